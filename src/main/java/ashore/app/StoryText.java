package ashore.app;

import ashore.conversation.Conversation;
import ashore.dialog.CardName;
import ashore.dialog.Value;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A recorded talk as the text of a story file. */
final class StoryText {
  /** Words that YAML takes as they are. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}/][\\p{L}\\p{N}_/.]*( [\\p{L}\\p{N}_.]++)*+");

  /** Pauses under this are not told: nothing hangs on them. */
  private static final Duration PAUSE = Duration.ofMinutes(10);

  private static final String NOTE =
      "# Private: this file holds what was typed in a talk. Read it before you keep or share it.\n";

  private final RecordedTalk talk;
  private final ZoneId zone;
  private final StringBuilder text = new StringBuilder(NOTE);

  private StoryText(RecordedTalk talk, ZoneId zone) {
    this.talk = talk;
    this.zone = zone;
  }

  /**
   * The story.
   *
   * @param name what happens in it
   * @param zone in which the bot counts days
   */
  static String of(RecordedTalk talk, String name, ZoneId zone) {
    return new StoryText(talk, zone).text(name);
  }

  private String text(String name) {
    LocalDateTime begin = LocalDateTime.ofInstant(talk.steps().getFirst().at(), zone);
    text.append("story: ").append(scalar(name)).append('\n');
    text.append("lang: ").append(talk.language().tag()).append('\n');
    text.append("clock: ").append(begin.truncatedTo(ChronoUnit.SECONDS)).append('\n');
    text.append("turns:\n");
    turns();
    slots(talk.end());
    plan(talk.end());
    return text.toString();
  }

  private void turns() {
    Instant last = talk.steps().getFirst().at();
    Instant told = last;
    for (RecordedTalk.Step step : talk.steps()) {
      Duration passed = pause(last, told, step.at());
      if (passed.isPositive()) {
        line("clock", "+" + Elapsed.text(passed));
      }
      told = told.plus(passed);
      last = step.at();
      switch (step.deed()) {
        case RecordedTalk.Deed.Wrote(String said) -> line("user", scalar(said));
        case RecordedTalk.Deed.Chose(String option) -> line("tap", scalar(option));
      }
      if (!step.passed().isEmpty()) {
        line("bot", passed(step.passed()));
      }
    }
  }

  /** How much the story's clock moves before a step: a pause as long as it was, or to its day. */
  private Duration pause(Instant last, Instant told, Instant at) {
    Duration gap = Duration.between(last, at);
    Duration pause = gap.compareTo(PAUSE) < 0 ? Duration.ZERO : minutes(gap);
    return day(told.plus(pause)).equals(day(at)) ? pause : minutes(Duration.between(told, at));
  }

  private LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }

  private static Duration minutes(Duration duration) {
    return Duration.ofMinutes((duration.toSeconds() + 59) / 60);
  }

  private void slots(Conversation end) {
    String slots =
        end.answers().bySlot().entrySet().stream()
            .map(slot -> slot.getKey() + ": " + value(slot.getValue().value()))
            .collect(Collectors.joining(", "));
    if (!slots.isEmpty()) {
      line("slots", "{" + slots + "}");
    }
  }

  private void plan(Conversation end) {
    if (!end.plan().isEmpty()) {
      List<String> cards = end.plan().stream().map(CardName::value).toList();
      text.append("ends_with: ").append(list(cards)).append('\n');
    }
  }

  private void line(String key, String value) {
    text.append("  - ").append(key).append(": ").append(value).append('\n');
  }

  private static String passed(List<String> names) {
    return names.size() == 1 ? names.getFirst() : list(names);
  }

  private static String list(List<String> names) {
    return "[" + String.join(", ", names) + "]";
  }

  private static String value(Value value) {
    return switch (value) {
      case Value.Text(String said) -> quoted(said);
      case Value.PickedAll all -> "[" + StoryValue.written(all) + "]";
      case Value.Days days -> StoryValue.written(days);
      case Value.Money money -> StoryValue.written(money);
      case Value.Percent percent -> StoryValue.written(percent);
      case Value.Number number -> StoryValue.written(number);
      case Value.Day day -> StoryValue.written(day);
      case Value.Picked picked -> StoryValue.written(picked);
      case Value.Unknown unknown -> StoryValue.written(unknown);
    };
  }

  private static String scalar(String said) {
    return PLAIN.matcher(said).matches() ? said : quoted(said);
  }

  /** Between double quotes, with escapes for whatever cannot be seen. */
  private static String quoted(String said) {
    StringBuilder quoted = new StringBuilder("\"");
    said.codePoints()
        .forEach(
            point -> {
              if (point == '"' || point == '\\') {
                quoted.append('\\').appendCodePoint(point);
              } else if (isPlain(point)) {
                quoted.appendCodePoint(point);
              } else {
                quoted.append(
                    point > 0xFFFF ? "\\U%08X".formatted(point) : "\\u%04X".formatted(point));
              }
            });
    return quoted.append('"').toString();
  }

  private static boolean isPlain(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> point == ' ';
      default -> true;
    };
  }
}
