package ashore.app;

import ashore.dialog.IntentName;
import java.util.Optional;

/** What the labels of a file mean. */
interface Labels {
  /** The intent, or nothing when there is none with this label. */
  Optional<IntentName> intent(String label);

  /** What to say of a label that means nothing: a sentence that tells what to write instead. */
  String unknown(String label);
}
