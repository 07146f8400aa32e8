package ashore.telegram;

import ashore.dialog.Command;
import ashore.dialog.Language;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/** What Telegram shows of the bot, set up when it starts. */
public final class TelegramProfile {
  private static final Logger LOG = LoggerFactory.getLogger(TelegramProfile.class);
  private static final Pattern COMMAND_NAME = Pattern.compile("[a-z0-9_]{1,32}");
  private static final int LONGEST_DESCRIPTION = 256;
  private static final int MOST_COMMANDS = 100;

  private final BotApi api;

  /** How Telegram received the bot. */
  public sealed interface Reception {
    /**
     * The token is valid.
     *
     * @param username the bot's name, without @
     */
    record Known(String username) implements Reception {}

    /** Telegram could not be asked; it may be reached later. */
    record NotReached() implements Reception {}

    /**
     * Telegram does not know the token.
     *
     * @param sentence what to tell the person who runs the bot
     */
    record TokenRefused(String sentence) implements Reception {}
  }

  /** Speaks by this connection. */
  public TelegramProfile(TelegramConnection connection) {
    this.api = connection.api();
  }

  /**
   * Checks the token and publishes the commands in English and Chinese. Everything but a refused
   * token is logged and left as it is. Blocks for a few calls.
   *
   * @param commands in the order in which the menu lists them
   */
  public Reception announce(List<Command> commands) {
    Reception reception = meet();
    return switch (reception) {
      case Reception.TokenRefused refused -> refused;
      case Reception.NotReached notReached -> notReached;
      case Reception.Known known -> {
        publish(commands);
        yield known;
      }
    };
  }

  /** What to tell the person who runs the bot. */
  static String unknownToken(int code) {
    return "Telegram does not know this bot token ("
        + code
        + "): it was revoked or mistyped; BotFather shows the valid one.";
  }

  /** Checks the token and changes nothing. Blocks for one call. */
  public Reception meet() {
    return switch (api.call(new GetMe())) {
      case Outcome.Done<User>(var bot) ->
          new Reception.Known(
              bot.flatMap(user -> Optional.ofNullable(user.getUserName())).orElse("bot"));
      case Outcome.Failed<User>(Failure failure) -> unmet(failure);
    };
  }

  private static Reception unmet(Failure failure) {
    LOG.warn("getMe failed: {}", failure);
    return switch (failure.code()) {
      case Failure.UNAUTHORIZED, Failure.NOT_FOUND ->
          new Reception.TokenRefused(unknownToken(failure.code()));
      default -> new Reception.NotReached();
    };
  }

  /**
   * Publishes the commands, in English and Chinese. A call that fails is logged.
   *
   * @param commands in the order in which the menu lists them
   */
  public void publish(List<Command> commands) {
    List<Command> listed =
        commands.stream().filter(TelegramProfile::fits).limit(MOST_COMMANDS).toList();
    if (!listed.isEmpty()) {
      attempt(menu(listed, Language.EN).build());
      // Telegram knows one Chinese only, for both scripts.
      attempt(menu(listed, Language.ZH_HANS).languageCode("zh").build());
    }
  }

  private static boolean fits(Command command) {
    return COMMAND_NAME.matcher(command.name().value()).matches();
  }

  private <T extends Serializable> void attempt(BotApiMethod<T> method) {
    if (api.call(method) instanceof Outcome.Failed<T>(Failure failure)) {
      LOG.warn("{} failed, going on without it: {}", method.getMethod(), failure);
    }
  }

  private static SetMyCommands.SetMyCommandsBuilder<?, ?> menu(
      List<Command> commands, Language language) {
    return SetMyCommands.builder()
        .commands(commands.stream().map(command -> entry(command, language)).toList());
  }

  private static BotCommand entry(Command command, Language language) {
    String title = command.title().in(language);
    int end = Math.min(title.length(), LONGEST_DESCRIPTION);
    return new BotCommand(command.name().value(), title.substring(0, end));
  }
}
