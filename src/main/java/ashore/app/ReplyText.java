package ashore.app;

import ashore.conversation.Attachment;
import ashore.conversation.Option;
import ashore.conversation.Plan;
import ashore.conversation.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lays replies out as lines of text, numbered choices included. */
final class ReplyText {
  private final Paint paint;
  private final Lines lines;

  ReplyText(Paint paint, Lines lines) {
    this.paint = paint;
    this.lines = lines;
  }

  /** The reply as text; it ends without a line break. */
  String of(Reply reply) {
    return switch (reply) {
      case Reply.Say(String text) -> lines.broken(text, 0);
      case Reply.Ask ask -> ask(ask);
      case Reply.Review review -> review(review);
      case Reply.Remind(Reply.Ask ask) -> ask(ask);
      case Reply.Paper(String title, String text, boolean toSend, var copy) ->
          paint.strong(title) + "\n" + lines.broken("  " + text.replace("\n", "\n  "), 2);
      case Reply.Attach(Attachment attachment) -> paint.strong("📎 " + attachment.name());
      case Reply.ShowPlan(Plan plan) -> plan(plan);
      case Reply.Invite(String text, String label) -> lines.broken(text, 0);
      case Reply.Erase erase -> "";
      case Reply.ClearChat clear -> "";
      case Reply.ToTeam toTeam -> "";
      case Reply.Noticed noticed -> "";
    };
  }

  private String review(Reply.Review review) {
    List<String> rows = new ArrayList<>();
    rows.add(paint.strong(lines.broken(review.title(), 0)));
    for (Reply.Review.Line line : review.lines()) {
      rows.add(lines.broken("  · " + line.text(), 4));
    }
    review
        .change()
        .ifPresent(change -> rows.add(paint.quiet("/" + change.id() + " " + change.label())));
    return String.join("\n", rows);
  }

  private String ask(Reply.Ask ask) {
    List<String> rows = new ArrayList<>();
    rows.add(paint.strong(lines.broken(ask.text(), 0)));
    int place = 0;
    for (Option option : ask.options()) {
      String tick = option.picked() ? "✓ " : "";
      rows.add("  " + paint.number(ask.marks().of(place) + ")") + " " + tick + option.label());
      place++;
    }
    if (!ask.shortcuts().isEmpty()) {
      rows.add(
          paint.quiet(
              ask.shortcuts().stream()
                  .map(shortcut -> "/" + shortcut.id() + " " + shortcut.label())
                  .collect(Collectors.joining("   "))));
    }
    return String.join("\n", rows);
  }

  private String plan(Plan plan) {
    List<String> blocks = new ArrayList<>();
    blocks.add(paint.title(plan.title()));
    int number = 1;
    for (Plan.Section section : plan.sections()) {
      List<String> rows = new ArrayList<>();
      rows.add(paint.title(section.heading()));
      for (Plan.Item item : section.items()) {
        item.topic().ifPresent(topic -> rows.add(paint.strong(topic)));
        item.because().ifPresent(because -> rows.add(paint.quiet(lines.broken(because, 0))));
        rows.add(numbered(number, item.text()));
        number++;
      }
      blocks.add(String.join("\n", rows));
    }
    listing(plan.avoid(), "  ✗ ").ifPresent(blocks::add);
    listing(plan.sources(), "  · ").ifPresent(text -> blocks.add(paint.quiet(text)));
    blocks.add(paint.quiet(lines.broken(plan.disclaimer(), 0)));
    return String.join("\n\n", blocks);
  }

  private Optional<String> listing(Plan.Listing listing, String mark) {
    if (listing.lines().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        paint.strong(listing.heading())
            + "\n"
            + listing.lines().stream()
                .map(line -> lines.broken(mark + line, mark.length()))
                .collect(Collectors.joining("\n")));
  }

  private String numbered(int number, String text) {
    String mark = "%2d. ".formatted(number);
    String indented = text.strip().replace("\n", "\n" + " ".repeat(mark.length()));
    String broken = lines.broken(mark + indented, mark.length());
    return paint.number(mark) + broken.substring(mark.length());
  }
}
