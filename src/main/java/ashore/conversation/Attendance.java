package ashore.conversation;

import java.time.Instant;
import java.util.Optional;

/**
 * A talk with a person of the team, from when it was asked for until either side ends it.
 *
 * @param since when it was asked for
 * @param by who took it, as the team calls them; absent while nobody has
 * @param told whether the person knows that their words are passed on
 */
public record Attendance(Instant since, Optional<String> by, boolean told) {
  /** One that was asked for just now. */
  public static Attendance asked(Instant at) {
    return new Attendance(at, Optional.empty(), false);
  }

  /** The same, taken by this person. */
  public Attendance takenBy(String name) {
    return new Attendance(since, Optional.of(name), told);
  }

  /** The same, of which the person was told. */
  public Attendance toldOf() {
    return new Attendance(since, by, true);
  }
}
