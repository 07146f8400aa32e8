package ashore.runner;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The cases of which a team of people was told, and what was said of them in the team's group. They
 * are saved with the turns that change them. Thread-safe.
 */
public interface Cases {
  /** A number for the next case; never given twice. */
  long nextNumber();

  /** The open case of this person. */
  Optional<Case> openOf(ChatKey person);

  /** The case with this number. */
  Optional<Case> numbered(long number);

  /** Those that are open, the oldest first. */
  List<Case> open(int atMost);

  /** What the channel calls the messages in the group about this person since then. */
  List<String> messages(ChatKey person, Instant since);

  /**
   * Saves an answer to the team that is about no case, or nothing.
   *
   * @return false, and nothing saved, when the update was seen before
   */
  boolean note(String update, Instant at, ChatKey group, List<String> parcels);

  /**
   * One case.
   *
   * @param number by which the team knows it
   * @param person whose it is
   * @param open whether it is open
   */
  record Case(long number, ChatKey person, boolean open) {}
}
