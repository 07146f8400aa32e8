package ashore.runner;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that somebody of the team did in their group.
 *
 * @param update unique in its channel; the same update has its effect once
 * @param group the chat of the team
 * @param at when it arrived
 * @param by what the channel calls who did it; absent when they do not say
 * @param about the number of the case that stands in the message of the bot that it answers; absent
 *     when it answers none such
 * @param act what they did
 */
public record TeamMessage(
    String update, ChatKey group, Instant at, Optional<String> by, Optional<Long> about, Act act) {

  /** What somebody did. */
  public sealed interface Act {
    /** They wrote something. */
    record Wrote(String text) implements Act {}

    /** They sent something that is no text. */
    record Media() implements Act {}

    /**
     * They pressed a button of a case.
     *
     * @param deed the id of the button
     */
    record Tapped(String deed, long number) implements Act {}

    /**
     * They gave a command.
     *
     * @param name without the slash
     * @param argument what stands behind the name; empty when nothing does
     */
    record Commanded(String name, String argument) implements Act {}
  }
}
