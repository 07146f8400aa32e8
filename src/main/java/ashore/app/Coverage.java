package ashore.app;

import ashore.authoring.FilePosition;
import ashore.authoring.ReadResult;
import ashore.dialog.CardName;
import ashore.dialog.Landmark;
import ashore.dialog.Language;
import ashore.dialog.StateName;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How much of the dialogs the stories come by. */
final class Coverage {
  private final Map<Landmark, FilePosition> all;
  private final Set<Visit> visits;
  private final Set<Landmark> visited;
  private final List<Language> languages;

  /**
   * What these visits cover of all that was read.
   *
   * @param visits of all stories; what the dialogs do not hold is left out
   */
  Coverage(ReadResult.Accepted accepted, Collection<Visit> visits) {
    this.all = accepted.landmarks();
    this.languages = accepted.dialogs().bot().languages();
    this.visits = Set.copyOf(visits);
    this.visited = visits.stream().map(Visit::landmark).collect(Collectors.toSet());
  }

  /** So many of so many. */
  record Share(int covered, int of) {
    /** Rounded down, so that a hundred means all; a hundred too when there is nothing to cover. */
    int percent() {
      return of == 0 ? 100 : covered * 100 / of;
    }
  }

  /**
   * Something that no story comes by.
   *
   * @param language absent when no story does in any language
   */
  record Gap(Landmark landmark, FilePosition at, Optional<Language> language) {}

  List<Language> languages() {
    return languages;
  }

  /** The dialogs that have states, by name. */
  Set<String> dialogs() {
    return all.keySet().stream()
        .flatMap(landmark -> dialog(landmark).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Of everything of this kind. */
  Share share(CoverageKind kind) {
    return share(kind, all.keySet());
  }

  /** Of what one dialog holds of this kind. */
  Share share(CoverageKind kind, String dialog) {
    return share(kind, of(dialog));
  }

  /** Of what is there of this kind, in this language. */
  Share share(CoverageKind kind, Language language) {
    return share(kind, language, all.keySet());
  }

  /** Of what one dialog holds of this kind, in this language. */
  Share share(CoverageKind kind, Language language, String dialog) {
    return share(kind, language, of(dialog));
  }

  private Share share(CoverageKind kind, Collection<Landmark> landmarks) {
    List<Landmark> some = landmarks.stream().filter(kind::holds).toList();
    return new Share((int) some.stream().filter(visited::contains).count(), some.size());
  }

  private Share share(CoverageKind kind, Language language, Collection<Landmark> landmarks) {
    List<Landmark> some = landmarks.stream().filter(kind::holds).toList();
    long covered =
        some.stream().filter(landmark -> visits.contains(new Visit(landmark, language))).count();
    return new Share((int) covered, some.size());
  }

  /**
   * All gaps: first what no story comes by, kind after kind, then what is missing in a language.
   */
  List<Gap> gaps() {
    Map<Gap, Boolean> gaps = new LinkedHashMap<>();
    for (CoverageKind kind : CoverageKind.values()) {
      all.forEach(
          (landmark, at) -> {
            if (kind.holds(landmark) && !visited.contains(landmark)) {
              gaps.put(new Gap(landmark, at, Optional.empty()), true);
            }
          });
    }
    for (Language language : languages) {
      all.forEach(
          (landmark, at) -> {
            if (CoverageKind.of(landmark).isSaid()
                && visited.contains(landmark)
                && !visits.contains(new Visit(landmark, language))) {
              gaps.put(new Gap(landmark, at, Optional.of(language)), true);
            }
          });
    }
    return List.copyOf(gaps.keySet());
  }

  private List<Landmark> of(String dialog) {
    return all.keySet().stream()
        .filter(landmark -> dialog(landmark).filter(dialog::equals).isPresent())
        .toList();
  }

  private static Optional<String> dialog(Landmark landmark) {
    return state(landmark).map(state -> state.dialog().value());
  }

  private static Optional<StateName> state(Landmark landmark) {
    return switch (landmark) {
      case Landmark.OfState(var state) -> Optional.of(state);
      case Landmark.OfRoute(var state, int route) -> Optional.of(state);
      case Landmark.OfChoice(var state, var choice) -> Optional.of(state);
      case Landmark.OfRetry(var state, int retry) -> Optional.of(state);
      case Landmark.OfWayOut(var state) -> Optional.of(state);
      case Landmark.OfDoubt(var state) -> Optional.of(state);
      case Landmark.OfReminder(var state) -> Optional.of(state);
      case Landmark.OfCard(CardName card) -> Optional.empty();
      case Landmark.OfCommand(var command) -> Optional.empty();
    };
  }
}
