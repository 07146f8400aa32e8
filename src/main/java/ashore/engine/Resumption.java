package ashore.engine;

import ashore.dialog.StateName;
import java.util.Optional;

/**
 * Where one topic of a talk that was left would go on in these dialogs.
 *
 * @param left the state where it waits, as it was called then
 * @param fate what becomes of it
 * @param now the question that is open then; absent when none is
 */
public record Resumption(StateName left, Fate fate, Optional<StateName> now) {
  /** What becomes of a topic that waits. */
  public enum Fate {
    /** It stays where it is. */
    STAYS,
    /** Its state has another name now and says so. */
    RENAMED,
    /** Its state is there and does not ask the same any more. */
    ASKS_ANEW,
    /** A place of it is gone: its answers lead to a question that is open. */
    LED_AGAIN,
    /** A place of it is gone: its answers lead to its end. */
    ENDS,
    /** Its dialogs are gone. */
    LET_GO,
    /** It cannot go on. */
    STRANDED
  }
}
