package ashore.authoring;

import ashore.dialog.DialogSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What can be shown of files that may be faulty: for pictures and lists that help to mend them,
 * never for talking to people.
 *
 * @param dialogs as they were written; absent when something could not be read as it was written
 * @param problems all errors and warnings, by file and line
 */
public record Sketch(Optional<DialogSet> dialogs, List<Problem> problems) {
  /** After one of these, something stands in for what was written. */
  private static final Set<String> SPOILING = spoiling();

  /** Keeps an unmodifiable copy. */
  public Sketch {
    problems = List.copyOf(problems);
  }

  /** Whether in spite of these problems everything was read as it was written. */
  static boolean isWhole(List<Problem> problems) {
    return problems.stream().map(Problem::code).noneMatch(SPOILING::contains);
  }

  private static Set<String> spoiling() {
    EnumSet<Code> codes = EnumSet.range(Code.MISSING_FILE, Code.BAD_PLACEHOLDER);
    codes.addAll(EnumSet.of(Code.UNKNOWN_CHOICE_SET, Code.UNKNOWN_CONDITION, Code.TEXT_TOO_LONG));
    return codes.stream().map(Code::text).collect(Collectors.toUnmodifiableSet());
  }
}
