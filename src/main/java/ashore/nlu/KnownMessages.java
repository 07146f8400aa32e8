package ashore.nlu;

import ashore.dialog.IntentName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The examples word for word: whoever writes just what stands in an example is understood.
 * Punctuation and spaces do not count. Immutable.
 */
final class KnownMessages {
  private final Map<String, IntentName> intents;

  /**
   * Restores what was learned.
   *
   * @param intents by the message without punctuation
   */
  KnownMessages(Map<String, IntentName> intents) {
    this.intents = new HashMap<>(intents);
  }

  /** Learns all examples but those that stand under two intents. */
  static KnownMessages learn(List<Example> examples) {
    var intents = new HashMap<String, IntentName>();
    var doubtful = new ArrayList<String>();
    for (Example example : examples) {
      String bare = bare(example.folded());
      if (bare.isEmpty()) {
        continue;
      }
      IntentName other = intents.putIfAbsent(bare, example.intent());
      if (other != null && !other.equals(example.intent())) {
        doubtful.add(bare);
      }
    }
    doubtful.forEach(intents::remove);
    return new KnownMessages(intents);
  }

  /** What is wanted by exactly this message. */
  Optional<IntentName> intent(String folded) {
    return Optional.ofNullable(intents.get(bare(folded)));
  }

  /** The intent of each message, in the order of the messages. */
  Map<String, IntentName> intents() {
    return new TreeMap<>(intents);
  }

  private static String bare(String folded) {
    var bare = new StringBuilder(folded.length());
    folded
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_SYMBOL)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }
}
