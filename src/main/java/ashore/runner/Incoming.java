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
 */
public record Incoming(
    String update, ChatKey chat, Instant at, Content content, Optional<Language> language) {

  /** What arrived. */
  public sealed interface Content {
    /** A written message. */
    record Text(String text) implements Content {}

    /** A button pressed: the number of its question and the id of its option. */
    record Tap(int question, String option) implements Content {}

    /** A command, without the slash. */
    record Command(String name) implements Content {}

    /** Something that is no text. */
    record Media() implements Content {}
  }
}
