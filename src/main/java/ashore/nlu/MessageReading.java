package ashore.nlu;

import ashore.dialog.Language;
import ashore.nlu.slots.SlotReading;
import java.util.List;
import java.util.Optional;

/**
 * What a message says by itself, whatever it is about.
 *
 * @param folded the message in folded form
 * @param slots the values read in it, in the order of their places
 * @param lenders the lenders named in it, in the order of their places
 * @param language the language it is written in, where that can be told
 */
public record MessageReading(
    String folded,
    List<SlotReading> slots,
    List<LenderNamed> lenders,
    Optional<Language> language) {
  /** Keeps unmodifiable copies. */
  public MessageReading {
    slots = List.copyOf(slots);
    lenders = List.copyOf(lenders);
  }
}
