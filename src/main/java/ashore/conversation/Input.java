package ashore.conversation;

import java.time.Instant;
import java.util.Optional;

/** Something that moves a conversation: it reached the bot from a person, or time went by. */
public sealed interface Input {
  /** When it reached the bot, or when the time had come. */
  Instant at();

  /**
   * A written message.
   *
   * @param text as it was written, without what is too private to be looked at
   * @param understanding what was understood of it
   * @param circumstances what else is known of it
   */
  record Said(Instant at, String text, Understanding understanding, Circumstances circumstances)
      implements Input {
    /** A message of which nothing else is known. */
    public Said(Instant at, String text, Understanding understanding) {
      this(at, text, understanding, Circumstances.NONE);
    }
  }

  /**
   * What is known of a message besides its text.
   *
   * @param message what the channel calls it; absent when it has no name for it
   * @param withheld whether private numbers were taken out of it
   * @param edited whether it was sent before, in other words
   */
  record Circumstances(Optional<String> message, boolean withheld, Edited edited) {
    /** Nothing. */
    public static final Circumstances NONE = new Circumstances(Optional.empty(), false, Edited.NOT);
  }

  /** Whether a message was sent before, in other words. */
  enum Edited {
    /** It is new. */
    NOT,
    /** It was the last thing that the person sent. */
    LAST,
    /** Others were sent after it. */
    EARLIER
  }

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
   * @param behind what stands behind the name; absent when nothing does
   */
  record Commanded(Instant at, String command, Optional<Said> behind) implements Input {
    /** A command by its name alone. */
    public Commanded(Instant at, String command) {
      this(at, command, Optional.empty());
    }

    /** The text behind the name; empty when there is none. */
    public String argument() {
      return behind.map(Said::text).orElse("");
    }
  }

  /** Something that is no text: a picture, a voice message, a file. */
  record SentMedia(Instant at) implements Input {}

  /** Nothing was heard for as long as the conversation wanted to wait. */
  record FellSilent(Instant at) implements Input {}

  /**
   * Somebody of the team did something about this conversation. The person was not heard.
   *
   * @param by who, as the team calls them; absent when they have no name
   */
  record FromTeam(Instant at, Optional<String> by, Deed deed) implements Input {}

  /** What somebody of the team can do. */
  sealed interface Deed {
    /** They take the talk. */
    record Took() implements Deed {}

    /** They write to the person. */
    record Wrote(String text) implements Deed {}

    /** They give the talk back to the bot. */
    record HandedBack() implements Deed {}

    /** They end it. */
    record Closed() implements Deed {}
  }

  /** The person cannot be reached any more. */
  record Left(Instant at) implements Input {}
}
