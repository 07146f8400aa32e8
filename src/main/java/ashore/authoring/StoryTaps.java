package ashore.authoring;

import ashore.dialog.BotOption;
import ashore.dialog.Language;
import ashore.dialog.State;
import ashore.dialog.StateName;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Stories tap only what can be tapped. */
final class StoryTaps implements Check {
  @Override
  public void check(Draft draft) {
    if (!draft.names().complete(Kind.STATE) || !draft.names().complete(Kind.CHOICE_SET)) {
      return;
    }
    Set<String> all = everywhere(draft);
    for (Claim.Taps claim : draft.claims().of(Claim.Taps.class)) {
      claim
          .question()
          .flatMap(name -> state(draft, name))
          .map(StoryTaps::options)
          .filter(options -> !options.isEmpty())
          .ifPresentOrElse(
              options ->
                  refuseUnless(
                      options,
                      "the question \"%s\"".formatted(claim.question().orElseThrow()),
                      claim,
                      draft),
              () -> {
                if (draft.names().complete(Kind.SLOT)) {
                  refuseUnless(all, "no question", claim, draft);
                }
              });
    }
  }

  /** What this state offers; nothing when it asks nothing, or its choices could not be read. */
  private static List<String> options(State state) {
    return switch (state) {
      case State.Ask ask -> BotOption.of(ask.question());
      case State.Verify verify -> BotOption.of(verify);
      case State.Say say -> List.of();
      case State.Advise advise -> List.of();
      case State.Call call -> List.of();
      case State.Compute compute -> List.of();
      case State.End end -> List.of();
    };
  }

  private static void refuseUnless(
      Collection<String> options, String what, Claim.Taps claim, Draft draft) {
    if (!options.contains(claim.option())) {
      draft.reportUnknown(
          Code.UNKNOWN_CHOICE,
          claim.place(),
          what.startsWith("no")
              ? "%s has a choice \"%s\"".formatted(what, claim.option())
              : "%s has no choice \"%s\"; it has %s"
                  .formatted(what, claim.option(), String.join(", ", options)),
          claim.option(),
          options);
    }
  }

  private static Optional<State> state(Draft draft, StateName name) {
    return Optional.ofNullable(draft.parts().dialogs().get(name.dialog()))
        .flatMap(dialog -> dialog.state(name.state()));
  }

  /** What any question offers, those of the bot itself included. */
  private static Set<String> everywhere(Draft draft) {
    Set<String> all = new TreeSet<>();
    draft.parts().choiceLists().forEach(list -> all.addAll(list.ids()));
    draft.parts().dialogs().values().stream()
        .flatMap(dialog -> dialog.questions().stream())
        .forEach(ask -> all.addAll(BotOption.of(ask.question())));
    Arrays.stream(BotOption.values()).map(BotOption::id).forEach(all::add);
    Arrays.stream(Language.values()).map(Language::tag).forEach(all::add);
    all.addAll(draft.names().all(Kind.INTENT));
    draft.slots().names().forEach(slot -> all.addAll(List.of(slot, BotOption.CHANGE + slot)));
    return all;
  }
}
