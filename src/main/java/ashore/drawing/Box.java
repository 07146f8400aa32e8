package ashore.drawing;

import java.util.List;
import java.util.Optional;

/**
 * Something that arrows lead to and from.
 *
 * @param id unique in its diagram; letters, digits, hyphens and underscores
 * @param kind what it stands for
 * @param heading its name and, beside it, what it is
 * @param rows what stands in it
 * @param marks what to look at
 * @param link the picture that it leads to
 * @param full all its words, unshortened
 */
record Box(
    String id,
    BoxKind kind,
    Heading heading,
    List<Row> rows,
    List<Mark> marks,
    Optional<String> link,
    String full) {
  /** Keeps unmodifiable copies. */
  Box {
    rows = List.copyOf(rows);
    marks = List.copyOf(marks);
  }

  /** A box without text; the words are for those who cannot see it. */
  static Box dot(String id, BoxKind kind, String full) {
    return new Box(id, kind, new Heading(full, ""), List.of(), List.of(), Optional.empty(), full);
  }

  /** The first line of a box. */
  record Heading(String name, String tag) {}
}
