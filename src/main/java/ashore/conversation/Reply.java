package ashore.conversation;

import java.util.List;

/** Something the bot says, in words of the person's language, without markup. */
public sealed interface Reply {
  /** Plain words; an empty line separates paragraphs. */
  record Say(String text) implements Reply {}

  /**
   * A question.
   *
   * @param question its number; taps send it back
   * @param text its words
   * @param options the answers offered, numbered from 1 in this order
   * @param shortcuts commands offered beside them; the id is the command's name
   */
  record Ask(int question, String text, List<Option> options, List<Option> shortcuts)
      implements Reply {
    /** Keeps unmodifiable copies. */
    public Ask {
      options = List.copyOf(options);
      shortcuts = List.copyOf(shortcuts);
    }
  }

  /** The plan. */
  record ShowPlan(Plan plan) implements Reply {}
}
