package ashore.engine;

import ashore.conversation.Answers;
import ashore.conversation.Calendar;
import ashore.conversation.Document;
import ashore.conversation.Document.Paragraph;
import ashore.conversation.Document.Role;
import ashore.conversation.Reply;
import ashore.conversation.Topic;
import ashore.dialog.Dialog;
import ashore.dialog.Intent;
import ashore.dialog.Phrase;
import ashore.dialog.SlotName;
import ashore.dialog.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a person in plain words what is kept about them. */
final class StoredData {
  /** With more lines than this it is also given as a file. */
  private static final int MOST_LINES = 12;

  private final Talk talk;

  StoredData(Talk talk) {
    this.talk = talk;
  }

  /** Says all of it. */
  void tell() {
    String title = talk.text(Phrase.MY_DATA_TITLE, Map.of());
    List<String> lines = lines();
    talk.pass(Phrase.MY_DATA_TITLE.key());
    talk.reply(new Reply.Say(title + "\n" + String.join("\n", lines)));
    if (lines.size() > MOST_LINES) {
      List<Paragraph> paragraphs =
          lines.stream().map(line -> new Paragraph(Role.TEXT, line)).toList();
      talk.reply(
          new Reply.Attach(
              new Document(
                  talk.text(Phrase.FILE_DATA, Map.of()),
                  List.of(new Document.Page(title, paragraphs)))));
    }
  }

  /** The answers that have a name, a line each; that there are none, when there are none. */
  List<String> told() {
    List<String> lines = new ArrayList<>();
    for (SlotName slot : slots()) {
      line(slot).ifPresent(known -> lines.add("· " + known.text()));
    }
    if (lines.isEmpty()) {
      lines.add("· " + talk.text(Phrase.MY_DATA_NO_ANSWERS, Map.of()));
    }
    return lines;
  }

  private Optional<Reply.Review.Line> line(SlotName slot) {
    return talk.script().dialogs().asking(slot).flatMap(new AnswerLines(talk)::of);
  }

  /** How many answers are kept, also of topics that are over. */
  int answers() {
    return slots().size();
  }

  private Set<SlotName> slots() {
    return Stream.concat(
            Stream.of(talk.answers()), talk.finished().stream().map(finished -> finished.own()))
        .map(Answers::bySlot)
        .flatMap(bySlot -> bySlot.keySet().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>(answered());
    new Diary(talk).lines().forEach(line -> lines.add("· " + line));
    list(Phrase.MY_DATA_TOPICS, topics()).ifPresent(lines::add);
    list(Phrase.MY_DATA_PLAN, plan()).ifPresent(lines::add);
    list(Phrase.MY_DATA_DAYS, days()).ifPresent(lines::add);
    talk.attendance()
        .map(open -> LocalDate.ofInstant(open.since(), talk.script().dialogs().bot().zone()))
        .map(since -> talk.text(Phrase.MY_DATA_PERSON, Map.of("date", date(since))))
        .ifPresent(lines::add);
    lines.add(talk.text(Phrase.MY_DATA_MAY_REMIND, Map.of("allowed", mayRemind() ? "yes" : "no")));
    int days = talk.script().hosting().storage().days();
    lines.add(
        talk.text(
            Phrase.MY_DATA_END,
            Map.of("kept_days", days, "date", date(talk.today().plusDays(days)))));
    return lines;
  }

  private List<String> answered() {
    List<String> lines = new ArrayList<>();
    int others = 0;
    for (SlotName slot : slots()) {
      Optional<Reply.Review.Line> line = line(slot);
      line.ifPresent(known -> lines.add("· " + known.text()));
      others += line.isEmpty() ? 1 : 0;
    }
    if (others > 0) {
      lines.add("· " + talk.text(Phrase.MY_DATA_OTHERS, Map.of("number", others)));
    }
    if (lines.isEmpty()) {
      lines.add(talk.text(Phrase.MY_DATA_NO_ANSWERS, Map.of()));
    }
    return lines;
  }

  private Set<String> topics() {
    Stream<Topic> all =
        Stream.concat(
            talk.topics().stream(), talk.finished().stream().map(finished -> finished.topic()));
    Set<String> titles = new LinkedHashSet<>();
    all.map(Topic::root)
        .filter(root -> !root.equals(talk.script().dialogs().bot().doors().first()))
        .filter(root -> !root.equals(talk.script().dialogs().bot().doors().last()))
        .map(talk.script().dialogs().dialogs()::get)
        .flatMap(Stream::ofNullable)
        .map(Dialog::title)
        .map(talk::text)
        .forEach(titles::add);
    talk.later().stream()
        .map(talk.script().dialogs().intents()::get)
        .flatMap(Stream::ofNullable)
        .map(Intent::title)
        .map(talk::text)
        .forEach(titles::add);
    return titles;
  }

  private Set<String> plan() {
    Set<String> titles = new LinkedHashSet<>();
    talk.plan().stream()
        .map(talk.script().dialogs().cards()::get)
        .flatMap(Stream::ofNullable)
        .forEach(
            card -> {
              Words title = card.title();
              titles.add(talk.text(title));
            });
    return titles;
  }

  private List<String> days() {
    return talk.plan().isEmpty()
        ? List.of()
        : new Attachments(talk)
            .calendar().map(Calendar::days).orElse(List.of()).stream()
                .map(day -> date(day.date()))
                .toList();
  }

  private String date(LocalDate day) {
    return talk.script().wording().date(day, talk.language());
  }

  private boolean mayRemind() {
    return talk.script()
        .dialogs()
        .bot()
        .reminders()
        .filter(rules -> talk.evaluation().truth(rules.condition()) == Truth.TRUE)
        .isPresent();
  }

  private Optional<String> list(Phrase phrase, Collection<String> all) {
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(talk.text(phrase, Map.of("list", String.join(" · ", all))));
  }
}
