package ashore.authoring;

import java.util.Set;

/** What the words of a command may print of how things are kept, as the bot is set up. */
final class StorageValues {
  /** The days for which a chat is kept, and whether it is encrypted: "yes" or "no". */
  static final Set<String> NAMES = Set.of("kept_days", "encrypted");

  private StorageValues() {}
}
