package ashore.telegram;

import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.objects.User;

/** How the bot is called, without @. Asked of Telegram when it is first needed. Thread-safe. */
final class BotName {
  private final BotApi api;
  private volatile Optional<String> known = Optional.empty();

  BotName(BotApi api) {
    this.api = api;
  }

  /** The name; none when Telegram cannot be asked. Blocks for one call, once. */
  Optional<String> now() {
    if (known.isEmpty() && api.call(new GetMe()) instanceof Outcome.Done<User>(var bot)) {
      known = bot.flatMap(user -> Optional.ofNullable(user.getUserName()));
    }
    return known;
  }
}
