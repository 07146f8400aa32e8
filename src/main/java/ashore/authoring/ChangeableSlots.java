package ashore.authoring;

import ashore.dialog.Dialog;
import ashore.dialog.Question;
import ashore.dialog.SlotName;
import ashore.dialog.State;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person is offered to change is an answer of theirs that has a name. */
final class ChangeableSlots implements Check {
  @Override
  public void check(Draft draft) {
    if (!draft.names().complete(Kind.SLOT)) {
      return;
    }
    for (Claim.IsAsked claim : draft.claims().of(Claim.IsAsked.class)) {
      List<Question> questions = questions(draft, claim.slot());
      String slot = claim.slot().value();
      if (questions.isEmpty()) {
        draft.reportUnknown(
            Code.CANNOT_BE_CHANGED,
            claim.place(),
            "no question asks for \"%s\": only an answer can be changed".formatted(slot),
            slot,
            asked(draft));
      } else if (questions.stream().noneMatch(question -> question.title().isPresent())) {
        draft.report(
            Code.CANNOT_BE_CHANGED,
            claim.place(),
            "the question that fills \"%s\" needs a \"title:\", for the button that changes it"
                .formatted(slot));
      }
    }
  }

  private static List<Question> questions(Draft draft, SlotName slot) {
    return questions(draft).filter(question -> question.fills().equals(slot)).toList();
  }

  private static Set<String> asked(Draft draft) {
    return questions(draft)
        .map(question -> question.fills().value())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<Question> questions(Draft draft) {
    return draft.parts().dialogs().values().stream()
        .map(Dialog::questions)
        .flatMap(List::stream)
        .map(State.Ask::question);
  }
}
