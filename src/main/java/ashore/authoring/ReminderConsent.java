package ashore.authoring;

import ashore.dialog.Command;
import ashore.dialog.Condition;
import ashore.dialog.SlotName;
import java.util.List;
import java.util.Optional;

/** Who is reminded has said yes, and can say no at any time. */
final class ReminderConsent implements Check {
  private static final Command.Effect STOP = new Command.Effect.Do(Command.Action.STOP_REMINDERS);

  /** What a command does that could not be read. */
  private static final Command.Effect UNREAD = new Command.Effect.Tell(StandIn.WORDS);

  @Override
  public void check(Draft draft) {
    if (draft.parts().bot().isEmpty()) {
      return;
    }
    if (draft.parts().bot().get().reminders().isEmpty()) {
      draft.claims().of(Claim.Reminds.class).forEach(claim -> withoutRules(draft, claim));
    }
    List<Command.Effect> effects =
        draft.parts().bot().get().commands().stream().map(Command::effect).toList();
    boolean all = draft.names().complete(Kind.COMMAND) && !effects.contains(UNREAD);
    if (all && !effects.contains(STOP)) {
      draft.claims().of(Claim.SpeaksFirst.class).forEach(claim -> withoutStop(draft, claim));
    }
    draft.claims().of(Claim.Settles.class).stream()
        .filter(claim -> offersAll(draft, claim.answer().slot()))
        .filter(claim -> isFilled(draft, claim.condition()))
        .forEach(claim -> settle(draft, claim));
  }

  private static void withoutRules(Draft draft, Claim.Reminds claim) {
    draft.report(
        Code.NO_REMINDERS,
        claim.place(),
        "bot.yaml has no \"reminders:\" that says when the bot may write first");
  }

  private static void withoutStop(Draft draft, Claim.SpeaksFirst claim) {
    draft.report(
        Code.NO_STOP_COMMAND,
        claim.place(),
        "nobody could stop the reminders: add a command with \"does: stop_reminders\"");
  }

  /** Whether something fills all that the condition compares; else that is told. */
  private static boolean isFilled(Draft draft, Condition condition) {
    return Reads.of(condition).stream()
        .allMatch(slot -> draft.slots().names().contains(slot.value()));
  }

  /** Whether all that conditions take for choices of the slot is offered; else that is told. */
  private static boolean offersAll(Draft draft, SlotName slot) {
    List<String> choices =
        draft.slots().choices(slot).stream().map(choice -> choice.id().value()).toList();
    return draft.claims().of(Claim.Offers.class).stream()
        .filter(claim -> claim.slot().equals(slot))
        .allMatch(claim -> choices.contains(claim.choice()));
  }

  private static void settle(Draft draft, Claim.Settles claim) {
    SlotValues values = new SlotValues(draft);
    List<Supposition> given =
        Suppositions.of(List.of(claim.condition(), claim.answer()), values).stream()
            .filter(supposition -> isTrue(supposition, claim.answer(), values))
            .toList();
    boolean can =
        given.stream().anyMatch(supposition -> isTrue(supposition, claim.condition(), values));
    if (!given.isEmpty() && can != claim.allows()) {
      draft.report(
          Code.CONSENT_WITHOUT_EFFECT,
          claim.place(),
          claim.allows()
              ? "after this answer the \"if:\" of the reminders is not true: it would allow nothing"
              : "after this answer the \"if:\" of the reminders can still be true: it would stop"
                  + " nothing");
    }
  }

  private static boolean isTrue(Supposition supposition, Condition condition, SlotValues values) {
    return supposition.holds(condition, values).equals(Optional.of(true));
  }
}
