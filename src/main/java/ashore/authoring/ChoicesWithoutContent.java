package ashore.authoring;

import ashore.dialog.Condition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A choice such as "something else" is tempting: where every other choice has a condition, it has
 * one too, so that something is there for those who take it.
 */
final class ChoicesWithoutContent implements Check {
  /** Labels that name nothing. "None of these" does: it says no. */
  private static final Pattern NOTHING =
      Pattern.compile(
          "(something|anything|someone|anyone|somewhere) else|others?|else|other (things?|reasons?)"
              + "|another( (thing|reason))?"
              + "|其他|其它|别的|另外的|其他(的|事|原因|情况)|其它(的|事|原因|情况)|别的(事|原因|情况)?");

  private final WordForm form = new WordForm();

  @Override
  public void check(Draft draft) {
    Set<String> asked = new HashSet<>();
    draft.claims().of(Claim.Tests.class).forEach(test -> learn(test.condition(), asked));
    for (Slots.Filling filling : draft.slots().all()) {
      List<ChoiceList.Written> idle =
          filling.choices().choices().stream()
              .filter(choice -> choice.means().isEmpty())
              .filter(choice -> !asked.contains(name(filling, choice.id().value())))
              .toList();
      if (idle.size() == 1 && filling.choices().choices().size() > 1) {
        check(draft, filling, idle.getFirst());
      }
    }
  }

  private void check(Draft draft, Slots.Filling filling, ChoiceList.Written choice) {
    if (choice.ways().keySet().stream().anyMatch(this::saysNothing)) {
      draft.report(
          Code.CHOICE_WITHOUT_CONTENT,
          choice.place(),
          String.format(
              "every other choice has a condition, \"%s\" has none: say with \"%s is %1$s\" what"
                  + " happens to those who take it, or leave the choice out",
              choice.id(), filling.slot()));
    }
  }

  private boolean saysNothing(String way) {
    return NOTHING.matcher(form.of(way)).matches();
  }

  private static void learn(Condition condition, Set<String> asked) {
    switch (condition) {
      case Condition.AllOf(var terms) -> terms.forEach(term -> learn(term, asked));
      case Condition.AnyOf(var terms) -> terms.forEach(term -> learn(term, asked));
      case Condition.Not(var term) -> learn(term, asked);
      case Condition.IsOneOf(var slot, var choices) ->
          choices.forEach(choice -> asked.add(slot + " " + choice));
      case Condition.Known known -> {}
      case Condition.Compare compare -> {}
      case Condition.Between between -> {}
    }
  }

  private static String name(Slots.Filling filling, String choice) {
    return filling.slot() + " " + choice;
  }
}
