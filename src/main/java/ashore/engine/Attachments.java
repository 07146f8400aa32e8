package ashore.engine;

import ashore.conversation.Calendar;
import ashore.conversation.Document;
import ashore.conversation.Document.Paragraph;
import ashore.conversation.Document.Role;
import ashore.conversation.Plan;
import ashore.conversation.Reply;
import ashore.dialog.Paper;
import ashore.dialog.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The plan and what belongs to it, as files to keep. */
final class Attachments {
  private final Talk talk;
  private final Plan plan;
  private final Papers papers;

  /** Of the plan that the person has; there must be one. */
  Attachments(Talk talk) {
    this.talk = talk;
    this.plan =
        new PlanMaker(talk.script(), talk.language(), talk.answers(), talk.today())
            .plan(talk.plan());
    this.papers = new Papers(talk);
  }

  /** What is for the person: the plan, what to say, what to keep. What is sent is a second file. */
  void giveDocuments() {
    List<Document.Page> own = new ArrayList<>();
    own.add(planPage());
    own.addAll(papers.pages(Paper.Kind.CALL));
    own.addAll(papers.pages(Paper.Kind.EVIDENCE));
    talk.reply(new Reply.Attach(new Document(talk.text(Phrase.FILE_PLAN, Map.of()), own)));
    List<Document.Page> sent = papers.pages(Paper.Kind.LETTER);
    if (!sent.isEmpty()) {
      talk.reply(new Reply.Attach(new Document(talk.text(Phrase.FILE_LETTER, Map.of()), sent)));
    }
  }

  /** The days on which something is to be done; none when only today has steps. */
  Optional<Calendar> calendar() {
    SortedMap<LocalDate, List<Integer>> steps = new TreeMap<>();
    int number = 0;
    for (Plan.Section section : plan.sections()) {
      for (Plan.Item item : section.items()) {
        int step = ++number;
        item.due()
            .or(section::by)
            .filter(day -> day.isAfter(talk.today()))
            .ifPresent(day -> steps.computeIfAbsent(day, none -> new ArrayList<>()).add(step));
      }
    }
    return steps.isEmpty()
        ? Optional.empty()
        : Optional.of(new Calendar(talk.text(Phrase.FILE_CALENDAR, Map.of()), days(steps)));
  }

  private List<Calendar.Day> days(SortedMap<LocalDate, List<Integer>> steps) {
    return steps.entrySet().stream()
        .map(
            day -> {
              Map<String, Object> values = Map.of("steps", inRuns(day.getValue()));
              return new Calendar.Day(day.getKey(), talk.text(Phrase.CALENDAR_NOTE, values));
            })
        .toList();
  }

  /** Numbers that grow, as a person writes them: 1, 4–7. */
  private static String inRuns(List<Integer> numbers) {
    List<String> runs = new ArrayList<>();
    for (int from = 0; from < numbers.size(); ) {
      int to = from;
      while (to + 1 < numbers.size() && numbers.get(to + 1) == numbers.get(to) + 1) {
        to++;
      }
      runs.add(to == from ? "" + numbers.get(from) : numbers.get(from) + "–" + numbers.get(to));
      from = to + 1;
    }
    return String.join(", ", runs);
  }

  /** The steps are numbered through all parts, as the person has seen them. */
  private Document.Page planPage() {
    List<Paragraph> paragraphs = new ArrayList<>();
    int number = 0;
    for (Plan.Section section : plan.sections()) {
      paragraphs.add(new Paragraph(Role.HEADING, section.heading()));
      for (Plan.Item item : section.items()) {
        item.topic().ifPresent(topic -> paragraphs.add(new Paragraph(Role.HEADING, topic)));
        item.because().ifPresent(because -> paragraphs.add(new Paragraph(Role.NOTE, because)));
        number++;
        paragraphs.add(new Paragraph(Role.TEXT, number + ". " + item.text()));
      }
    }
    add(paragraphs, plan.avoid(), Role.TEXT);
    add(paragraphs, plan.sources(), Role.NOTE);
    paragraphs.add(new Paragraph(Role.NOTE, plan.disclaimer()));
    return new Document.Page(plan.title(), paragraphs);
  }

  private static void add(List<Paragraph> paragraphs, Plan.Listing listing, Role role) {
    if (!listing.lines().isEmpty()) {
      paragraphs.add(new Paragraph(Role.HEADING, listing.heading()));
      listing.lines().forEach(line -> paragraphs.add(new Paragraph(role, "· " + line)));
    }
  }
}
