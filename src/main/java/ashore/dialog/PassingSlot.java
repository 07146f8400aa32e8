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

  /** Whether it is this value that is looked for: any, or one of its choices. */
  public boolean tells(Value value) {
    return choices.isEmpty()
        || switch (value) {
          case Value.Picked(var choice) -> choices.contains(choice);
          case Value.PickedAll(var all) -> choices.containsAll(all);
          case Value.Days d -> false;
          case Value.Money m -> false;
          case Value.Percent p -> false;
          case Value.Number n -> false;
          case Value.Day d -> false;
          case Value.Text t -> false;
          case Value.Unknown u -> false;
        };
  }
}
