package ashore.app;

import ashore.authoring.Settings;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whether the bot could serve, as it is set up. Changes nothing, neither here nor at Telegram. */
final class Readiness {
  private final Settings settings;
  private final InstantSource clock;

  Readiness(Settings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Everything that was looked at, in order.
   *
   * @param environment holds the token and the keys
   */
  List<Finding> look(Map<String, String> environment) {
    return Stream.concat(
            new TelegramReadiness(settings.telegram().updates(), settings.people())
                .look(environment).stream(),
            new MachineReadiness(settings, clock).look(environment).stream())
        .toList();
  }
}
