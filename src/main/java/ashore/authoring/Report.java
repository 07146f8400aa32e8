package ashore.authoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Collects the problems of one run. Not thread-safe. */
final class Report {
  private static final Comparator<Found> FILE_THEN_LINE =
      Comparator.<Found>comparingInt(found -> found.place().source().order())
          .thenComparing(found -> found.place().source().path())
          .thenComparingInt(found -> found.place().index())
          .thenComparing(found -> found.problem().code());

  private final List<Found> found = new ArrayList<>();

  /** Adds a problem. */
  void add(Code code, Place place, String message) {
    addUnknown(code, place, message, "", List.of());
  }

  /** Adds a problem with a name that is none of those known. */
  void addUnknown(Code code, Place place, String message, String name, Collection<String> known) {
    Position position = place.position();
    found.add(
        new Found(
            place,
            new Problem(
                code.severity(),
                code.text(),
                place.source().path(),
                position,
                message,
                place.source().line(position.line()),
                Nearest.to(name, known))));
  }

  /** All problems, each once, by file and then by line. */
  List<Problem> problems() {
    return found.stream().sorted(FILE_THEN_LINE).map(Found::problem).distinct().toList();
  }

  private record Found(Place place, Problem problem) {}
}
