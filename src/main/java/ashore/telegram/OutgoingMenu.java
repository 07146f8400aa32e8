package ashore.telegram;

import ashore.conversation.Option;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.commands.DeleteMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;

/**
 * The list of commands that one chat shows.
 *
 * @param entries in this order; none for the list that all chats have
 */
record OutgoingMenu(List<Entry> entries) implements Outgoing {
  /** Keeps an unmodifiable copy. */
  OutgoingMenu {
    entries = List.copyOf(entries);
  }

  private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,32}");
  private static final int LONGEST_TITLE = 256;
  private static final int MOST = 100;

  /** The list of these commands, as far as Telegram takes them. */
  static OutgoingMenu of(List<Option> commands) {
    return new OutgoingMenu(
        commands.stream()
            .filter(command -> NAME.matcher(command.id()).matches())
            .limit(MOST)
            .map(command -> new Entry(command.id(), shortened(command.label())))
            .toList());
  }

  private static String shortened(String title) {
    return title.substring(0, Math.min(title.length(), LONGEST_TITLE));
  }

  /** One command and what is said of it. */
  record Entry(String name, String title) {
    /** Refuses half an entry: a damaged parcel may have lost the rest. */
    Entry {
      Objects.requireNonNull(name, "entry: name");
      Objects.requireNonNull(title, "entry: title");
    }
  }

  /** As a call of the Bot API. */
  BotApiMethod<Boolean> asCall(String chat) {
    BotCommandScopeChat scope = BotCommandScopeChat.builder().chatId(chat).build();
    return entries.isEmpty()
        ? DeleteMyCommands.builder().scope(scope).build()
        : SetMyCommands.builder()
            .scope(scope)
            .commands(
                entries.stream().map(entry -> new BotCommand(entry.name(), entry.title())).toList())
            .build();
  }
}
