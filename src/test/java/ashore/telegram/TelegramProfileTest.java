package ashore.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.dialog.Command;
import ashore.dialog.CommandName;
import ashore.dialog.Language;
import ashore.dialog.Words;
import ashore.testing.ApiCall;
import ashore.testing.BotApiServer;
import ashore.testing.Fault;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TelegramProfileTest {
  private final BotApiServer telegram = BotApiServer.start();
  private final TelegramConnection connection =
      TelegramConnection.open(
          ApiAddress.parse(telegram.address()), BotToken.of(BotApiServer.TOKEN));
  private final TelegramProfile profile = new TelegramProfile(connection);

  @AfterEach
  void close() {
    connection.close();
    telegram.close();
  }

  @Test
  void learns_its_name_and_publishes_the_commands_in_both_languages() {
    var reception = profile.announce(List.of(command("back"), command("why")));

    assertThat(reception).isEqualTo(new TelegramProfile.Reception.Known("ashore_bot"));
    assertThat(telegram.calls())
        .extracting(ApiCall::method)
        .containsExactly("getMe", "setMyCommands", "setMyCommands");
    assertThat(menu(0)).containsExactly("back=do back", "why=do why");
    assertThat(menu(1)).containsExactly("back=做back", "why=做why");
    assertThat(telegram.calls("setMyCommands").get(0).parameters().has("language_code")).isFalse();
    assertThat(telegram.calls("setMyCommands").get(1).get("language_code").asText())
        .isEqualTo("zh");
  }

  @Test
  void leaves_out_a_command_that_telegram_would_refuse_and_shortens_a_title() {
    var longTitle =
        new Command(
            new CommandName("x"),
            new Words(Map.of(Language.EN, "t".repeat(300))),
            new Command.Effect.Do(Command.Action.WHY),
            Set.of(),
            List.of());

    profile.announce(List.of(command("a".repeat(33)), longTitle));

    assertThat(menu(0)).containsExactly("x=" + "t".repeat(256));
  }

  @Test
  void goes_on_when_the_commands_are_not_taken() {
    telegram.always("setMyCommands", new Fault.BadGateway());

    assertThat(profile.announce(List.of(command("back"))))
        .isEqualTo(new TelegramProfile.Reception.Known("ashore_bot"));
    assertThat(telegram.calls("setMyCommands")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 404})
  void says_in_one_sentence_that_the_token_is_refused(int code) {
    telegram.next("getMe", Fault.refusal(code, "no"));

    assertThat(profile.announce(List.of()))
        .isEqualTo(
            new TelegramProfile.Reception.TokenRefused(
                "Telegram does not know this bot token ("
                    + code
                    + "): it was revoked or mistyped; BotFather shows the valid one."));
    assertThat(telegram.calls()).hasSize(1);
  }

  @Test
  void tells_an_unreachable_telegram_from_a_refused_token() {
    telegram.next("getMe", new Fault.Dropped());

    assertThat(profile.announce(List.of())).isEqualTo(new TelegramProfile.Reception.NotReached());
  }

  private List<String> menu(int call) {
    return telegram
        .calls("setMyCommands")
        .get(call)
        .get("commands")
        .valueStream()
        .map(entry -> entry.get("command").asText() + "=" + entry.get("description").asText())
        .toList();
  }

  private static Command command(String name) {
    return new Command(
        new CommandName(name),
        new Words(Map.of(Language.EN, "do " + name, Language.ZH_HANS, "做" + name)),
        new Command.Effect.Do(Command.Action.BACK),
        Set.of(),
        List.of());
  }
}
