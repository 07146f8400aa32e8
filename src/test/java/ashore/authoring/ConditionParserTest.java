package ashore.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import ashore.dialog.ChoiceId;
import ashore.dialog.Comparison;
import ashore.dialog.Condition;
import ashore.dialog.FactId;
import ashore.dialog.Operand;
import ashore.dialog.SlotName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.common.ScalarStyle;

class ConditionParserTest {
  private static final Condition LATE = compare(slot("days_late"), Comparison.MORE, number("0"));
  private static final Condition BANK = is("lender", "bank");
  private static final Condition KNOWN = new Condition.Known(new SlotName("amount"));
  private static final Condition NAMED = new Condition.Known(new SlotName("whatever"));

  @ParameterizedTest
  @MethodSource("conditions")
  void reads(String text, Condition condition) {
    Draft draft = Draft.blank();

    assertThat(parser(text, draft).parse()).contains(condition);
    assertThat(draft.report().problems()).isEmpty();
  }

  static Stream<Arguments> conditions() {
    return Stream.of(
        Arguments.of("days_late > 0", LATE),
        Arguments.of("days_late>0", LATE),
        Arguments.of("  ( days_late\n > 0 )  ", LATE),
        Arguments.of("rate <= 15.40", compare(slot("rate"), Comparison.AT_MOST, number("15.40"))),
        Arguments.of("rate = 24", compare(slot("rate"), Comparison.EQUAL, number("24"))),
        Arguments.of("rate < 24", compare(slot("rate"), Comparison.LESS, number("24"))),
        Arguments.of(
            "rate >= fact.cap",
            compare(slot("rate"), Comparison.AT_LEAST, new Operand.OfFact(new FactId("cap")))),
        Arguments.of(
            "days_late between 1 and 30 and lender is bank",
            new Condition.AllOf(
                List.of(
                    new Condition.Between(slot("days_late"), number("1"), number("30")), BANK))),
        Arguments.of("lender is bank", BANK),
        Arguments.of(
            "lender is one of bank, app",
            new Condition.IsOneOf(
                new SlotName("lender"), Set.of(new ChoiceId("bank"), new ChoiceId("app")))),
        Arguments.of("number is one", is("number", "one")),
        Arguments.of("amount known", KNOWN),
        Arguments.of("amount unknown", new Condition.Not(KNOWN)),
        Arguments.of("not not amount known", new Condition.Not(new Condition.Not(KNOWN))),
        Arguments.of(
            "days_late > 0 or lender is bank and not amount known",
            new Condition.AnyOf(
                List.of(LATE, new Condition.AllOf(List.of(BANK, new Condition.Not(KNOWN)))))),
        Arguments.of(
            "(days_late > 0 or lender is bank) and amount known",
            new Condition.AllOf(List.of(new Condition.AnyOf(List.of(LATE, BANK)), KNOWN))),
        Arguments.of("long_ago", NAMED),
        Arguments.of(
            "not (long_ago) and long_ago",
            new Condition.AllOf(List.of(new Condition.Not(NAMED), NAMED))),
        Arguments.of(
            "paper_date + 15 days < today",
            compare(
                new Operand.Shifted(slot("paper_date"), 1, number("15")),
                Comparison.LESS,
                new Operand.Today())),
        Arguments.of(
            "2026-11-20 - fact.defence_days + 1 day = paper_date",
            compare(
                new Operand.Shifted(
                    new Operand.Shifted(
                        new Operand.OfDate(LocalDate.of(2026, 11, 20)),
                        -1,
                        new Operand.OfFact(new FactId("defence_days"))),
                    1,
                    number("1")),
                Comparison.EQUAL,
                slot("paper_date"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "days_late > | 12 | expected a slot, a number, a date, fact.… or today, found the end",
        "days_late >> 5 | 12 | expected a slot, a number, a date, fact.… or today, found \">\": a"
            + " slot stands before this, each time; for a range write: slot between 1 and 30",
        "> 5 | 1 | expected a slot, a number, a date, fact.… or today, found \">\": a slot stands"
            + " before this, each time; for a range write: slot between 1 and 30",
        "days_late => 5 | 11 | \"=\" has no meaning here: write >=",
        "days_late > 5 days_late | 15 | nothing more was expected, found \"days_late\": is \"and\","
            + " \"or\" or a comma missing?",
        "(days_late > 5 | 15 | expected \")\", found the end",
        "days_late > 5) | 14 | nothing more was expected, found \")\"",
        "lender is one of bank, | 23 | expected the id of a choice, found the end",
        "lender is 5 | 11 | expected the id of a choice, found \"5\": numbers and dates are"
            + " compared with =",
        "5 is bank | 1 | only a slot can be known, unknown or a choice, found \"5\"",
        "paper_date + 15 < today | 17 | write \"15 days\"",
        "2026-02-30 = paper_date | 1 | \"2026-02-30\" is no day of the calendar",
        "5 known | 1 | only a slot can be known, unknown or a choice, found \"5\"",
        "rate > 1,000 | 9 | nothing more was expected, found \",\": numbers have no commas (0.35,"
            + " 1000), and more than one choice is written: is one of a, b",
        "rate > 24% | 10 | \"%\" has no meaning here: write the number alone",
        "逾期 > 5 | 1 | \"逾\" has no meaning here",
        "daysLate > 5 | 1 | slot \"daysLate\" must be lower case letters, digits and _, start with"
            + " a letter and have at most 40 characters"
      })
  void points_at_what_does_not_fit(String text, int column, String message) {
    Draft draft = Draft.blank();

    assertThat(parser(text, draft).parse()).isEmpty();
    assertThat(draft.report().problems())
        .extracting(Problem::position, Problem::message)
        .containsExactly(tuple(new Position(1, column), message));
  }

  @Test
  void takes_nothing_for_granted_when_it_could_not_be_read() {
    Draft draft = Draft.blank();

    parser("days_late > 5 and lender is bank or", draft).parse();

    assertThat(draft.claims().of(Claim.class)).isEmpty();
  }

  @Test
  void refuses_brackets_without_end_before_the_stack_is_full() {
    Draft draft = Draft.blank();

    assertThat(parser("(".repeat(100_000), draft).parse()).isEmpty();
    assertThat(parser("not ".repeat(150) + "amount known", draft).parse()).isEmpty();
    assertThat(draft.report().problems()).hasSize(2);
  }

  private static ConditionParser parser(String value, Draft draft) {
    Source source = Source.of(new SourceFile("dialogs/x.yaml", value), 0);
    Text text = new Text(source.place(0), source.length(), value, ScalarStyle.PLAIN);
    return new ConditionParser(text, Map.of("long_ago", NAMED), draft);
  }

  private static Condition compare(Operand left, Comparison how, Operand right) {
    return new Condition.Compare(left, how, right);
  }

  private static Condition is(String slot, String choice) {
    return new Condition.IsOneOf(new SlotName(slot), Set.of(new ChoiceId(choice)));
  }

  private static Operand slot(String name) {
    return new Operand.OfSlot(new SlotName(name));
  }

  private static Operand number(String number) {
    return new Operand.OfNumber(new BigDecimal(number));
  }
}
