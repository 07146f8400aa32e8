package ashore.telegram;

import ashore.runner.Incoming.Content;
import ashore.runner.Shown;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Questions that stand in a chat, and what they become there. */
final class ShownQuestion {
  /** Characters that Telegram takes in one message. */
  private static final int LONGEST = 4_096;

  private ShownQuestion() {}

  /** The question that a message puts; none when it puts none. */
  static Optional<Shown> of(OutgoingMessage message, int id, String parcel) {
    OptionalInt question =
        message.keyboard().stream()
            .flatMap(List::stream)
            .map(button -> TapCode.read(button.code()))
            .mapToInt(content -> content instanceof Content.Tap tap ? tap.question() : 0)
            .filter(number -> number > 0)
            .findFirst();
    return question.isPresent()
        ? Optional.of(new Shown(question.getAsInt(), Integer.toString(id), parcel))
        : Optional.empty();
  }

  /** The message as a record: what was taken stands below, and there are no buttons. */
  static OutgoingMessage closed(OutgoingMessage shown, int question, Set<String> taken) {
    String record = shown.html() + record(shown, question, taken);
    return new OutgoingMessage(
        Html.plain(record).length() > LONGEST ? shown.html() : record, List.of(), shown.silent());
  }

  private static String record(OutgoingMessage shown, int question, Set<String> taken) {
    Set<String> codes =
        taken.stream().map(option -> TapCode.option(question, option)).collect(Collectors.toSet());
    String labels =
        shown.keyboard().stream()
            .flatMap(List::stream)
            .filter(button -> codes.contains(button.code()))
            .map(button -> Html.escape(Keyboard.ticked(button.text())))
            .collect(Collectors.joining("\n"));
    return labels.isEmpty() ? "" : "\n\n" + labels;
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
    };
  }
}
