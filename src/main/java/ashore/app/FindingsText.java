package ashore.app;

import ashore.authoring.Problem;
import ashore.authoring.ReadResult;
import ashore.authoring.Severity;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings as they are read in a terminal. */
final class FindingsText {
  private FindingsText() {}

  /** Every problem with its line and a caret, then the summary; it ends without a line break. */
  static String of(Findings findings) {
    return Stream.concat(
            findings.problems().stream().map(Problem::rendered), Stream.of(summary(findings)))
        .collect(Collectors.joining("\n"));
  }

  /** How much was read and what was found, in one line. */
  static String summary(Findings findings) {
    String warnings = count(findings, Severity.WARNING);
    return switch (findings.result()) {
      case ReadResult.Accepted accepted -> {
        var dialogs = accepted.dialogs();
        yield "%d dialogs, %d cards, %d facts, %d intents, %d stories: no errors, %s."
            .formatted(
                dialogs.dialogs().size(),
                dialogs.cards().size(),
                dialogs.facts().size(),
                dialogs.intents().size(),
                accepted.stories().size(),
                warnings);
      }
      case ReadResult.Rejected rejected ->
          "%s, %s. What a problem means: ashore check --explain %s"
              .formatted(
                  count(findings, Severity.ERROR), warnings, rejected.problems().getFirst().code());
    };
  }

  private static String count(Findings findings, Severity severity) {
    int count = findings.count(severity);
    return count + " " + severity.word() + (count == 1 ? "" : "s");
  }
}
