package ashore.authoring;

import ashore.dialog.CardName;
import ashore.dialog.Language;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A conversation that must go this way.
 *
 * @param name what happens in it
 * @param path its file
 * @param language in which it is told
 * @param clock when it begins, in the bot's time zone
 * @param turns what is said and done, in order
 * @param endsWith cards that are in the plan at the end
 * @param never dialogs, states and cards that are never reached
 */
public record Story(
    String name,
    String path,
    Language language,
    LocalDateTime clock,
    List<StoryTurn> turns,
    List<CardName> endsWith,
    List<String> never) {
  /** Keeps unmodifiable copies. */
  public Story {
    turns = List.copyOf(turns);
    endsWith = List.copyOf(endsWith);
    never = List.copyOf(never);
  }
}
