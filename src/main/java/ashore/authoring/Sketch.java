package ashore.authoring;

import ashore.dialog.DialogSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What can be shown of files that may be faulty: for pictures and lists that help to mend them,
 * never for talking to people.
 *
 * @param dialogs as they were written; absent when something could not be read as it was written
 * @param choiceSets the ids of the choices of each set in bot.yaml, by its name
 * @param problems all errors and warnings, by file and line
 */
public record Sketch(
    Optional<DialogSet> dialogs, Map<String, List<String>> choiceSets, List<Problem> problems) {
  /** After one of these, something stands in for what was written. */
  private static final Set<String> SPOILING = spoiling();

  /** Told of a name that nothing declares, which may yet be written. */
  private static final Set<String> MISSING =
      texts(EnumSet.range(Code.UNKNOWN_STATE, Code.UNKNOWN_NAME));

  /** Keeps unmodifiable copies. */
  public Sketch {
    choiceSets = Collections.unmodifiableMap(new TreeMap<>(choiceSets));
    problems = List.copyOf(problems);
  }

  /** Whether all that is wrong is that names are used of what is not written yet. */
  public boolean lacksOnlyNames() {
    return problems.stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .allMatch(problem -> MISSING.contains(problem.code()));
  }

  /** Whether in spite of these problems everything was read as it was written. */
  static boolean isWhole(List<Problem> problems) {
    return problems.stream().map(Problem::code).noneMatch(SPOILING::contains);
  }

  private static Set<String> spoiling() {
    EnumSet<Code> codes = EnumSet.range(Code.MISSING_FILE, Code.BAD_PLACEHOLDER);
    codes.addAll(EnumSet.of(Code.UNKNOWN_CHOICE_SET, Code.UNKNOWN_CONDITION, Code.TEXT_TOO_LONG));
    return texts(codes);
  }

  private static Set<String> texts(Set<Code> codes) {
    return codes.stream().map(Code::text).collect(Collectors.toUnmodifiableSet());
  }
}
