package ashore.nlu;

import ashore.dialog.IntentName;
import java.util.Set;

/**
 * A message of which it is known what it wants.
 *
 * @param text as it was written
 * @param intent what it wants; {@code out_of_scope} when it is none of ours
 * @param acceptable what else would be no mistake
 */
public record LabelledMessage(String text, IntentName intent, Set<IntentName> acceptable) {
  /** Keeps an unmodifiable copy. */
  public LabelledMessage {
    acceptable = Set.copyOf(acceptable);
  }

  /** A message that wants exactly one thing. */
  public LabelledMessage(String text, IntentName intent) {
    this(text, intent, Set.of());
  }

  /** Whether it wants something that we know. */
  public boolean inScope() {
    return !intent.equals(Distribution.OUT_OF_SCOPE);
  }
}
