package ashore.engine;

import ashore.conversation.Answer;
import ashore.conversation.Answers;
import ashore.conversation.Document;
import ashore.conversation.Document.Paragraph;
import ashore.conversation.Document.Role;
import ashore.conversation.Reply;
import ashore.dialog.Language;
import ashore.dialog.Phrase;
import ashore.dialog.Question;
import ashore.dialog.SlotName;
import ashore.dialog.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a person logged of calls and visits, as a timeline: in the chat, and as a document that ends
 * in one demand.
 */
final class Diary {
  private final Talk talk;

  Diary(Talk talk) {
    this.talk = talk;
  }

  /** Shows it and gives the document; says so when there is nothing yet. */
  void show() {
    if (talk.diary().isEmpty()) {
      talk.say(Phrase.DIARY_EMPTY);
      return;
    }
    talk.pass(Phrase.DIARY_TITLE.key());
    List<String> shown = new ArrayList<>(List.of(text(Phrase.DIARY_TITLE, talk.language())));
    shown.addAll(lines());
    talk.reply(new Reply.Say(String.join("\n", shown)));
    talk.reply(new Reply.Attach(document()));
  }

  /** In the person's language, and in the one that lenders and offices read. */
  private Document document() {
    Set<Language> languages = new LinkedHashSet<>(List.of(talk.language(), Language.ZH_HANS));
    languages.retainAll(talk.script().dialogs().bot().languages());
    return new Document(
        text(Phrase.FILE_DIARY, talk.language()), languages.stream().map(this::page).toList());
  }

  private Document.Page page(Language language) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int number = 0;
    for (String line : lines(language)) {
      number++;
      paragraphs.add(new Paragraph(Role.TEXT, number + ". " + line));
    }
    paragraphs.add(new Paragraph(Role.TEXT, text(Phrase.DIARY_DEMAND, language)));
    paragraphs.add(new Paragraph(Role.NOTE, text(Phrase.DISCLAIMER, language)));
    return new Document.Page(text(Phrase.DIARY_TITLE, language), paragraphs);
  }

  /** What is logged, a line each, in the person's language. */
  List<String> lines() {
    return lines(talk.language());
  }

  /** By day; what was logged first stands first. */
  private List<String> lines(Language language) {
    return talk.diary().stream()
        .sorted(Comparator.comparing(this::day))
        .map(entry -> line(entry, language))
        .toList();
  }

  private String line(Answers entry, Language language) {
    List<String> values = new ArrayList<>();
    entry.bySlot().forEach((slot, answer) -> value(slot, answer, language).ifPresent(values::add));
    Map<String, Object> printed =
        Map.of(
            "date",
            talk.script().wording().date(day(entry), language),
            "list",
            String.join(" · ", values));
    return talk.script()
        .wording()
        .text(
            talk.script().dialogs().bot().phrase(Phrase.DIARY_LINE),
            language,
            talk.answers(),
            printed);
  }

  /** What was answered, where it says more than the day. */
  private Optional<String> value(SlotName slot, Answer answer, Language language) {
    Optional<Question> question = talk.script().dialogs().questionFor(slot);
    boolean tells =
        answer.known()
            && !(answer.value() instanceof Value.Day)
            && question.flatMap(Question::title).isPresent();
    return tells
        ? question.map(asked -> talk.script().wording().value(asked, answer.value(), language))
        : Optional.empty();
  }

  /** The day that was answered, or else the one on which it was logged. */
  private LocalDate day(Answers entry) {
    LocalDate day = talk.today();
    for (Answer answer : entry.bySlot().values()) {
      if (answer.value() instanceof Value.Day(var date)) {
        return date;
      }
      day = LocalDate.ofInstant(answer.at(), talk.script().dialogs().bot().zone());
    }
    return day;
  }

  private String text(Phrase phrase, Language language) {
    return talk.script()
        .wording()
        .text(talk.script().dialogs().bot().phrase(phrase), language, talk.answers());
  }
}
