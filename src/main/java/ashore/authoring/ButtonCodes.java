package ashore.authoring;

import ashore.dialog.Command;
import ashore.dialog.Question;
import ashore.dialog.State;
import java.util.Comparator;
import java.util.Optional;

/**
 * What a button sends back fits into the 64 bytes that Telegram carries. A choice always does: its
 * id has 40 characters at most. The button that changes an answer names the command and the slot.
 */
final class ButtonCodes implements Check {
  /** What is left of the 64 bytes beside "c:" and ":". */
  private static final int NAMES = 61;

  @Override
  public void check(Draft draft) {
    Optional<String> longest = longestAnswer(draft);
    draft.parts().bot().stream()
        .flatMap(bot -> bot.commands().stream())
        .filter(command -> command.effect().equals(new Command.Effect.Do(Command.Action.CHANGE)))
        .forEach(
            command -> longest.ifPresent(answer -> check(draft, command.name().value(), answer)));
  }

  private static void check(Draft draft, String command, String answer) {
    if (command.length() + answer.length() > NAMES) {
      draft
          .names()
          .place(Kind.COMMAND, command)
          .ifPresent(
              place ->
                  draft.report(
                      Code.BUTTON_TOO_LONG,
                      place,
                      "the button that changes \"%s\" sends both names, over the 64 bytes a button"
                              .formatted(answer)
                          + " carries: call this command shorter, such as change"));
    }
  }

  private static Optional<String> longestAnswer(Draft draft) {
    return draft.parts().dialogs().values().stream()
        .flatMap(dialog -> dialog.questions().stream())
        .map(State.Ask::question)
        .filter(question -> question.title().isPresent())
        .map(Question::fills)
        .map(slot -> slot.value())
        .max(Comparator.comparingInt(String::length));
  }
}
