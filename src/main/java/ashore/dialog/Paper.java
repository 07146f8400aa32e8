package ashore.dialog;

import java.util.List;
import java.util.Optional;

/**
 * A text that a person takes along, filled with their answers.
 *
 * @param kind what it is for
 * @param title what it is, and for whom
 * @param lines its paragraphs, in order; at least one
 */
public record Paper(Kind kind, Words title, List<Line> lines) {
  /** Keeps an unmodifiable copy. */
  public Paper {
    lines = List.copyOf(lines);
  }

  /** What a paper is for. */
  public enum Kind {
    /** To be sent as it is: to the lender, to an authority. */
    LETTER,
    /** What to say on the telephone, what may be answered, and what to say then. */
    CALL,
    /** What to keep as proof, and how; for the person alone. */
    EVIDENCE;

    /** Whether somebody reads or hears it who may know Simplified Chinese only. */
    public boolean isForOthers() {
      return this != EVIDENCE;
    }
  }

  /**
   * A paragraph. It is left out when a value that it prints is not known.
   *
   * @param condition left out too unless this is true
   * @param words what it says
   */
  public record Line(Optional<Condition> condition, Words words) {}
}
