package ashore.drawing;

import ashore.dialog.Dialog;
import java.util.Comparator;
import java.util.List;

/** What people write about when a dialog begins. */
final class Intents {
  private Intents() {}

  /** The titles of the intents that start this dialog, in the order of their names. */
  static List<String> titles(Dialog dialog, PlainText words) {
    return dialog.startsOn().stream().sorted(Comparator.naturalOrder()).map(words::intent).toList();
  }
}
