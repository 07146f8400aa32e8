package ashore.engine;

import ashore.dialog.Condition;
import ashore.dialog.Dialog;
import ashore.dialog.DialogName;
import ashore.dialog.Limits;
import ashore.dialog.Operand;
import ashore.dialog.Route;
import ashore.dialog.SlotName;
import ashore.dialog.State;
import ashore.dialog.StateName;
import ashore.dialog.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How many questions probably follow from here to the end of a topic: where the way is open, the
 * mean of the ways there are. For one turn.
 */
final class RoadAhead {
  private final Talk talk;
  private final Evaluation evaluation;
  private final Map<StateName, Double> known = new HashMap<>();
  private final Set<StateName> onTheWay = new HashSet<>();

  RoadAhead(Talk talk) {
    this.talk = talk;
    this.evaluation = talk.evaluation();
  }

  /** Those behind the question at which the topic stands; the innermost place is the last. */
  int questionsBehind(List<StateName> places) {
    double questions = 0;
    for (StateName place : places) {
      questions += talk.script().dialogs().state(place).map(this::behind).orElse(0.0);
    }
    return Math.min((int) Math.round(questions), Limits.QUESTIONS);
  }

  /** From the routes of a state to the end of its dialog. */
  private double behind(State state) {
    onTheWay.add(state.name());
    double questions = targets(state).stream().mapToDouble(this::at).average().orElse(0);
    onTheWay.remove(state.name());
    return questions;
  }

  private double at(Target target) {
    return switch (target) {
      case Target.ToState(var name) -> at(name);
      case Target.ToDialog(var name) -> isLast(name) ? 0 : atFirst(name);
      case Target.ToEnd() -> 0;
    };
  }

  private boolean isLast(DialogName name) {
    return name.equals(talk.script().dialogs().bot().doors().last());
  }

  private double atFirst(DialogName name) {
    Dialog dialog = talk.script().dialogs().dialogs().get(name);
    return dialog == null ? 0 : at(dialog.first().name());
  }

  private double at(StateName name) {
    Double found = known.get(name);
    if (found != null) {
      return found;
    }
    Optional<State> state = talk.script().dialogs().state(name);
    if (state.isEmpty() || onTheWay.contains(name)) {
      return 0;
    }
    double questions = own(state.get()) + behind(state.get());
    known.put(name, questions);
    return questions;
  }

  private double own(State state) {
    return switch (state) {
      case State.Ask ask -> talk.answered(ask.question()) ? 0 : 1;
      case State.Call call -> atFirst(call.dialog());
      case State.Say say -> 0;
      case State.Advise advise -> 0;
      case State.Compute compute -> 0;
      case State.Verify verify -> 0;
      case State.End end -> 0;
    };
  }

  /** Where a state may lead, as far as the answers tell. */
  private List<Target> targets(State state) {
    List<Target> targets = new ArrayList<>();
    for (Route route : state.next()) {
      Optional<Condition> condition = route.condition();
      boolean open = condition.filter(this::isOpen).isPresent();
      if (open) {
        targets.add(route.target());
      } else if (condition.map(evaluation::truth).orElse(Truth.TRUE) == Truth.TRUE) {
        targets.add(route.target());
        return targets;
      }
    }
    return targets;
  }

  /** Whether it depends on something that was not answered yet. */
  private boolean isOpen(Condition condition) {
    return switch (condition) {
      case Condition.AllOf(var terms) -> isOpen(terms, Truth.FALSE);
      case Condition.AnyOf(var terms) -> isOpen(terms, Truth.TRUE);
      case Condition.Not(var term) -> isOpen(term);
      case Condition.Compare(var left, var how, var right) -> anyOpen(left, right);
      case Condition.Between(var value, var low, var high) -> anyOpen(value, low, high);
      case Condition.IsOneOf(var slot, var choices) -> isOpen(slot);
      case Condition.Known(var slot) -> isOpen(slot);
    };
  }

  /** A term that decides alone makes the others needless. */
  private boolean isOpen(List<Condition> terms, Truth decisive) {
    return terms.stream().anyMatch(this::isOpen)
        && terms.stream()
            .filter(term -> !isOpen(term))
            .noneMatch(term -> evaluation.truth(term) == decisive);
  }

  private boolean anyOpen(Operand... operands) {
    return Stream.of(operands).anyMatch(this::isOpen);
  }

  private boolean isOpen(Operand operand) {
    return switch (operand) {
      case Operand.OfSlot(var slot) -> isOpen(slot);
      case Operand.Shifted(var day, var sign, var days) -> isOpen(day) || isOpen(days);
      case Operand.OfNumber number -> false;
      case Operand.OfDate date -> false;
      case Operand.OfFact fact -> false;
      case Operand.Today today -> false;
    };
  }

  /** Also what is worked out is open while nothing is in it. */
  private boolean isOpen(SlotName slot) {
    return talk.answers().get(slot).isEmpty();
  }
}
