package ashore.authoring;

import ashore.dialog.Bound;
import ashore.dialog.ChoiceId;
import ashore.dialog.Comparison;
import ashore.dialog.Dialog;
import ashore.dialog.Operand;
import ashore.dialog.Question;
import ashore.dialog.SlotName;
import ashore.dialog.SlotType;
import ashore.dialog.State;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What slots can hold, and what comparisons of them come to. Not thread-safe. */
final class SlotValues {
  /** More choices than these are not combined. */
  private static final int MOST_COMBINED = 6;

  private static final BigDecimal STEP = new BigDecimal("0.000001");
  private static final ChoiceId ANOTHER = new ChoiceId("another");

  private final Draft draft;
  private final boolean bounded;
  private final Map<SlotName, List<Question>> questions = new HashMap<>();
  private final Set<SlotName> computed = new HashSet<>();
  private final Map<List<Object>, Measured> measured = new HashMap<>();

  /** What they can hold by what is written in these files. */
  SlotValues(Draft draft) {
    this(draft, true);
  }

  private SlotValues(Draft draft, boolean bounded) {
    this.draft = draft;
    this.bounded = bounded;
    for (Dialog dialog : draft.parts().dialogs().values()) {
      dialog.states().values().forEach(this::learn);
    }
  }

  /** The same, if numbers of any size could be answered. */
  SlotValues unbounded() {
    return new SlotValues(draft, false);
  }

  private void learn(State state) {
    if (state instanceof State.Ask ask) {
      questions
          .computeIfAbsent(ask.question().fills(), any -> new ArrayList<>())
          .add(ask.question());
    } else if (state instanceof State.Compute compute) {
      compute.computations().forEach(computation -> computed.add(computation.result()));
    }
  }

  /** This comparison, with what is known before on one side. */
  Measured measured(Operand left, Comparison how, Operand right) {
    return measured.computeIfAbsent(
        List.of(left, how, right), any -> Measured.of(left, how, right));
  }

  /** Numbers at, between and around these that the measure can come to. */
  List<BigDecimal> numbers(Measure measure, Set<BigDecimal> named) {
    BigDecimal step = isWhole(measure) ? BigDecimal.ONE : STEP;
    Set<BigDecimal> around = new TreeSet<>();
    for (BigDecimal number : named) {
      around.addAll(List.of(number.subtract(step), number, number.add(step)));
    }
    Optional<BigDecimal> least = measure.alone().flatMap(slot -> end(slot, true));
    Optional<BigDecimal> most = measure.alone().flatMap(slot -> end(slot, false));
    least.ifPresent(around::add);
    most.ifPresent(around::add);
    List<BigDecimal> possible =
        around.stream()
            .filter(number -> least.filter(end -> number.compareTo(end) < 0).isEmpty())
            .filter(number -> most.filter(end -> number.compareTo(end) > 0).isEmpty())
            .toList();
    return possible.isEmpty() ? List.copyOf(around) : possible;
  }

  /** What may be picked when only these choices are told apart; nothing when that is too much. */
  List<Set<ChoiceId>> picks(SlotName slot, Set<ChoiceId> named) {
    List<ChoiceId> choices = new ArrayList<>(new TreeSet<>(named));
    if (hasMore(slot, named)) {
      choices.add(ANOTHER);
    }
    if (!draft.slots().type(slot).equals(Optional.of(SlotType.CHOICES))) {
      return choices.stream().map(Set::of).toList();
    }
    return choices.size() > MOST_COMBINED ? List.of() : combined(choices);
  }

  /** In words, between what answers lie; nothing when they have no end. */
  Optional<String> range(SlotName slot) {
    String least = end(slot, true).map(end -> " at least " + end.toPlainString()).orElse("");
    String most = end(slot, false).map(end -> " at most " + end.toPlainString()).orElse("");
    String and = least.isEmpty() || most.isEmpty() ? "" : " and";
    return least.isEmpty() && most.isEmpty()
        ? Optional.empty()
        : Optional.of("\"%s\" is always%s%s%s".formatted(slot, least, and, most));
  }

  /** The least, or the most, that answers give; nothing when there is no such end. */
  private Optional<BigDecimal> end(SlotName slot, boolean least) {
    if (!bounded || !draft.slots().knowsRange(slot)) {
      return Optional.empty();
    }
    List<Question> asked = questions.getOrDefault(slot, List.of());
    List<BigDecimal> ends =
        asked.stream()
            .flatMap(question -> (least ? question.min() : question.max()).stream())
            .flatMap(bound -> number(bound).stream())
            .sorted()
            .toList();
    if (ends.isEmpty() || ends.size() < asked.size() || computed.contains(slot)) {
      boolean days = draft.slots().type(slot).equals(Optional.of(SlotType.DAYS));
      return least && days ? Optional.of(BigDecimal.ZERO) : Optional.empty();
    }
    return Optional.of(least ? ends.getFirst() : ends.getLast());
  }

  private boolean hasMore(SlotName slot, Set<ChoiceId> named) {
    List<ChoiceId> offered =
        draft.slots().choices(slot).stream()
            .filter(choice -> choice.means().isEmpty())
            .map(ChoiceList.Written::id)
            .toList();
    return offered.isEmpty()
        || !draft.names().complete(Kind.CHOICE_SET)
        || !named.containsAll(offered);
  }

  private boolean isWhole(Measure measure) {
    return !measure.slots().isEmpty()
        && measure.slots().stream()
            .map(slot -> draft.slots().type(slot).orElse(SlotType.NUMBER))
            .allMatch(type -> type == SlotType.DAYS || type == SlotType.DATE);
  }

  private static Optional<BigDecimal> number(Bound bound) {
    return switch (bound) {
      case Bound.At(var number) -> Optional.of(number);
      case Bound.Today() -> Optional.empty();
    };
  }

  private static List<Set<ChoiceId>> combined(List<ChoiceId> choices) {
    List<Set<ChoiceId>> sets = new ArrayList<>(List.of(Set.of()));
    for (ChoiceId choice : choices) {
      for (Set<ChoiceId> before : List.copyOf(sets)) {
        Set<ChoiceId> more = new LinkedHashSet<>(before);
        more.add(choice);
        sets.add(more);
      }
    }
    return List.copyOf(sets.subList(1, sets.size()));
  }
}
