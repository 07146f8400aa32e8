package ashore.nlu;

import ashore.dialog.Folding;
import ashore.dialog.IntentName;
import java.util.List;

/**
 * Something people write, and what they want by it.
 *
 * @param folded the message in folded form
 */
record Example(IntentName intent, String folded) {
  /** One for each message, in the same order. */
  static List<Example> of(List<LabelledMessage> messages, Folding folding) {
    return messages.stream()
        .map(message -> new Example(message.intent(), folding.fold(message.text())))
        .toList();
  }
}
