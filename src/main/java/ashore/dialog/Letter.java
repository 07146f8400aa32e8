package ashore.dialog;

import java.util.List;
import java.util.Optional;

/**
 * A text that a person can send, filled with their answers.
 *
 * @param title what it is, and for whom
 * @param lines its paragraphs, in order; at least one
 */
public record Letter(Words title, List<Line> lines) {
  /** Keeps an unmodifiable copy. */
  public Letter {
    lines = List.copyOf(lines);
  }

  /**
   * A paragraph. It is left out when a value that it prints is not known.
   *
   * @param condition left out too unless this is true
   * @param words what it says
   */
  public record Line(Optional<Condition> condition, Words words) {}
}
