package ashore.conversation;

import java.util.List;

/**
 * One input and all it caused.
 *
 * @param after the conversation as it is now
 * @param replies what is said, in order; never empty
 * @param path the states, cards and fixed words passed, in order; for stories and logs
 * @param forget whether everything kept about the person is to be removed
 */
public record Turn(Conversation after, List<Reply> replies, List<String> path, boolean forget) {
  /** Keeps unmodifiable copies; refuses silence. */
  public Turn {
    if (replies.isEmpty()) {
      throw new IllegalArgumentException("turn: replies must not be empty");
    }
    replies = List.copyOf(replies);
    path = List.copyOf(path);
  }
}
