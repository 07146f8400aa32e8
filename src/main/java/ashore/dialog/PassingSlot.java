package ashore.dialog;

import java.util.List;
import java.util.Set;

/**
 * A slot that a message may fill without being asked.
 *
 * @param reads what is read
 * @param slot what it fills
 * @param choices which of its choices are looked for; empty for all
 * @param on in messages with one of these intents
 * @param near and where one of these words stands in the clause of a figure, or in a message for a
 *     choice; both empty for all messages
 * @param sayBack how the bot repeats it once
 */
public record PassingSlot(
    Reading reads,
    SlotName slot,
    Set<ChoiceId> choices,
    Set<IntentName> on,
    List<String> near,
    Words sayBack) {
  /** Keeps an unmodifiable copy. */
  public PassingSlot {
    choices = Set.copyOf(choices);
    on = Set.copyOf(on);
    near = List.copyOf(near);
  }
}
