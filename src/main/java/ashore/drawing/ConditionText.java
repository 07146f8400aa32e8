package ashore.drawing;

import ashore.dialog.Comparison;
import ashore.dialog.Condition;
import ashore.dialog.FactId;
import ashore.dialog.Operand;
import ashore.dialog.SlotName;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Conditions as a person reads them. */
final class ConditionText {
  private final Terms terms;
  private final PlainText words;

  ConditionText(Terms terms, PlainText words) {
    this.terms = terms;
    this.words = words;
  }

  /** This condition. */
  String of(Condition condition) {
    return switch (condition) {
      case Condition.AllOf(var parts) -> joined("condition.and", parts);
      case Condition.AnyOf(var parts) -> joined("condition.or", parts);
      case Condition.Not(var term) -> not(term);
      case Condition.Compare(var left, var how, var right) ->
          operand(left) + " " + sign(how) + " " + operand(right);
      case Condition.Between(var value, var low, var high) ->
          terms.say("condition.from_to", operand(value), operand(low), operand(high));
      case Condition.IsOneOf isOneOf ->
          terms.say("condition.is", words.slot(isOneOf.slot()), choices(isOneOf));
      case Condition.Known(var slot) -> terms.say("condition.known", words.slot(slot));
    };
  }

  /** The same, where the question has just been asked that fills this slot. */
  String afterAsking(SlotName asked, Condition condition) {
    Operand own = new Operand.OfSlot(asked);
    return switch (condition) {
      case Condition.Compare(var left, var how, var right) when left.equals(own) ->
          sign(how) + " " + operand(right);
      case Condition.Between(var value, var low, var high) when value.equals(own) ->
          terms.say("condition.own_from_to", operand(low), operand(high));
      case Condition.IsOneOf isOneOf when isOneOf.slot().equals(asked) -> choices(isOneOf);
      case Condition.Not(Condition.IsOneOf isOneOf) when isOneOf.slot().equals(asked) ->
          terms.say("condition.other_than", choices(isOneOf));
      case Condition.Known(var slot) when slot.equals(asked) -> terms.say("condition.own_known");
      case Condition.Not(Condition.Known(var slot)) when slot.equals(asked) ->
          terms.say("condition.own_unknown");
      case Condition.AllOf all -> of(all);
      case Condition.AnyOf any -> of(any);
      case Condition.Not not -> of(not);
      case Condition.Compare compare -> of(compare);
      case Condition.Between between -> of(between);
      case Condition.IsOneOf isOneOf -> of(isOneOf);
      case Condition.Known known -> of(known);
    };
  }

  private String not(Condition term) {
    return switch (term) {
      case Condition.IsOneOf isOneOf ->
          terms.say("condition.is_not", words.slot(isOneOf.slot()), choices(isOneOf));
      case Condition.Known(var slot) -> terms.say("condition.unknown", words.slot(slot));
      case Condition.Not(var twice) -> of(twice);
      case Condition.Compare(var left, var how, var right) when how == Comparison.EQUAL ->
          operand(left) + " ≠ " + operand(right);
      case Condition.AllOf all -> terms.say("condition.not", of(all));
      case Condition.AnyOf any -> terms.say("condition.not", of(any));
      case Condition.Compare compare -> terms.say("condition.not", of(compare));
      case Condition.Between between -> terms.say("condition.not", of(between));
    };
  }

  private String joined(String key, List<Condition> parts) {
    return parts.stream()
        .map(part -> isLoose(part) ? terms.say("condition.brackets", of(part)) : of(part))
        .reduce((left, right) -> terms.say(key, left, right))
        .orElse("?");
  }

  /** Whether it would be misread between others. */
  private static boolean isLoose(Condition condition) {
    return switch (condition) {
      case Condition.AllOf all -> true;
      case Condition.AnyOf any -> true;
      case Condition.IsOneOf isOneOf -> isOneOf.choices().size() > 1;
      case Condition.Not not -> false;
      case Condition.Compare compare -> false;
      case Condition.Between between -> false;
      case Condition.Known known -> false;
    };
  }

  /** In the order in which the question offers them. */
  private String choices(Condition.IsOneOf condition) {
    Stream<String> offered =
        words.offered(condition.slot()).stream()
            .filter(condition.choices()::contains)
            .map(choice -> words.choice(condition.slot(), choice));
    Stream<String> others =
        condition.choices().stream()
            .filter(choice -> !words.offered(condition.slot()).contains(choice))
            .sorted(Comparator.naturalOrder())
            .map(choice -> words.choice(condition.slot(), choice));
    return Stream.concat(offered, others)
        .map(label -> terms.say("condition.quoted", label))
        .reduce((left, right) -> terms.say("condition.or", left, right))
        .orElse("?");
  }

  /** This value. */
  String operand(Operand operand) {
    return switch (operand) {
      case Operand.OfSlot(var slot) -> words.slot(slot);
      case Operand.OfNumber(BigDecimal number) -> number.toPlainString();
      case Operand.OfDate(var date) -> date.toString();
      case Operand.OfFact(FactId fact) -> words.fact(fact.value());
      case Operand.Today() -> terms.say("condition.today");
      case Operand.Shifted(var day, int sign, var days) ->
          operand(day) + (sign > 0 ? " + " : " − ") + operand(days);
    };
  }

  private static String sign(Comparison how) {
    return switch (how) {
      case EQUAL -> "=";
      case LESS -> "<";
      case AT_MOST -> "≤";
      case MORE -> ">";
      case AT_LEAST -> "≥";
    };
  }
}
