package ashore.app;

import ashore.dialog.IntentName;
import ashore.nlu.Judgement;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The labels of someone else's files: any text means an intent of its own, whose name is made of
 * it. Not thread-safe.
 */
final class ForeignLabels implements Labels {
  /** In small letters: how public data sets call what is none of theirs. */
  private static final Set<String> OUT_OF_SCOPE = Set.of("oos", "ood", "out_of_scope");

  /** Leaves room for a number behind, within what an intent's name may have. */
  private static final int LONGEST = 34;

  private final Map<String, IntentName> intents = new HashMap<>();
  private final Map<IntentName, String> labels = new TreeMap<>();

  static boolean isOutOfScope(String label) {
    return OUT_OF_SCOPE.contains(plain(label));
  }

  @Override
  public Optional<IntentName> intent(String label) {
    IntentName known = intents.get(label);
    if (known != null) {
      return Optional.of(known);
    }
    IntentName name = isOutOfScope(label) ? Judgement.OUT_OF_SCOPE : unused(plain(label));
    intents.put(label, name);
    labels.put(name, label);
    return Optional.of(name);
  }

  @Override
  public String unknown(String label) {
    throw new IllegalStateException("every label means an intent: " + label);
  }

  /** The label that became this intent. */
  String label(IntentName intent) {
    return labels.getOrDefault(intent, intent.value());
  }

  /** Small letters, digits and single underscores; may be empty. */
  private static String plain(String label) {
    return label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
  }

  private IntentName unused(String plain) {
    boolean begins = !plain.isEmpty() && Character.isLetter(plain.charAt(0));
    String whole = begins ? plain : "label_" + plain;
    String name = whole.substring(0, Math.min(LONGEST, whole.length()));
    Collection<IntentName> used = labels.keySet();
    IntentName free = new IntentName(name);
    for (int number = 2; used.contains(free); number++) {
      free = new IntentName(name + "_" + number);
    }
    return free;
  }
}
