package ashore.engine;

import ashore.dialog.CardName;
import ashore.dialog.Choice;
import ashore.dialog.Landmark;
import ashore.dialog.State;
import ashore.dialog.StateName;
import ashore.dialog.Value;
import java.util.ArrayList;
import java.util.List;

/** What a turn came by: for stories, logs and coverage, never for the talk itself. */
final class Trail {
  private final List<String> path = new ArrayList<>();
  private final List<Landmark> landmarks = new ArrayList<>();

  /** How long the trail was at a point of the turn. */
  record Length(int steps, int landmarks) {}

  void pass(Object step) {
    path.add(step.toString());
    switch (step) {
      case StateName state -> use(new Landmark.OfState(state));
      case CardName card -> use(new Landmark.OfCard(card));
      default -> {}
    }
  }

  /** Notes that this part of the dialogs was used, also while nothing is said. */
  void use(Landmark landmark) {
    landmarks.add(landmark);
  }

  /** Notes the choices that this answer takes. */
  void answered(State.Ask ask, Value answer) {
    for (Choice choice : ask.question().choices()) {
      if (choice.isTakenBy(answer)) {
        use(new Landmark.OfChoice(ask.name(), choice.id()));
      }
    }
  }

  Length length() {
    return new Length(path.size(), landmarks.size());
  }

  /** Takes back what was noted since. */
  void rewind(Length length) {
    path.subList(length.steps(), path.size()).clear();
    landmarks.subList(length.landmarks(), landmarks.size()).clear();
  }

  List<String> path() {
    return path;
  }

  List<Landmark> landmarks() {
    return landmarks;
  }
}
