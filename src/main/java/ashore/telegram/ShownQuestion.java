package ashore.telegram;

import ashore.runner.Incoming.Content;
import ashore.runner.Shown;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions that stand in a chat, and what they become there. */
final class ShownQuestion {
  /** Characters that Telegram takes in one message. */
  private static final int LONGEST = 4_096;

  /** Characters of an answer in words that are written into its question. */
  private static final int MOST_OF_AN_ANSWER = 120;

  private ShownQuestion() {}

  /** The question that a message puts; none when it puts none. */
  static Optional<Shown> of(OutgoingMessage message, int id, String parcel) {
    OptionalInt question =
        message.keyboard().stream()
            .flatMap(List::stream)
            .map(Button::code)
            .flatMap(Stream::ofNullable)
            .map(TapCode::read)
            .mapToInt(content -> content instanceof Content.Tap tap ? tap.question() : 0)
            .filter(number -> number > 0)
            .findFirst();
    return question.isPresent()
        ? Optional.of(new Shown(question.getAsInt(), Integer.toString(id), parcel))
        : Optional.empty();
  }

  /** The message as a record: what was taken stands below, and there are no buttons. */
  static OutgoingMessage closed(
      OutgoingMessage shown, int question, Set<String> taken, Optional<String> words) {
    String record = shown.html() + record(shown, question, taken, words);
    return new OutgoingMessage(
        Html.plain(record).length() > LONGEST ? shown.html() : record, List.of(), shown.silent());
  }

  private static String record(
      OutgoingMessage shown, int question, Set<String> taken, Optional<String> words) {
    Set<String> codes =
        taken.stream().map(option -> TapCode.option(question, option)).collect(Collectors.toSet());
    String tapped =
        shown.keyboard().stream()
            .flatMap(List::stream)
            .filter(button -> codes.stream().anyMatch(button::sends))
            .map(button -> Html.escape(Keyboard.ticked(button.text())))
            .collect(Collectors.joining("\n"));
    String labels =
        tapped.isEmpty()
            ? words.map(said -> Html.escape(Keyboard.ticked(oneLine(said)))).orElse("")
            : tapped;
    return labels.isEmpty() ? "" : "\n\n" + progress(shown) + labels;
  }

  /** In front of one answer, above several. */
  private static String progress(OutgoingMessage shown) {
    return shown.progress() == null ? "" : Html.escape(shown.progress()) + " ";
  }

  private static String oneLine(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    return line.length() <= MOST_OF_AN_ANSWER
        ? line
        : line.substring(0, Cut.end(line, MOST_OF_AN_ANSWER)).strip() + "…";
  }

  /** The number of a message, as it was kept; none when another channel kept it. */
  static OptionalInt id(Shown shown) {
    try {
      return OptionalInt.of(Integer.parseInt(shown.message()));
    } catch (NumberFormatException foreign) {
      return OptionalInt.empty();
    }
  }

  /** What stands in the chat by this; nothing when it is no message. */
  static Optional<OutgoingMessage> message(Outgoing sent) {
    return switch (sent) {
      case OutgoingMessage message -> Optional.of(message);
      case OutgoingEdit edit -> Optional.of(edit.message());
      case OutgoingFile file -> Optional.empty();
      case OutgoingDeletion deletion -> Optional.empty();
      case OutgoingToTeam toTeam -> Optional.empty();
      case OutgoingReaction reaction -> Optional.empty();
      case OutgoingMenu menu -> Optional.empty();
    };
  }
}
