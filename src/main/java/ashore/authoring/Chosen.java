package ashore.authoring;

import ashore.dialog.ChoiceId;
import ashore.dialog.SlotName;
import java.util.Collection;
import java.util.stream.Collectors;

/** The choices that a condition named last, for which a name alone behind them may be meant. */
final class Chosen {
  private String last = "";

  void note(SlotName slot, Collection<ChoiceId> choices) {
    String listed = choices.stream().map(ChoiceId::toString).collect(Collectors.joining(", "));
    last = "%s is one of %s".formatted(slot, listed);
  }

  /** What to write instead of a name that stands alone and names no condition. */
  String instead(String name) {
    return last.isEmpty()
        ? "a slot alone is none, write \"%s known\" or compare it".formatted(name)
        : "for one choice of several write: %s, %s".formatted(last, name);
  }
}
