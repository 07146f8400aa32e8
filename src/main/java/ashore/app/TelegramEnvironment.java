package ashore.app;

import ashore.telegram.ApiAddress;
import ashore.telegram.BotToken;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment says about Telegram.
 *
 * @param token the secret of the bot
 * @param address where the Bot API is reached
 */
record TelegramEnvironment(BotToken token, ApiAddress address) {
  private static final String TOKEN = "TELEGRAM_BOT_TOKEN";
  private static final String ADDRESS = "TELEGRAM_API_URL";

  /**
   * Reads it.
   *
   * @throws CommandFailed when the token is missing, or something is not understood
   */
  static TelegramEnvironment of(Map<String, String> environment) {
    return new TelegramEnvironment(token(environment), address(environment));
  }

  private static BotToken token(Map<String, String> environment) {
    String text =
        Optional.ofNullable(environment.get(TOKEN))
            .filter(value -> !value.isBlank())
            .orElseThrow(
                () ->
                    new CommandFailed(
                        "the environment variable "
                            + TOKEN
                            + " is not set; @BotFather in Telegram gives you a token"));
    try {
      return BotToken.of(text);
    } catch (IllegalArgumentException bad) {
      throw new CommandFailed(TOKEN + ": " + bad.getMessage());
    }
  }

  private static ApiAddress address(Map<String, String> environment) {
    try {
      return Optional.ofNullable(environment.get(ADDRESS))
          .filter(value -> !value.isBlank())
          .map(ApiAddress::parse)
          .orElse(ApiAddress.TELEGRAM);
    } catch (IllegalArgumentException bad) {
      throw new CommandFailed(ADDRESS + ": " + bad.getMessage());
    }
  }
}
