package ashore.conversation;

import java.time.Instant;

/** Something that moves a conversation: it reached the bot from a person, or time went by. */
public sealed interface Input {
  /** When it reached the bot, or when the time had come. */
  Instant at();

  /**
   * A written message.
   *
   * @param text as it was written
   * @param understanding what was understood of it
   */
  record Said(Instant at, String text, Understanding understanding) implements Input {}

  /**
   * A button pressed.
   *
   * @param question the number of the question that the button belongs to
   * @param option the id of the option
   */
  record Chose(Instant at, int question, String option) implements Input {}

  /**
   * A command, typed after a slash or pressed as a button.
   *
   * @param command its name without the slash
   * @param argument what stands behind the name; empty when nothing does
   */
  record Commanded(Instant at, String command, String argument) implements Input {
    /** A command by its name alone. */
    public Commanded(Instant at, String command) {
      this(at, command, "");
    }
  }

  /** Something that is no text: a picture, a voice message, a file. */
  record SentMedia(Instant at) implements Input {}

  /** Nothing was heard for as long as the conversation wanted to wait. */
  record FellSilent(Instant at) implements Input {}
}
