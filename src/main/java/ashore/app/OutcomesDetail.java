package ashore.app;

import ashore.outcomes.Scope;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say what a table of outcomes holds. */
final class OutcomesDetail {
  @Option(
      names = "--full",
      description = "Every combination in a row of its own; nothing is put together.")
  private boolean full;

  @Option(
      names = "--steps",
      description = "Also which steps of a card come out, where not all always do.")
  private boolean steps;

  @Option(
      names = "--words",
      description = "Also what is said on the way. Without cards it always is.")
  private boolean words;

  @Option(
      names = "--said-before",
      description =
          "Also what may have been said before the dialog begins, where a condition looks at it.")
  private boolean told;

  @Option(
      names = "--today",
      paramLabel = "DAY",
      description = "The day on which all talks take place, such as 2026-11-20. Default: today.")
  private Optional<LocalDate> today;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description =
          "Turns played for one dialog, and rows of --full, before it is given up. Default:"
              + " ${DEFAULT-VALUE}",
      defaultValue = "" + Scope.MOST)
  private long most;

  Optional<LocalDate> today() {
    return today;
  }

  boolean every() {
    return full;
  }

  long most() {
    return most;
  }

  Scope scope(LocalDate day) {
    return new Scope(
        day, full, new Scope.Show(steps, words), told ? Scope.Told.ALL : Scope.Told.LITTLE, most);
  }
}
