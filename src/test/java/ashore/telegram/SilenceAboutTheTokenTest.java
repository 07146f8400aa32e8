package ashore.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.Reply;
import ashore.runner.ChatKey;
import ashore.testing.BotApiServer;
import ashore.testing.EverythingLogged;
import ashore.testing.Fault;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** The token is part of every request's address; whatever goes wrong, nobody gets to read it. */
@Timeout(30)
class SilenceAboutTheTokenTest {
  private static final ChatKey CHAT = new ChatKey("telegram:4711");
  private static final String WRONG = "4711000:A-token-nobody-knows_987654";
  private static final List<String> SECRETS =
      Stream.of(BotApiServer.TOKEN, WRONG)
          .flatMap(token -> Stream.of(token, token.substring(8), token.replace(":", "%3A")))
          .toList();

  @Test
  void says_nothing_when_everything_fails_that_can() {
    try (var logged = EverythingLogged.fromNowOn()) {
      try (var telegram = BotApiServer.start()) {
        telegram.person(4711);
        for (Fault fault : faults()) {
          tryEverything(telegram, ApiAddress.parse(telegram.address()), fault);
        }
      }

      assertThat(logged.lines()).isNotEmpty().allSatisfy(this::isSilent);
    }
  }

  @Test
  void says_nothing_when_telegram_is_not_there_or_the_token_is_wrong() {
    try (var logged = EverythingLogged.fromNowOn();
        var telegram = BotApiServer.start()) {
      var address = ApiAddress.parse(telegram.address());
      try (var connection = TelegramConnection.open(address, BotToken.of(WRONG))) {
        assertThat(poll(connection)).isInstanceOf(UpdateSource.End.Refused.class);
        use(connection);
      }
      var nowhere = new ApiAddress("http", "127.0.0.1", 1);
      try (var connection = TelegramConnection.open(nowhere, BotToken.of(BotApiServer.TOKEN))) {
        use(connection);
      }

      assertThat(logged.lines()).isNotEmpty().allSatisfy(this::isSilent);
    }
  }

  @Test
  void says_nothing_in_what_it_hands_out() throws Exception {
    var token = BotToken.of(BotApiServer.TOKEN);
    String address = "https://api.telegram.org/bot" + BotApiServer.TOKEN + "/sendMessage";
    var answer =
        new ObjectMapper()
            .createObjectNode()
            .put("error_code", 404)
            .put("description", "no " + address);

    assertThat(Failure.of(new TelegramApiException("no way to " + address), token).toString())
        .satisfies(this::isSilent);
    assertThat(Failure.of(answer, token))
        .hasToString("404 no https://api.telegram.org/bot(token)/sendMessage");
  }

  private void tryEverything(BotApiServer telegram, ApiAddress address, Fault fault) {
    for (String method : List.of("getMe", "setMyCommands", "deleteWebhook", "sendMessage")) {
      telegram.next(method, fault);
    }
    telegram.next("getUpdates", fault);
    telegram.next("getUpdates", Fault.unauthorized());
    try (var connection = TelegramConnection.open(address, BotToken.of(BotApiServer.TOKEN))) {
      use(connection);
      assertThat(poll(connection)).isInstanceOf(UpdateSource.End.Refused.class);
      telegram.heal("getUpdates");
    }
  }

  private void use(TelegramConnection connection) {
    var messenger = new TelegramMessenger(connection);
    isSilent(new TelegramProfile(connection).announce(List.of()).toString());
    String parcel = messenger.pack(CHAT, new Reply.Say("hello")).getFirst();
    isSilent(messenger.send(CHAT, parcel).toString());
  }

  private static UpdateSource.End poll(TelegramConnection connection) {
    try (var poller =
        new Poller(
            connection,
            new RecordingInbox(),
            Duration.ofSeconds(1),
            Instant::now,
            (length, closing) -> {},
            () -> 1.0)) {
      poller.start();
      return poller.ended().orTimeout(10, TimeUnit.SECONDS).join();
    }
  }

  private static List<Fault> faults() {
    return List.of(
        new Fault.BadGateway(),
        new Fault.Dropped(),
        new Fault.Nonsense("{}"),
        new Fault.Nonsense("not json"),
        Fault.refusal(400, "Bad Request: bot" + BotApiServer.TOKEN + " is unhappy"),
        Fault.tooManyRequests(0),
        Fault.conflict(),
        Fault.blocked());
  }

  private void isSilent(String text) {
    assertThat(text).doesNotContain(SECRETS.toArray(String[]::new));
  }
}
