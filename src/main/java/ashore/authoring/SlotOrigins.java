package ashore.authoring;

import ashore.dialog.SlotName;
import java.util.HashMap;
import java.util.Map;

/**
 * A slot is either asked or worked out, and the dialogs that ask it do so in the same words: only
 * the first question that comes is ever put.
 */
final class SlotOrigins implements Check {
  @Override
  public void check(Draft draft) {
    Map<SlotName, Slots.Filling> questions = new HashMap<>();
    Map<SlotName, Slots.Filling> computations = new HashMap<>();
    for (Slots.Filling filling : draft.slots().all()) {
      boolean asked = filling.asked().isPresent();
      Slots.Filling first = (asked ? questions : computations).putIfAbsent(filling.slot(), filling);
      if (first == null) {
        Slots.Filling other = (asked ? computations : questions).get(filling.slot());
        if (other != null) {
          bothWays(draft, asked ? filling : other, asked ? other : filling);
        }
      } else if (asked && differs(first, filling)) {
        elsewhere(draft, first, filling);
      }
    }
  }

  private static void bothWays(Draft draft, Slots.Filling question, Slots.Filling computation) {
    draft.report(
        Code.ASKED_AND_COMPUTED,
        computation.place(),
        String.format(
            "\"%s\" is asked in %s and worked out here, over the answer: give one of them a slot of"
                + " its own",
            computation.slot(), question.place().pointer()));
  }

  /** Other types and other choices are told as such. */
  private static boolean differs(Slots.Filling first, Slots.Filling other) {
    return !first.place().source().path().equals(other.place().source().path())
        && first.type().equals(other.type())
        && first.choices().ids().equals(other.choices().ids())
        && !first.asked().equals(other.asked());
  }

  private static void elsewhere(Draft draft, Slots.Filling first, Slots.Filling other) {
    draft.report(
        Code.ASKED_ELSEWHERE,
        other.place(),
        String.format(
            "\"%s\" is asked in other words in %s, and what is known is not asked again: call that"
                + " dialog, or write the same words in both",
            other.slot(), first.place().pointer()));
  }
}
