package ashore.nlu;

import ashore.dialog.Folding;
import ashore.dialog.Intent;
import ashore.dialog.IntentName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something people write, and what they want by it.
 *
 * @param folded the message in folded form
 */
record Example(IntentName intent, String folded) {
  /** Those of all intents in one language, in the order of the intents' names, then as written. */
  static List<Example> of(Map<IntentName, Intent> intents, Tongue tongue, Folding folding) {
    var examples = new ArrayList<Example>();
    for (Intent intent : new TreeMap<>(intents).values()) {
      List<String> written =
          switch (tongue) {
            case ENGLISH -> intent.english();
            case CHINESE -> intent.chinese();
          };
      for (String text : written) {
        examples.add(new Example(intent.name(), folding.fold(text)));
      }
    }
    return examples;
  }
}
