package ashore.telegram;

import static ashore.telegram.Part.line;
import static ashore.telegram.Part.paragraph;

import ashore.conversation.Option;
import ashore.conversation.Plan;
import ashore.conversation.Reply;
import java.util.ArrayList;
import java.util.List;

/** What replies look like in Telegram, before they are cut into messages. */
final class Layout {
  private static final int MOST_OPTIONS_IN_BUTTONS_ONLY = 8;
  private static final int WIDEST_BUTTON = 40;
  private static final String AVOID_MARK = "✗ ";
  private static final String TOPIC_MARK = "▸ ";

  /** A plan of more steps shows those of its first part; the others unfold at a tap. */
  private static final int MOST_STEPS_UNFOLDED = 8;

  /** A text wider than this, some 25 lines of a telephone, is folded behind its beginning. */
  private static final int MOST_COLUMNS_UNFOLDED = 1_000;

  private static final int UNFOLDED_PARAGRAPHS = 2;

  private Layout() {}

  static Part of(Reply reply) {
    return switch (reply) {
      case Reply.Say(String text) -> said(text);
      case Reply.Ask ask -> question(ask);
      case Reply.Review review -> review(review);
      case Reply.Remind(Reply.Ask ask) -> question(ask);
      case Reply.Paper(String title, String text, boolean toSend, var copy) ->
          new Part.Group(
              List.of(
                  paragraph(Style.BOLD, title), line(toSend ? Style.COPIED : Style.PLAIN, text)));
      case Reply.Invite(String text, String label) -> paragraph(Style.PLAIN, text);
      case Reply.Erase erase -> throw new IllegalArgumentException("what is removed is no text");
      case Reply.ToTeam team -> throw new IllegalArgumentException("that is for the team");
      case Reply.Noticed noticed -> throw new IllegalArgumentException("a sign is no text");
      case Reply.ClearChat clear -> throw new IllegalArgumentException("nothing is no text");
      case Reply.Attach attach -> throw new IllegalArgumentException("a file is no text");
      case Reply.ShowPlan(Plan plan) -> plan(plan);
    };
  }

  /** What is long shows its beginning; the rest unfolds at a tap. */
  private static Part said(String text) {
    String[] paragraphs = text.strip().split("\n\n", UNFOLDED_PARAGRAPHS + 1);
    if (Columns.of(text) <= MOST_COLUMNS_UNFOLDED || paragraphs.length <= UNFOLDED_PARAGRAPHS) {
      return paragraph(Style.PLAIN, text);
    }
    String rest = paragraphs[UNFOLDED_PARAGRAPHS];
    return new Part.Group(
        List.of(
            paragraph(
                Style.PLAIN, text.strip().substring(0, text.strip().length() - rest.length())),
            line(Style.FOLDED, rest)));
  }

  private static Part review(Reply.Review review) {
    var parts = new ArrayList<Part>();
    parts.add(paragraph(Style.BOLD, review.title()));
    review.lines().forEach(answer -> parts.add(line(Style.PLAIN, answer.text())));
    return new Part.Group(parts);
  }

  /** Many options, or one that a button would cut off, are listed in the text as well. */
  private static Part question(Reply.Ask ask) {
    List<Option> options = ask.options();
    boolean listed =
        options.size() > MOST_OPTIONS_IN_BUTTONS_ONLY
            || options.stream().anyMatch(option -> Columns.of(option.label()) > WIDEST_BUTTON);
    if (!listed) {
      return paragraph(Style.PLAIN, ask.text());
    }
    var parts = new ArrayList<Part>();
    parts.add(paragraph(Style.PLAIN, ask.text()));
    for (int i = 0; i < options.size(); i++) {
      String marked = ask.marks().of(i) + ". " + options.get(i).label();
      parts.add(i == 0 ? paragraph(Style.PLAIN, marked) : line(Style.PLAIN, marked));
    }
    return new Part.Group(parts);
  }

  /** The steps are numbered through all sections; a day by which one is due stands in its text. */
  private static Part plan(Plan plan) {
    var parts = new ArrayList<Part>();
    int number = 0;
    int all = plan.sections().stream().mapToInt(section -> section.items().size()).sum();
    for (Plan.Section section : plan.sections()) {
      var steps = new ArrayList<Part>();
      if (parts.isEmpty()) {
        steps.add(paragraph(Style.BOLD, plan.title()));
      }
      boolean folds = !parts.isEmpty() && all > MOST_STEPS_UNFOLDED;
      steps.addAll(folds ? folded(section, number) : steps(section, number));
      parts.add(new Part.Group(steps));
      number += section.items().size();
    }
    if (parts.isEmpty()) {
      parts.add(paragraph(Style.BOLD, plan.title()));
    }
    parts.add(avoid(plan.avoid()));
    parts.add(end(plan));
    return new Part.Group(parts);
  }

  private static List<Part> steps(Plan.Section section, int numberBefore) {
    var parts = new ArrayList<Part>();
    var together = new ArrayList<Part>();
    together.add(paragraph(Style.BOLD, section.heading()));
    int number = numberBefore;
    for (Plan.Item item : section.items()) {
      item.topic().ifPresent(topic -> together.add(paragraph(Style.ITALIC, topic)));
      item.because().ifPresent(because -> together.add(line(Style.PLAIN, because)));
      number++;
      together.add(
          new Part.Text(1, Style.PLAIN, number + ". " + item.text(), moments(List.of(item))));
      parts.add(new Part.Group(together));
      together.clear();
    }
    return parts;
  }

  private static List<Part> folded(Plan.Section section, int numberBefore) {
    var lines = new ArrayList<String>();
    int number = numberBefore;
    for (Plan.Item item : section.items()) {
      item.topic().ifPresent(topic -> lines.add(TOPIC_MARK + topic));
      item.because().ifPresent(lines::add);
      number++;
      lines.add(number + ". " + item.text());
    }
    return List.of(
        paragraph(Style.BOLD, section.heading()),
        new Part.Text(1, Style.FOLDED, String.join("\n", lines), moments(section.items())));
  }

  /** The days that these steps mention. */
  static List<Moment> moments(List<Plan.Item> items) {
    return items.stream()
        .filter(item -> item.due().isPresent() && item.dueText().isPresent())
        .map(item -> new Moment(item.dueText().get(), item.due().get()))
        .distinct()
        .toList();
  }

  private static Part avoid(Plan.Listing avoid) {
    var parts = new ArrayList<Part>();
    if (!avoid.lines().isEmpty()) {
      parts.add(paragraph(Style.BOLD, avoid.heading()));
    }
    avoid.lines().forEach(words -> parts.add(line(Style.PLAIN, AVOID_MARK + words)));
    return new Part.Group(parts);
  }

  private static Part end(Plan plan) {
    var parts = new ArrayList<Part>();
    if (!plan.sources().lines().isEmpty()) {
      parts.add(paragraph(Style.BOLD, plan.sources().heading()));
      parts.add(line(Style.FOLDED, String.join("\n", plan.sources().lines())));
    }
    parts.add(paragraph(Style.ITALIC, plan.disclaimer()));
    return new Part.Group(parts);
  }
}
