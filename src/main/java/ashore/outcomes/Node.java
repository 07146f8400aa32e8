package ashore.outcomes;

import ashore.dialog.Question;
import java.util.List;
import java.util.Set;

/**
 * What was explored: where answers part, and where talks end. Equal beginnings share their rest.
 */
sealed interface Node {
  /** Answers part here. Two forks are the same only when they are one object. */
  final class Fork implements Node {
    private final Column column;
    private final Question question;
    private final List<Way> ways;

    Fork(Column column, Question question, List<Way> ways) {
      this.column = column;
      this.question = question;
      this.ways = List.copyOf(ways);
    }

    Column column() {
      return column;
    }

    Question question() {
      return question;
    }

    List<Way> ways() {
      return ways;
    }
  }

  /** The talk is over. */
  record Exit(Ending ending) implements Node {}

  /**
   * One answer and what it brings at once.
   *
   * @param region the answer; at the very beginning of a talk there is none, and no fork before it
   */
  record Way(Region region, Set<Item> items, Node to) {}

  /** What comes before the first answer, and the rest. */
  record Start(Set<Item> items, Node node) {}
}
