package ashore.dialog;

import java.util.List;
import java.util.Optional;

/**
 * A danger that is looked for in every message, in every state.
 *
 * @param name crisis, threat, fraud
 * @param intent the classifier's name for it; absent where written words alone tell it
 * @param atLeast the confidence, 0 to 1, from which the classifier is believed
 * @param dialog what is run at once
 * @param patterns written words that raise the alarm, any language
 * @param unless figures of speech that contain a pattern and are not meant
 */
public record SafetyInterrupt(
    String name,
    Optional<IntentName> intent,
    double atLeast,
    DialogName dialog,
    List<String> patterns,
    List<String> unless) {
  /** Keeps unmodifiable copies; refuses a confidence outside 0 to 1. */
  public SafetyInterrupt {
    if (!(atLeast > 0 && atLeast <= 1)) {
      throw new IllegalArgumentException(
          "interrupt " + name + ": atLeast " + atLeast + " must be over 0 and at most 1");
    }
    patterns = List.copyOf(patterns);
    unless = List.copyOf(unless);
  }
}
