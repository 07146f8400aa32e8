package ashore.conversation;

import java.util.Optional;

/**
 * What ties a conversation to people other than the one who writes.
 *
 * @param attendance the talk with a person of the team; absent when there is none
 * @param link the start link by which the person came; absent when it is none that is counted
 */
public record Ties(Optional<Attendance> attendance, Optional<String> link) {
  /** Nothing. */
  public static final Ties NONE = new Ties(Optional.empty(), Optional.empty());

  /** The same with another talk with a person, or none. */
  public Ties attended(Optional<Attendance> changed) {
    return new Ties(changed, link);
  }

  /** The same, by another link. */
  public Ties by(Optional<String> changed) {
    return new Ties(attendance, changed);
  }
}
