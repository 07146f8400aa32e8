package ashore.app;

import ashore.authoring.Settings;
import ashore.telegram.TeamGroup;
import ashore.telegram.TeamStanding;
import ashore.telegram.TelegramConnection;
import ashore.telegram.TelegramProfile;
import ashore.telegram.WebhookRegistration;
import ashore.telegram.WebhookRegistration.Standing;
import ashore.telegram.WebhookRegistration.Trouble;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether Telegram knows the bot, and how updates come. Changes nothing there. */
final class TelegramReadiness {
  private static final String TOKEN = "token";
  private static final String UPDATES = "updates";
  private static final String PEOPLE = "people";

  private final Settings.Updates settings;

  private final Optional<Settings.People> people;

  TelegramReadiness(Settings.Updates settings, Optional<Settings.People> people) {
    this.settings = settings;
    this.people = people;
  }

  List<Finding> look(Map<String, String> environment) {
    TelegramEnvironment telegram;
    try {
      telegram = TelegramEnvironment.of(environment);
    } catch (CommandFailed missing) {
      return List.of(Finding.wrong(TOKEN, String.valueOf(missing.getMessage())));
    }
    var findings = new ArrayList<Finding>();
    try (var connection = TelegramConnection.open(telegram.address(), telegram.token())) {
      Finding token = token(connection, telegram);
      findings.add(token);
      if (!token.isWrong()) {
        findings.add(updates(connection));
        people.map(group -> team(connection, group)).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Finding token(TelegramConnection connection, TelegramEnvironment telegram) {
    return switch (new TelegramProfile(connection).meet()) {
      case TelegramProfile.Reception.Known(String name) ->
          Finding.ok(TOKEN, "Telegram knows it: @" + name);
      case TelegramProfile.Reception.NotReached() ->
          Finding.wrong(TOKEN, "cannot be tried: " + telegram.address() + " does not answer");
      case TelegramProfile.Reception.TokenRefused(String sentence) ->
          Finding.wrong(TOKEN, sentence);
    };
  }

  private static Finding team(TelegramConnection connection, Settings.People people) {
    TeamGroup group = new TeamGroup(people.group(), people.topics());
    return switch (TeamStanding.look(connection, group)) {
      case TeamStanding.Usable(boolean forum, boolean found) -> {
        if (found) {
          yield Finding.wrong(PEOPLE, "the group is public: strangers can read what people tell");
        }
        yield people.topics() && !forum
            ? Finding.note(PEOPLE, "the group has no topics: cases come as plain messages")
            : Finding.ok(PEOPLE, "the bot is in the group");
      }
      case TeamStanding.Unusable(String reason) ->
          Finding.wrong(PEOPLE, "people.group cannot be used: " + reason);
      case TeamStanding.NotReached(String reason) -> Finding.wrong(PEOPLE, reason);
    };
  }

  private Finding updates(TelegramConnection connection) {
    Standing standing = new WebhookRegistration(connection).look();
    return switch (settings) {
      case Settings.Updates.Polling polling -> polling(standing);
      case Settings.Updates.Webhook webhook -> webhook(standing, webhook.url());
    };
  }

  private static Finding polling(Standing standing) {
    return switch (standing) {
      case Standing.Unset() -> Finding.ok(UPDATES, "polling");
      case Standing.Active active ->
          Finding.note(
              UPDATES,
              "polling, but a webhook is set, at "
                  + hostOf(active.url())
                  + ": serve removes it, nothing is lost");
      case Standing.NotReached(String reason) -> Finding.wrong(UPDATES, reason);
      case Standing.Refused(String sentence) -> Finding.wrong(UPDATES, sentence);
    };
  }

  private static Finding webhook(Standing standing, String url) {
    return switch (standing) {
      case Standing.Unset() -> Finding.note(UPDATES, "webhook, not set yet: serve sets it");
      case Standing.Active active ->
          active.url().equals(url)
              ? ours(active)
              : Finding.note(
                  UPDATES,
                  "webhook, set elsewhere now, at "
                      + hostOf(active.url())
                      + ": serve sets it to telegram.webhook.url");
      case Standing.NotReached(String reason) -> Finding.wrong(UPDATES, reason);
      case Standing.Refused(String sentence) -> Finding.wrong(UPDATES, sentence);
    };
  }

  private static Finding ours(Standing.Active active) {
    Optional<Trouble> trouble = active.trouble();
    if (trouble.isEmpty()) {
      return Finding.ok(UPDATES, "webhook, set; " + active.waiting() + " wait");
    }
    String told =
        "webhook, set; Telegram could not deliver at "
            + trouble.get().at()
            + ": "
            + trouble.get().said();
    return active.waiting() > 0
        ? Finding.wrong(UPDATES, told + "; " + active.waiting() + " wait")
        : Finding.note(UPDATES, told + "; none wait now");
  }

  /** Of an address of somebody else: the rest may hold a secret. */
  private static String hostOf(String url) {
    try {
      return Optional.ofNullable(URI.create(url).getHost()).orElse("an unknown place");
    } catch (IllegalArgumentException none) {
      return "an unknown place";
    }
  }
}
