package ashore.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An answer that the bot itself offers, besides the choices that authors write. */
public enum BotOption {
  /** "Not sure", where the answer is a figure or a day. */
  NOT_SURE,
  /** No more choices, where several may be taken. */
  DONE,
  /** Yes, to something that the bot proposed. */
  YES,
  /** No, to the same. */
  NO,
  /** None of the topics that the bot named. */
  NONE_OF_THESE,
  /** Yes, and the messages in the chat too. */
  AND_CHAT,
  /** Telephone numbers instead of a person of the team. */
  NUMBERS,
  /** The end of a talk with a person. */
  END;

  /** Stands before the slot whose answer a cross-check offers to change. */
  public static final String CHANGE = "change_";

  /** What a tap sends back. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether "not sure" is offered beside the choices of this question. */
  public static boolean offersNotSure(Question question) {
    return question.type().ordered()
        && question.choices().stream().noneMatch(choice -> choice.value() instanceof Value.Unknown);
  }

  /** The ids of all that a cross-check offers, in order. */
  public static List<String> of(State.Verify verify) {
    List<String> ids = new ArrayList<>(List.of(YES.id()));
    verify.change().forEach(slot -> ids.add(CHANGE + slot));
    return ids;
  }

  /** The ids of all that this question offers, in order; in the end those of its doubt. */
  public static List<String> of(Question question) {
    List<String> ids = new ArrayList<>();
    question.adjusting().stream()
        .flatMap(adjusting -> adjusting.figures().stream())
        .forEach(
            figure -> {
              for (Adjusting.Way way : Adjusting.Way.values()) {
                ids.add(way.option(figure));
              }
            });
    question.choices().forEach(choice -> ids.add(choice.id().value()));
    if (offersNotSure(question)) {
      ids.add(NOT_SURE.id());
    }
    if (question.type() == SlotType.CHOICES) {
      ids.add(DONE.id());
    }
    if (question.doubt().isPresent()) {
      ids.addAll(List.of(YES.id(), NO.id()));
    }
    return ids;
  }
}
