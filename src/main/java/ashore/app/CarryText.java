package ashore.app;

import ashore.dialog.StateName;
import ashore.engine.Resumption.Fate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A {@link CarryPlan} as operators read it. */
final class CarryText {
  private static final String ROW = "%9s  %-36s %s";

  private CarryText() {}

  /** A line for every way that is not "stays where it is", the greatest first. */
  static List<String> table(CarryPlan plan) {
    List<Map.Entry<CarryPlan.Way, Integer>> rows =
        plan.ways().entrySet().stream()
            .filter(row -> row.getKey().fate() != Fate.STAYS)
            .sorted(Map.Entry.<CarryPlan.Way, Integer>comparingByValue().reversed())
            .toList();
    List<String> lines = new ArrayList<>();
    if (!rows.isEmpty()) {
      lines.add(ROW.formatted("talks", "wait at", "go on"));
    }
    rows.forEach(
        row ->
            lines.add(
                ROW.formatted(number(row.getValue()), row.getKey().left(), way(row.getKey()))));
    return lines;
  }

  private static String way(CarryPlan.Way way) {
    String now = way.now().map(StateName::toString).orElse("with no question open");
    String text =
        switch (way.fate()) {
          case STAYS -> "at " + now;
          case RENAMED -> "at %s, by its \"was\"".formatted(now);
          case ASKS_ANEW -> "at %s, which does not ask the same any more".formatted(now);
          case LED_AGAIN -> "at %s, led again through the answers".formatted(now);
          case ENDS -> "%s, the answers lead to the end of the topic".formatted(now);
          case LET_GO -> "%s, the topic is gone".formatted(now);
          case STRANDED -> "nowhere: STRANDED";
        };
    return way.under() ? text + " (under another topic)" : text;
  }

  /** All of it in one sentence. */
  static String summary(CarryPlan plan) {
    List<String> parts = new ArrayList<>();
    parts.add(number(plan.count(Fate.STAYS)) + " stay");
    add(parts, plan.count(Fate.RENAMED), "follow was");
    add(parts, plan.count(Fate.ASKS_ANEW), "are asked anew");
    add(parts, plan.count(Fate.LED_AGAIN), "are led again");
    add(parts, plan.count(Fate.ENDS), "come to the end of their topic");
    add(parts, plan.count(Fate.LET_GO), "lose their topic");
    parts.add(number(plan.stranded()) + " stranded");
    String text = waiting(plan.waiting()) + ": " + String.join(", ", parts) + ".";
    if (plan.idle() > 0) {
      text += " " + number(plan.idle()) + " more wait for nothing.";
    }
    if (plan.unreadable() > 0) {
      text += " " + number(plan.unreadable()) + " cannot be read and would begin anew.";
    }
    return text;
  }

  /** So many talks wait. */
  static String waiting(int count) {
    return number(count) + (count == 1 ? " talk waits" : " talks wait");
  }

  private static void add(List<String> parts, int count, String what) {
    if (count > 0) {
      parts.add(number(count) + " " + what);
    }
  }

  private static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
