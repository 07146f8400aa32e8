package ashore.app;

import ashore.authoring.Settings;
import ashore.dialog.StorageTerms;
import java.time.Duration;
import java.util.Optional;

/** Settings of a bot that serves. */
final class Serving {
  private Serving() {}

  /** The usual ones but for Telegram. */
  static Settings with(Settings.Telegram telegram) {
    return new Settings(
        "dialogs",
        Optional.empty(),
        Settings.MEMORY,
        StorageTerms.USUAL_DAYS,
        Settings.DEFAULT,
        new Settings.Cache(10, Duration.ofMinutes(1)),
        telegram,
        Optional.empty());
  }
}
