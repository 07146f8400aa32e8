package ashore.engine;

import ashore.conversation.Answer;
import ashore.conversation.Answers;
import ashore.dialog.CalculatorFunction;
import ashore.dialog.Choice;
import ashore.dialog.ChoiceId;
import ashore.dialog.Computation;
import ashore.dialog.Dialog;
import ashore.dialog.DialogSet;
import ashore.dialog.SlotName;
import ashore.dialog.SlotType;
import ashore.dialog.State;
import ashore.dialog.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which stored answers the dialogs can still use: their slot may have another type by now, or
 * lack a choice. Thread-safe.
 */
final class FittingValues {
  private final Map<SlotName, SlotType> types = new HashMap<>();
  private final Map<SlotName, Set<Value>> offered = new HashMap<>();

  FittingValues(DialogSet dialogs, Map<String, CalculatorFunction> functions) {
    for (Dialog dialog : dialogs.dialogs().values()) {
      for (State state : dialog.states().values()) {
        if (state instanceof State.Compute compute) {
          compute.computations().forEach(computation -> know(computation, functions));
        }
      }
      for (State.Ask ask : dialog.questions()) {
        SlotName slot = ask.question().fills();
        types.put(slot, ask.question().type());
        Set<Value> values = offered.computeIfAbsent(slot, any -> new HashSet<>());
        ask.question().choices().stream().map(Choice::value).forEach(values::add);
      }
    }
  }

  private void know(Computation computation, Map<String, CalculatorFunction> functions) {
    CalculatorFunction function = functions.get(computation.function());
    if (function != null) {
      types.put(computation.result(), function.result());
    }
  }

  /** These answers, without those that no longer fit. A slot that nothing fills fits as it is. */
  Answers of(Answers stored) {
    if (all(stored)) {
      return stored;
    }
    Map<SlotName, Answer> left = new LinkedHashMap<>();
    stored
        .bySlot()
        .forEach(
            (slot, answer) ->
                fitting(slot, answer.value())
                    .ifPresent(
                        value -> left.put(slot, new Answer(value, answer.at(), answer.origin()))));
    return Answers.of(left);
  }

  /** Whether all of these answers fit as they are. */
  boolean all(Answers stored) {
    return stored.allMatch(
        (slot, answer) -> fits(slot, answer.value()) && !lostChoice(slot, answer.value()));
  }

  private Optional<Value> fitting(SlotName slot, Value value) {
    return fits(slot, value) ? withoutLostChoices(slot, value) : Optional.empty();
  }

  private boolean fits(SlotName slot, Value value) {
    SlotType type = types.get(slot);
    if (type == null || value instanceof Value.Unknown) {
      return true;
    }
    boolean ofItsType =
        switch (type) {
          case DAYS -> value instanceof Value.Days;
          case MONEY -> value instanceof Value.Money;
          case PERCENT -> value instanceof Value.Percent;
          case NUMBER -> value instanceof Value.Number;
          case DATE -> value instanceof Value.Day;
          case CHOICE -> false;
          case CHOICES -> value instanceof Value.PickedAll;
          case TEXT -> value instanceof Value.Text;
        };
    return ofItsType || offers(slot, value);
  }

  private boolean lostChoice(SlotName slot, Value value) {
    if (!(value instanceof Value.PickedAll(var picked)) || !types.containsKey(slot)) {
      return false;
    }
    for (ChoiceId choice : picked) {
      if (!offers(slot, new Value.Picked(choice))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Value> withoutLostChoices(SlotName slot, Value value) {
    if (!(value instanceof Value.PickedAll(var picked)) || !types.containsKey(slot)) {
      return Optional.of(value);
    }
    Set<ChoiceId> left = new LinkedHashSet<>(picked);
    left.removeIf(choice -> !offers(slot, new Value.Picked(choice)));
    return left.isEmpty() && !picked.isEmpty()
        ? Optional.empty()
        : Optional.of(new Value.PickedAll(left));
  }

  private boolean offers(SlotName slot, Value value) {
    return offered.getOrDefault(slot, Set.of()).contains(value);
  }
}
