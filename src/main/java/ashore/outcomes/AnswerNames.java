package ashore.outcomes;

import ashore.dialog.Choice;
import ashore.dialog.Question;
import ashore.dialog.SlotType;
import ashore.dialog.Value;
import ashore.engine.Evaluation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says which answers to a question are meant. */
final class AnswerNames {
  /** So many answers may be left out of "any but". */
  private static final int FEW = 2;

  private final Naming naming;
  private final Question question;

  AnswerNames(Naming naming, Question question) {
    this.naming = naming;
    this.question = question;
  }

  /** The answers of a cell. */
  String of(Cell cell) {
    if (cell.any()) {
      return "any";
    }
    List<Region> left = new ArrayList<>(cell.all());
    left.removeAll(cell.regions());
    List<String> these = labels(cell.regions(), cell.all());
    List<String> those = labels(left, cell.all());
    boolean onlyUnsure = left.stream().noneMatch(AnswerNames::isAnswer);
    boolean many = these.size() > those.size() + 1 || these.contains(TakenTogether.OTHERS);
    return onlyUnsure || (those.size() <= FEW && many) ? "any but " + joined(those) : joined(these);
  }

  /** Whether a label can stand in a list without being mistaken. */
  private static boolean plain(String label) {
    return !label.contains(",")
        && !label.contains(" or ")
        && !label.contains(":")
        && !label.startsWith("not ");
  }

  private static boolean isAnswer(Region region) {
    return switch (region.extent()) {
      case Extent.OneOf one -> true;
      case Extent.Several several -> true;
      case Extent.Range range -> true;
      case Extent.AnyText any -> true;
      case Extent.NotSure unsure -> false;
      case Extent.GivesUp gives -> false;
      case Extent.NotSaid none -> false;
    };
  }

  private static String joined(List<String> labels) {
    if (labels.size() == 1) {
      return labels.getFirst();
    }
    boolean clear = labels.stream().allMatch(AnswerNames::plain);
    String most = String.join(clear ? ", " : "; ", labels.subList(0, labels.size() - 1));
    return most + (clear ? " or " : "; or ") + labels.getLast();
  }

  private List<String> labels(List<Region> regions, List<Region> all) {
    List<String> labels = new ArrayList<>();
    List<Extent.Several> several = new ArrayList<>();
    List<Extent.Range> ranges = new ArrayList<>();
    for (Region region : regions) {
      switch (region.extent()) {
        case Extent.OneOf(var choices) ->
            choices.forEach(choice -> labels.add(naming.label(question, choice)));
        case Extent.Several each -> several.add(each);
        case Extent.Range range -> ranges.add(range);
        case Extent.AnyText any -> labels.add("any words");
        case Extent.NotSure unsure -> {}
        case Extent.GivesUp gives -> {}
        case Extent.NotSaid none -> labels.add("nothing");
      }
    }
    contiguous(ranges).forEach(range -> labels.add(range(range)));
    if (!several.isEmpty()) {
      labels.addAll(
          new TakenTogether(several, several(all), choice -> naming.label(question, choice))
              .labels());
    }
    for (Region region : regions) {
      if (region.extent() instanceof Extent.NotSure) {
        labels.add(notSure());
      } else if (region.extent() instanceof Extent.GivesUp) {
        labels.add("no answer");
      }
    }
    return labels;
  }

  private static List<Extent.Several> several(List<Region> regions) {
    return regions.stream()
        .map(Region::extent)
        .filter(Extent.Several.class::isInstance)
        .map(Extent.Several.class::cast)
        .toList();
  }

  private static List<Extent.Range> contiguous(List<Extent.Range> ranges) {
    List<Extent.Range> joined = new ArrayList<>();
    for (Extent.Range range : ranges) {
      boolean follows = !joined.isEmpty() && joined.getLast().high() + 1 == range.low();
      if (follows) {
        Extent.Range before = joined.removeLast();
        joined.add(
            new Extent.Range(
                range.type(), before.low(), range.high(), before.least(), range.most()));
      } else {
        joined.add(range);
      }
    }
    return joined;
  }

  /** A single value that a choice stands for is called by the choice. */
  private String range(Extent.Range range) {
    if (range.low() == range.high() && range.type() != SlotType.DATE) {
      Value value = new Scale(range.type(), LocalDate.EPOCH).value(range.low());
      Optional<Choice> choice =
          question.choices().stream().filter(each -> alike(each.value(), value)).findFirst();
      if (choice.isPresent()) {
        return naming.words(choice.get().label());
      }
    }
    return RangeNames.of(range);
  }

  private static boolean alike(Value one, Value other) {
    return Evaluation.number(one)
        .flatMap(a -> Evaluation.number(other).map(b -> a.compareTo(b) == 0))
        .orElse(false);
  }

  private String notSure() {
    return question.choices().stream()
        .filter(choice -> choice.value() instanceof Value.Unknown)
        .map(choice -> naming.words(choice.label()))
        .findFirst()
        .orElseGet(naming::notSure);
  }
}
