package ashore.conversation;

import java.util.List;
import java.util.Optional;

/** Something the bot says, in words of the person's language, without markup. */
public sealed interface Reply {
  /** Plain words; an empty line separates paragraphs. */
  record Say(String text) implements Reply {}

  /**
   * A question.
   *
   * @param question its number; taps send it back
   * @param text its words
   * @param options the answers offered, marked in this order
   * @param shortcuts commands offered beside them; the id is the command's name
   * @param marks what can be typed for an option
   * @param progress which question it is, of about how many, in words; absent where none are
   *     counted
   */
  record Ask(
      int question,
      String text,
      List<Option> options,
      List<Option> shortcuts,
      Marks marks,
      Optional<String> progress)
      implements Reply {
    /** Keeps unmodifiable copies. */
    public Ask {
      options = List.copyOf(options);
      shortcuts = List.copyOf(shortcuts);
    }

    /** A question whose options are numbered. */
    public Ask(int question, String text, List<Option> options, List<Option> shortcuts) {
      this(question, text, options, shortcuts, Marks.NUMBERS, Optional.empty());
    }
  }

  /** A question put again by a bot that speaks first, its reminder in front; without a sound. */
  record Remind(Ask ask) implements Reply {}

  /** What can be typed for an option, by its place. */
  enum Marks {
    /** 1, 2, 3. */
    NUMBERS,
    /** a, b, c: where a number typed is the answer itself. */
    LETTERS;

    /**
     * The mark of an option.
     *
     * @param place counted from 0
     */
    public String of(int place) {
      return switch (this) {
        case NUMBERS -> Integer.toString(place + 1);
        case LETTERS -> String.valueOf((char) ('a' + place));
      };
    }
  }

  /**
   * What the plan rests on: the answers, one a line, each of which can be changed.
   *
   * @param title its heading
   * @param lines the answers, in the order in which they were asked
   * @param change the command that changes an answer; absent when authors offer none
   */
  record Review(String title, List<Line> lines, Optional<Option> change) implements Reply {
    /** Keeps an unmodifiable copy. */
    public Review {
      lines = List.copyOf(lines);
    }

    /**
     * One answer.
     *
     * @param id what the command that changes it is given
     * @param label what was asked, in short
     * @param value what was answered
     * @param text both, as one line
     */
    public record Line(String id, String label, String value, String text) {}
  }

  /**
   * A text to take along.
   *
   * @param title what it is, and for whom
   * @param text its paragraphs, an empty line between them
   * @param toSend whether it is sent to somebody as it is, so that it must be easy to copy
   * @param copy what a button says that copies the text
   */
  record Paper(String title, String text, boolean toSend, Optional<String> copy) implements Reply {
    /** One without a button. */
    public Paper(String title, String text, boolean toSend) {
      this(title, text, toSend, Optional.empty());
    }
  }

  /** Something to keep as a file. */
  record Attach(Attachment attachment) implements Reply {}

  /**
   * The way to the private chat, where the channel has one.
   *
   * @param text what is said
   * @param label what the button says
   */
  record Invite(String text, String label) implements Reply {}

  /** The last messages of the chat go, where the channel can remove them. */
  record ClearChat() implements Reply {}

  /**
   * These messages go from the chat, where the channel can remove them.
   *
   * @param messages what the channel calls them
   */
  record Erase(List<String> messages) implements Reply {
    /** Keeps an unmodifiable copy. */
    public Erase {
      messages = List.copyOf(messages);
    }
  }

  /** The plan. */
  record ShowPlan(Plan plan) implements Reply {}

  /**
   * Something for the team of people, in their language; the person does not see it.
   *
   * @param place where it stands among what was said of the case
   * @param text its words
   * @param options what the team can do with it; the id is the deed's
   */
  record ToTeam(Place place, String text, List<Option> options) implements Reply {
    /** Keeps an unmodifiable copy. */
    public ToTeam {
      options = List.copyOf(options);
    }

    /** One more line about the case. */
    public static ToTeam line(String text) {
      return new ToTeam(Place.BELOW, text, List.of());
    }
  }

  /** Where something for the team stands. */
  enum Place {
    /** It is the case itself, seen for the first time. */
    CASE,
    /** It takes the place of the case as it was seen before. */
    CASE_AGAIN,
    /** It follows what was said of the case before. */
    BELOW
  }

  /**
   * A sign at a message of the person that it was passed on, without words.
   *
   * @param message what the channel calls it
   */
  record Noticed(String message) implements Reply {}
}
