package ashore.app;

import ashore.dialog.Landmark;
import java.util.Locale;

/** The kinds of things that coverage counts, in the order in which gaps are listed. */
enum CoverageKind {
  STATES,
  CARDS,
  COMMANDS,
  /** Whatever asks again: retries, the way out when they are used up, doubts, reminders. */
  RETRIES,
  ROUTES,
  CHOICES;

  /** What kind of thing this is. */
  static CoverageKind of(Landmark landmark) {
    return switch (landmark) {
      case Landmark.OfState state -> STATES;
      case Landmark.OfRoute route -> ROUTES;
      case Landmark.OfChoice choice -> CHOICES;
      case Landmark.OfRetry retry -> RETRIES;
      case Landmark.OfWayOut way -> RETRIES;
      case Landmark.OfDoubt doubt -> RETRIES;
      case Landmark.OfReminder reminder -> RETRIES;
      case Landmark.OfCard card -> CARDS;
      case Landmark.OfCommand command -> COMMANDS;
    };
  }

  boolean holds(Landmark landmark) {
    return of(landmark) == this;
  }

  /** Whether it has words that are read in every language. */
  boolean isSaid() {
    return switch (this) {
      case STATES, CARDS -> true;
      case ROUTES, CHOICES, RETRIES, COMMANDS -> false;
    };
  }

  /** How it is printed. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How one thing is named in a sentence. */
  static String name(Landmark landmark) {
    return switch (landmark) {
      case Landmark.OfState(var state) -> "state " + state;
      case Landmark.OfRoute(var state, int route) -> "route " + (route + 1) + " of " + state;
      case Landmark.OfChoice(var state, var choice) -> "choice " + choice + " of " + state;
      case Landmark.OfRetry(var state, int retry) -> "retry " + (retry + 1) + " of " + state;
      case Landmark.OfWayOut(var state) -> "if_stuck of " + state;
      case Landmark.OfDoubt(var state) -> "doubt of " + state;
      case Landmark.OfReminder(var state) -> "reminder of " + state;
      case Landmark.OfCard(var card) -> "card " + card;
      case Landmark.OfCommand(var command) -> "command /" + command;
    };
  }
}
