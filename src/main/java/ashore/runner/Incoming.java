package ashore.runner;

import ashore.dialog.Language;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that arrived from a channel, not yet understood.
 *
 * @param update unique in its channel; the same update has its effect once
 * @param chat where it came from and where the replies go
 * @param at when it arrived
 * @param content what it is
 * @param language the language the channel believes the person reads; used for a new conversation
 * @param message what the channel calls the message; absent when it is none
 */
public record Incoming(
    String update,
    ChatKey chat,
    Instant at,
    Content content,
    Optional<Language> language,
    Optional<String> message) {

  /** Something that has no name in its channel. */
  public Incoming(
      String update, ChatKey chat, Instant at, Content content, Optional<Language> language) {
    this(update, chat, at, content, language, Optional.empty());
  }

  /** The same with another content. */
  public Incoming with(Content other) {
    return new Incoming(update, chat, at, other, language, message);
  }

  /** What arrived. */
  public sealed interface Content {
    /** A written message. */
    record Text(String text) implements Content {}

    /** A message that was sent before, in other words. */
    record Edit(String text) implements Content {}

    /** A button pressed: the number of its question and the id of its option. */
    record Tap(int question, String option) implements Content {}

    /**
     * A command.
     *
     * @param name without the slash
     * @param argument what stands behind the name; empty when nothing does
     */
    record Command(String name, String argument) implements Content {
      /** A command by its name alone. */
      public Command(String name) {
        this(name, "");
      }

      /** What stands in a line behind its slash: the name, then the argument. */
      public static Command typed(String line) {
        String[] parts = line.strip().split("\\s+", 2);
        return new Command(parts[0], parts.length > 1 ? parts[1] : "");
      }
    }

    /** A command given where others read along. */
    record InGroup() implements Content {}

    /** Something that is no text. */
    record Media() implements Content {}
  }
}
