package ashore.engine;

import ashore.conversation.Reply;
import java.util.ArrayList;
import java.util.List;

/** What was said so far in a turn, and the names of what was passed. */
final class Said {
  private final List<Reply> replies = new ArrayList<>();
  private final Trail trail = new Trail();
  private final List<Waiting> waiting = new ArrayList<>();
  private boolean silent;

  /** A reply that waits for the next question, and its name on the path. */
  private record Waiting(String name, Reply reply) {}

  /** How much was said up to a point of the turn. */
  record Mark(int replies, Trail.Length trail) {}

  boolean silent() {
    return silent;
  }

  void silent(boolean quiet) {
    silent = quiet;
  }

  void pass(Object step) {
    if (!silent) {
      trail.pass(step);
    }
  }

  void reply(Reply reply) {
    if (!silent) {
      replies.add(reply);
    }
  }

  void replyBeforeQuestion(String name, Reply reply) {
    waiting.add(new Waiting(name, reply));
  }

  void flush() {
    for (Waiting next : waiting) {
      trail.pass(next.name());
      replies.add(next.reply());
    }
    waiting.clear();
  }

  boolean isNothing() {
    return replies.isEmpty() && waiting.isEmpty();
  }

  Mark mark() {
    return new Mark(replies.size(), trail.length());
  }

  /** Takes back what was said since. */
  void rewind(Mark mark) {
    replies.subList(mark.replies(), replies.size()).clear();
    trail.rewind(mark.trail());
  }

  List<Reply> replies() {
    return replies;
  }

  Trail trail() {
    return trail;
  }
}
