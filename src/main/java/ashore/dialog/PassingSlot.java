package ashore.dialog;

import java.util.Set;

/**
 * A slot that a message may fill without being asked.
 *
 * @param reads what is read
 * @param slot what it fills
 * @param on only in messages with one of these intents; empty for all
 * @param sayBack how the bot repeats it once
 */
public record PassingSlot(Reading reads, SlotName slot, Set<IntentName> on, Words sayBack) {
  /** Keeps an unmodifiable copy. */
  public PassingSlot {
    on = Set.copyOf(on);
  }
}
