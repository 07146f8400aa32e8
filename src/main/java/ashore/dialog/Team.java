package ashore.dialog;

import java.time.Duration;
import java.util.Optional;

/**
 * The people behind the bot to whom a talk can be handed over, as the bot is set up.
 *
 * @param language what they read
 * @param hours when somebody is there; absent when nobody says
 * @param answersIn how long an answer takes while somebody is there; absent when nobody says
 */
public record Team(Language language, Optional<OpeningHours> hours, Optional<Duration> answersIn) {
  /** Refuses an answer before the question. */
  public Team {
    answersIn.ifPresent(
        time -> {
          if (!time.isPositive()) {
            throw new IllegalArgumentException("team: answersIn " + time + " must be positive");
          }
        });
  }
}
