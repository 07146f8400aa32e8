package ashore.conversation;

import ashore.dialog.Landmark;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One input and all it caused.
 *
 * @param after the conversation as it is now
 * @param replies what is said, in order; empty only when nothing happened
 * @param path the states, cards and fixed words passed, in order; for stories and logs
 * @param landmarks the parts of the dialogs that were used, in order; for coverage
 * @param forget whether everything kept about the person is to be removed
 * @param taken what was taken as the answer to the question that was open, in words; absent when it
 *     was not answered
 */
public record Turn(
    Conversation after,
    List<Reply> replies,
    List<String> path,
    List<Landmark> landmarks,
    boolean forget,
    Optional<String> taken) {
  /** Keeps unmodifiable copies; refuses to do something in silence. */
  public Turn {
    if (replies.isEmpty() && (forget || !path.isEmpty())) {
      throw new IllegalArgumentException("turn: replies must not be empty");
    }
    replies = List.copyOf(replies);
    path = List.copyOf(path);
    landmarks = List.copyOf(landmarks);
  }

  /** A turn of which it does not matter what it used. */
  public Turn(Conversation after, List<Reply> replies, List<String> path, boolean forget) {
    this(after, replies, path, List.of(), forget, Optional.empty());
  }

  /** The same turn, after which the bot speaks first at this time. */
  public Turn waking(Wake wake) {
    return new Turn(after.waking(wake), replies, path, landmarks, forget, taken);
  }

  /**
   * This turn and the one that answers what it asked, as one: the question need not be read any
   * more.
   */
  public Turn answeredBy(Turn answer) {
    return new Turn(
        answer.after,
        Stream.concat(
                replies.stream().filter(reply -> !(reply instanceof Reply.Ask)),
                answer.replies.stream())
            .toList(),
        Stream.concat(path.stream(), answer.path.stream()).toList(),
        Stream.concat(landmarks.stream(), answer.landmarks.stream()).toList(),
        answer.forget,
        taken);
  }

  /** A turn in which nothing is said: the time for it has not come, or has gone by. */
  public static Turn silent(Conversation after) {
    return new Turn(after, List.of(), List.of(), false);
  }
}
