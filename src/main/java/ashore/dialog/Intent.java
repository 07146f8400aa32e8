package ashore.dialog;

import java.util.List;

/**
 * Something a message can want, and how people write it.
 *
 * @param name used by dialogs, stories and measurements
 * @param title completes "It sounds like: …"
 * @param english examples in English, one message each
 * @param chinese examples in Chinese, both scripts
 */
public record Intent(IntentName name, Words title, List<String> english, List<String> chinese) {
  /** Keeps unmodifiable copies. */
  public Intent {
    english = List.copyOf(english);
    chinese = List.copyOf(chinese);
  }
}
