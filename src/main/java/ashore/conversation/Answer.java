package ashore.conversation;

import ashore.dialog.Value;
import java.time.Instant;

/**
 * What is known in one slot.
 *
 * @param value the value; {@link Value.Unknown} when the person does not know
 * @param at when it was given
 * @param origin how it came to be known
 */
public record Answer(Value value, Instant at, Origin origin) {

  /** How an answer came to be known. */
  public enum Origin {
    /** The person answered a question. */
    ASKED,
    /** The person mentioned it in passing. */
    MENTIONED,
    /** It was worked out. */
    COMPUTED,
    /** It was unusual, was asked back, and the person stood by it. */
    CONFIRMED
  }

  /** The same, asked back and stood by. */
  public Answer confirmed() {
    return new Answer(value, at, Origin.CONFIRMED);
  }

  /** Whether it holds a value other than "not sure". */
  public boolean known() {
    return !(value instanceof Value.Unknown);
  }
}
