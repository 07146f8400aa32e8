package ashore.app;

import ashore.conversation.Option;
import ashore.conversation.Plan;
import ashore.conversation.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lays replies out as lines of text, numbered choices included. */
final class ReplyText {
  private static final String INDENT = "   ";

  private final Paint paint;

  ReplyText(Paint paint) {
    this.paint = paint;
  }

  /** The reply as text; it ends without a line break. */
  String of(Reply reply) {
    return switch (reply) {
      case Reply.Say(String text) -> text;
      case Reply.Ask ask -> ask(ask);
      case Reply.ShowPlan(Plan plan) -> plan(plan);
    };
  }

  private String ask(Reply.Ask ask) {
    List<String> lines = new ArrayList<>();
    lines.add(paint.strong(ask.text()));
    int place = 0;
    for (Option option : ask.options()) {
      String tick = option.picked() ? "✓ " : "";
      lines.add("  " + paint.number(ask.marks().of(place) + ")") + " " + tick + option.label());
      place++;
    }
    if (!ask.shortcuts().isEmpty()) {
      lines.add(
          paint.quiet(
              ask.shortcuts().stream()
                  .map(shortcut -> "/" + shortcut.id() + " " + shortcut.label())
                  .collect(Collectors.joining("   "))));
    }
    return String.join("\n", lines);
  }

  private String plan(Plan plan) {
    List<String> blocks = new ArrayList<>();
    blocks.add(paint.title(plan.title()));
    int number = 1;
    for (Plan.Section section : plan.sections()) {
      List<String> lines = new ArrayList<>();
      lines.add(paint.title(section.heading()));
      for (Plan.Item item : section.items()) {
        item.topic().ifPresent(topic -> lines.add(paint.strong(topic)));
        item.because().ifPresent(because -> lines.add(paint.quiet(because)));
        lines.add(paint.number("%2d.".formatted(number)) + " " + indented(item.text()));
        number++;
      }
      blocks.add(String.join("\n", lines));
    }
    listing(plan.avoid(), "  ✗ ").ifPresent(blocks::add);
    listing(plan.sources(), "  · ").ifPresent(text -> blocks.add(paint.quiet(text)));
    blocks.add(paint.quiet(plan.disclaimer()));
    return String.join("\n\n", blocks);
  }

  private Optional<String> listing(Plan.Listing listing, String mark) {
    if (listing.lines().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        paint.strong(listing.heading())
            + "\n"
            + listing.lines().stream().map(line -> mark + line).collect(Collectors.joining("\n")));
  }

  private static String indented(String text) {
    return text.strip().replace("\n", "\n " + INDENT);
  }
}
