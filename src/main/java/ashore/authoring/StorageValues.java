package ashore.authoring;

import java.util.Set;

/** What the words of a command may print of how the bot is set up. */
final class StorageValues {
  /**
   * The days for which a chat is kept, whether it is encrypted, and whether there is a team of
   * people: "yes" or "no".
   */
  static final Set<String> NAMES = Set.of("kept_days", "encrypted", "team");

  private StorageValues() {}
}
