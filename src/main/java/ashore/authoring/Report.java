package ashore.authoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects the problems of one run. Not thread-safe. */
final class Report {
  private static final Comparator<Found> FILE_THEN_LINE =
      Comparator.<Found>comparingInt(found -> found.place().source().order())
          .thenComparing(found -> found.place().source().path())
          .thenComparingInt(found -> found.place().index())
          .thenComparing(found -> found.problem().code());

  /** Told once for each name, with the other places where it stands. */
  private static final Set<Code> ONCE =
      EnumSet.of(
          Code.UNKNOWN_DIALOG,
          Code.UNKNOWN_STATE,
          Code.UNKNOWN_SLOT,
          Code.UNKNOWN_FACT,
          Code.UNKNOWN_CARD,
          Code.UNKNOWN_INTENT,
          Code.UNKNOWN_CHOICE_SET,
          Code.UNKNOWN_NAME,
          Code.SLOT_NEVER_FILLED,
          Code.UNVERIFIED_FACT);

  /** Other places that are listed; of more only the number is told. */
  private static final int LISTED = 3;

  /** Problems of a file as a whole: of it there is no rest. */
  private static final Set<String> WHOLE =
      EnumSet.of(Code.EMPTY_FILE, Code.NOT_UTF_8, Code.TOO_LARGE).stream()
          .map(Code::text)
          .collect(Collectors.toUnmodifiableSet());

  private final List<Found> found = new ArrayList<>();
  private final Map<String, String> unchecked = new HashMap<>();

  /** Adds a problem. */
  void add(Code code, Place place, String message) {
    addUnknown(code, place, message, "", List.of());
  }

  /** Adds a problem with a name that is none of those known. */
  void addUnknown(Code code, Place place, String message, String name, Collection<String> known) {
    Position position = place.position();
    Problem problem =
        new Problem(
            code.severity(),
            code.text(),
            place.source().path(),
            place.region(name),
            message,
            place.source().line(position.line()),
            Nearest.to(name, known));
    found.add(new Found(place, problem, ONCE.contains(code) ? family(code) + name : ""));
  }

  /** Notes what was not checked because this file cannot be read: told with its first problem. */
  void leaveOut(Source source, String sentence) {
    unchecked.put(source.path(), sentence);
  }

  /** All problems, each once, by file and then by line. */
  List<Problem> problems() {
    List<Found> sorted = found.stream().sorted(FILE_THEN_LINE).distinct().toList();
    Map<String, List<Found>> named = new HashMap<>();
    sorted.forEach(one -> named.computeIfAbsent(one.once(), any -> new ArrayList<>()).add(one));
    return sorted.stream()
        .filter(one -> one.once().isEmpty() || isFirst(one, named))
        .map(
            one ->
                one.once().isEmpty()
                    ? one.problem()
                    : one.with(named.getOrDefault(one.once(), List.of())))
        .distinct()
        .map(new Unchecked(new HashMap<>(unchecked))::added)
        .toList();
  }

  /** Adds to the first problem of each file what was not checked for it. */
  private record Unchecked(Map<String, String> left) {
    Problem added(Problem problem) {
      Optional<String> sentence =
          WHOLE.contains(problem.code())
              ? Optional.empty()
              : Optional.ofNullable(left.remove(problem.path()));
      return sentence
          .map(more -> problem.saying("%s; %s".formatted(problem.message(), more)))
          .orElse(problem);
    }
  }

  private static boolean isFirst(Found one, Map<String, List<Found>> named) {
    return named.getOrDefault(one.once(), List.of()).getFirst().equals(one);
  }

  /** A slot that nothing fills is one fault, wherever it is named. */
  private static String family(Code code) {
    return (code == Code.UNKNOWN_SLOT ? Code.SLOT_NEVER_FILLED : code).text() + " ";
  }

  /**
   * A problem and where it is.
   *
   * @param once what it has in common with problems that are told together with it; empty for none
   */
  private record Found(Place place, Problem problem, String once) {
    Problem with(List<Found> all) {
      List<String> others =
          all.stream()
              .map(found -> found.place().pointer())
              .filter(pointer -> !pointer.equals(place.pointer()))
              .distinct()
              .toList();
      if (others.isEmpty()) {
        return problem;
      }
      String listed = others.stream().limit(LISTED).collect(Collectors.joining(", "));
      String more = others.size() > LISTED ? " and %s more".formatted(others.size() - LISTED) : "";
      return problem.saying("%s; also in %s%s".formatted(problem.message(), listed, more));
    }
  }
}
