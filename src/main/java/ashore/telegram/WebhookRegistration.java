package ashore.telegram;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.objects.WebhookInfo;

/** Whether and where Telegram sends updates, as Telegram knows it. Blocks for its calls. */
public final class WebhookRegistration {
  private static final Logger LOG = LoggerFactory.getLogger(WebhookRegistration.class);
  private static final int USUAL_CONNECTIONS = 40;

  /** Host names come and go, so this refusal may be mended by waiting. */
  private static final String UNRESOLVED = "resolve host";

  private final BotApi api;
  private final BotToken token;

  /**
   * Where Telegram is to send updates.
   *
   * @param url what it calls
   * @param connections how many updates it may send at once, 1 to 100
   */
  public record Target(URI url, int connections) {}

  /** How things stand at Telegram. */
  public sealed interface Standing {
    /** No webhook is set. */
    record Unset() implements Standing {}

    /**
     * A webhook is set.
     *
     * @param url what Telegram calls
     * @param waiting how many updates wait
     * @param trouble the last delivery that failed; absent when none did
     */
    record Active(String url, int waiting, Optional<Trouble> trouble) implements Standing {}

    /**
     * Telegram could not be asked, or not now.
     *
     * @param reason holds nothing secret
     */
    record NotReached(String reason) implements Standing {}

    /**
     * Telegram refuses, which no waiting mends.
     *
     * @param sentence what to tell the person who runs the bot
     */
    record Refused(String sentence) implements Standing {}
  }

  /**
   * A delivery that failed.
   *
   * @param said in Telegram's words
   */
  public record Trouble(Instant at, String said) {
    /** Whether the bot was called without the right secret: somebody else set the webhook. */
    boolean isAboutTheSecret() {
      return said.contains("401");
    }
  }

  /** Speaks by this connection. */
  public WebhookRegistration(TelegramConnection connection) {
    this.api = connection.api();
    this.token = connection.token();
  }

  /** How things stand; changes nothing. */
  public Standing look() {
    return switch (api.call(new GetWebhookInfo())) {
      case Outcome.Done<WebhookInfo>(var info) ->
          info.map(this::standing).orElseGet(Standing.Unset::new);
      case Outcome.Failed<WebhookInfo>(Failure failure) -> failed(failure);
    };
  }

  /**
   * Makes Telegram send updates there; calls for it only when they go elsewhere, or are sent in
   * another way, or with another secret.
   *
   * @param since deliveries that failed before this time are of no interest
   */
  Standing ensure(Target target, WebhookSecret secret, Instant since) {
    return switch (api.call(new GetWebhookInfo())) {
      case Outcome.Done<WebhookInfo>(var info) -> {
        Standing now = info.map(this::standing).orElseGet(Standing.Unset::new);
        boolean right =
            info.filter(found -> fits(found, target)).isPresent() && !wrongSecret(now, since);
        yield right ? now : set(target, secret);
      }
      case Outcome.Failed<WebhookInfo>(Failure failure) -> failed(failure);
    };
  }

  /**
   * Makes Telegram keep the updates until they are polled; none is lost.
   *
   * @return why not; empty when it is done
   */
  Optional<String> remove() {
    return switch (api.call(DeleteWebhook.builder().dropPendingUpdates(false).build())) {
      case Outcome.Done<Boolean> done -> Optional.empty();
      case Outcome.Failed<Boolean>(Failure failure) -> Optional.of(failure.toString());
    };
  }

  private Standing set(Target target, WebhookSecret secret) {
    var method =
        SetWebhook.builder()
            .url(target.url().toString())
            .maxConnections(target.connections())
            .allowedUpdates(AllowedUpdates.KINDS)
            .dropPendingUpdates(false)
            .secretToken(secret.reveal())
            .build();
    return switch (api.call(method)) {
      case Outcome.Done<Boolean> done -> {
        LOG.info("Telegram sends updates to {} from now on", target.url());
        yield new Standing.Active(target.url().toString(), 0, Optional.empty());
      }
      case Outcome.Failed<Boolean>(Failure failure) -> failed(failure);
    };
  }

  private static Standing failed(Failure failure) {
    return switch (failure.code()) {
      case Failure.UNAUTHORIZED, Failure.NOT_FOUND ->
          new Standing.Refused(TelegramProfile.unknownToken(failure.code()));
      case Failure.BAD_REQUEST ->
          failure.says(UNRESOLVED)
              ? new Standing.NotReached(failure.toString())
              : new Standing.Refused(
                  "Telegram refuses the webhook, mend telegram.webhook.url: " + failure);
      default -> new Standing.NotReached(failure.toString());
    };
  }

  private Standing standing(WebhookInfo info) {
    String url = Optional.ofNullable(info.getUrl()).orElse("");
    return url.isEmpty()
        ? new Standing.Unset()
        : new Standing.Active(
            url, Optional.ofNullable(info.getPendingUpdatesCount()).orElse(0), trouble(info));
  }

  private Optional<Trouble> trouble(WebhookInfo info) {
    String said = Optional.ofNullable(info.getLastErrorMessage()).orElse("no reason given");
    return Optional.ofNullable(info.getLastErrorDate())
        .map(at -> new Trouble(Instant.ofEpochSecond(at), Failure.clean(said, token)));
  }

  private static boolean fits(WebhookInfo info, Target target) {
    return target.url().toString().equals(info.getUrl())
        && Optional.ofNullable(info.getMaxConnections()).orElse(USUAL_CONNECTIONS)
            == target.connections()
        && Optional.ofNullable(info.getAllowedUpdates())
            .filter(kinds -> Set.copyOf(kinds).equals(Set.copyOf(AllowedUpdates.KINDS)))
            .isPresent();
  }

  private static boolean wrongSecret(Standing now, Instant since) {
    return now instanceof Standing.Active active
        && active
            .trouble()
            .filter(trouble -> trouble.isAboutTheSecret() && !trouble.at().isBefore(since))
            .isPresent();
  }
}
