package ashore.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import ashore.dialog.Act;
import ashore.dialog.Bound;
import ashore.dialog.Card;
import ashore.dialog.CardName;
import ashore.dialog.ChoiceId;
import ashore.dialog.Command;
import ashore.dialog.Comparison;
import ashore.dialog.Computation;
import ashore.dialog.Condition;
import ashore.dialog.DialogName;
import ashore.dialog.DialogSet;
import ashore.dialog.Fact;
import ashore.dialog.FactId;
import ashore.dialog.IntentName;
import ashore.dialog.KeepFor;
import ashore.dialog.Language;
import ashore.dialog.Operand;
import ashore.dialog.Phrase;
import ashore.dialog.Question;
import ashore.dialog.Route;
import ashore.dialog.SlotName;
import ashore.dialog.SlotType;
import ashore.dialog.State;
import ashore.dialog.StateName;
import ashore.dialog.Target;
import ashore.dialog.Value;
import ashore.dialog.When;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DialogReaderTest {
  private static final DialogName OVERDUE = new DialogName("overdue");

  private final ReadResult.Accepted accepted = ValidFiles.accepted(ValidFiles.all());
  private final DialogSet dialogs = accepted.dialogs();

  @Test
  void reads_what_holds_for_all_dialogs() {
    assertThat(dialogs.bot().languages())
        .containsExactly(Language.EN, Language.ZH_HANS, Language.ZH_HANT);
    assertThat(dialogs.bot().zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    assertThat(dialogs.bot().doors().last()).isEqualTo(new DialogName("closing"));
    assertThat(dialogs.bot().phrase(Phrase.RESUME).in(Language.EN)).isEqualTo("Words of resume");
    assertThat(dialogs.bot().commands())
        .extracting(command -> command.effect().getClass().getSimpleName(), Command::words)
        .startsWith(tuple("Do", List.of("back", "返回")), tuple("Tell", List.of("help", "帮助")));
    assertThat(dialogs.bot().acts())
        .extracting(Act::intent)
        .containsExactly(new IntentName("thanks"));
  }

  @Test
  void reads_the_dangers_with_one_pattern_a_line() {
    assertThat(dialogs.bot().safety())
        .singleElement()
        .satisfies(
            danger -> {
              assertThat(danger.atLeast()).isEqualTo(0.35);
              assertThat(danger.dialog()).isEqualTo(new DialogName("crisis"));
              assertThat(danger.patterns()).containsExactly("want to die", "想死");
              assertThat(danger.unless()).containsExactly("想死你");
            });
  }

  @Test
  void reads_a_question_with_its_range_and_what_its_choices_stand_for() {
    Question question = question("how_late");

    assertThat(question.type()).isEqualTo(SlotType.DAYS);
    assertThat(question.min()).contains(new Bound.At(BigDecimal.ZERO));
    assertThat(question.keepFor()).isEqualTo(new KeepFor.Age(Duration.ofDays(7)));
    assertThat(question.choices())
        .extracting(choice -> choice.id().value(), choice -> choice.value())
        .containsExactly(tuple("month", new Value.Days(15)), tuple("unsure", new Value.Unknown()));
    assertThat(question.choices().getFirst().also()).containsExactly("a few weeks", "两三周");
  }

  @Test
  void gives_a_question_the_shared_choices_that_it_names() {
    Question question = question("who");

    assertThat(question.choices())
        .extracting(choice -> choice.id().value())
        .containsExactly("bank", "app", "unsure");
    assertThat(question.keepFor()).isEqualTo(new KeepFor.Always());
    assertThat(question.ifStuck()).contains(new Target.ToDialog(new DialogName("person")));
  }

  @Test
  void leads_to_the_following_state_where_next_is_left_out_and_to_the_end_after_the_last() {
    assertThat(state("how_late").next()).containsExactly(always(toState("who")));
    assertThat(state("plan").next()).containsExactly(always(new Target.ToEnd()));
  }

  @Test
  void puts_named_conditions_where_they_are_used() {
    Condition late =
        new Condition.Compare(
            slot("days_late"), Comparison.EQUAL, new Operand.OfNumber(BigDecimal.ZERO));
    Condition longAgo =
        new Condition.AllOf(
            List.of(
                new Condition.Compare(
                    slot("days_late"), Comparison.MORE, new Operand.OfNumber(new BigDecimal(90))),
                new Condition.Not(
                    new Condition.IsOneOf(new SlotName("lender"), Set.of(new ChoiceId("app"))))));

    assertThat(state("who").next())
        .containsExactly(
            new Route(Optional.of(late), new Target.ToEnd()),
            new Route(Optional.of(longAgo), toState("plan")),
            always(toState("costs")));
  }

  @Test
  void reads_what_is_worked_out() {
    State.Compute costs = (State.Compute) state("costs");

    assertThat(costs.computations())
        .containsExactly(
            new Computation(
                new SlotName("penalty"),
                "overdue_cost",
                List.of(
                    new Operand.OfNumber(new BigDecimal("10000")),
                    new Operand.OfNumber(new BigDecimal("14.6")),
                    slot("days_late"),
                    new Operand.OfFact(new FactId("multiplier")),
                    new Operand.OfNumber(new BigDecimal("365")))));
  }

  @Test
  void reads_a_card_with_dated_steps() {
    Card card = dialogs.cards().get(new CardName("call_lender"));

    assertThat(card.sources()).containsExactly(new FactId("reply_days"));
    assertThat(card.steps().getFirst().condition())
        .contains(new Condition.Known(new SlotName("days_late")));
    assertThat(card.steps().getLast().when()).isEqualTo(When.THIS_WEEK);
    assertThat(card.steps().getLast().due())
        .contains(
            new Operand.Shifted(
                new Operand.Today(), 1, new Operand.OfFact(new FactId("reply_days"))));
  }

  @Test
  void hands_placeholders_of_facts_to_icu_without_a_dot() {
    Card card = dialogs.cards().get(new CardName("call_lender"));

    assertThat(card.steps().getFirst().words().in(Language.ZH_HANT))
        .isEqualTo("今天打{fact_hotline}。");
  }

  @Test
  void types_the_values_of_facts_by_their_kind() {
    assertThat(dialogs.facts().values())
        .extracting(Fact::value)
        .containsExactlyInAnyOrder(
            new Value.Text("12348"),
            new Value.Days(15),
            new Value.Number(new BigDecimal("1.5")),
            new Value.Number(new BigDecimal("2")));
    assertThat(dialogs.facts().get(new FactId("hotline")).dates())
        .isEqualTo(new Fact.Dates(LocalDate.of(2026, 11, 20), LocalDate.of(2027, 2, 20)));
  }

  @Test
  void reads_a_story_with_the_place_of_every_turn() {
    assertThat(accepted.stories())
        .containsExactly(
            new Story(
                "a late payer is helped",
                "dialogs/stories/late.yaml",
                Language.EN,
                LocalDateTime.of(2026, 11, 20, 9, 0),
                List.of(
                    new StoryTurn.User(line(5), "i am late"),
                    new StoryTurn.Bot(line(6), List.of("overdue.how_late")),
                    new StoryTurn.User(line(7), "about two weeks"),
                    new StoryTurn.Slots(line(8), Map.of(new SlotName("days_late"), "14")),
                    new StoryTurn.Clock(line(9), Duration.ofHours(25)),
                    new StoryTurn.Restart(line(10)),
                    new StoryTurn.Tap(line(11), "bank"),
                    new StoryTurn.Says(line(12), "Legal aid"),
                    new StoryTurn.Twice(line(13), new StoryTurn.User(new Position(13, 12), "14")),
                    new StoryTurn.Bot(line(14), List.of("overdue.costs", "resume", "plan"))),
                List.of(new CardName("call_lender")),
                List.of("crisis")));
  }

  @Test
  void makes_a_paragraph_of_a_blank_line_however_the_text_is_written() {
    for (String text :
        List.of(">-\n One\n line.\n\n Two.", "|\n One line.\n\n Two.\n", "One\n line.\n\n Two.")) {
      Map<String, String> files = ValidFiles.all();
      files.compute(
          "dialogs/closing.yaml",
          (path, file) -> file.replace("Take care.", text.replace("\n ", "\n        ")));

      assertThat(words(ValidFiles.accepted(files))).isEqualTo("One line.\n\nTwo.");
    }
  }

  @Test
  void keeps_words_that_other_yaml_takes_for_yes_no_or_numbers() {
    Map<String, String> files = ValidFiles.all();
    new Change(files)
        .apply(
            """
            dialogs/bot.yaml
            -    - id: bank
            +    - id: no
            -        en: A bank
            +        en: 1:30

            dialogs/stories/late.yaml
            -  - tap: bank
            +  - tap: no
            """);

    assertThat(
            ValidFiles.accepted(files)
                .dialogs()
                .choicesOf(new SlotName("lender"))
                .getFirst()
                .label()
                .in(Language.EN))
        .isEqualTo("1:30");
  }

  @Test
  void gives_warnings_and_uses_the_dialogs_all_the_same() {
    Map<String, String> files = ValidFiles.all();
    new Change(files).apply("dialogs/closing.yaml\n-review_by: 2027-06-30\n+review_by: 2026-11-19");

    assertThat(ValidFiles.accepted(files).warnings())
        .extracting(Problem::code)
        .containsExactly("review-overdue");
  }

  @Test
  void takes_the_readme_of_authors_for_no_dialog() {
    assertThat(ValidFiles.problems(ValidFiles.with("dialogs/README.md", "# Writing dialogs")))
        .isEmpty();
  }

  @Test
  void counts_columns_in_characters_and_not_in_halves_of_them() {
    Map<String, String> files = ValidFiles.all();
    files.compute(
        "dialogs/closing.yaml", (path, text) -> text.replace("Take care.", "😀😀 {care}"));

    assertThat(ValidFiles.problems(files).getFirst().position()).isEqualTo(new Position(12, 15));
  }

  private static String words(ReadResult.Accepted read) {
    return ((State.End) read.dialogs().state(StateName.parse("closing.bye")).orElseThrow())
        .words()
        .in(Language.EN);
  }

  private State state(String id) {
    return dialogs.state(new StateName(OVERDUE, id)).orElseThrow();
  }

  private Question question(String id) {
    return ((State.Ask) state(id)).question();
  }

  private static Operand slot(String name) {
    return new Operand.OfSlot(new SlotName(name));
  }

  private static Target toState(String id) {
    return new Target.ToState(new StateName(OVERDUE, id));
  }

  private static Route always(Target target) {
    return new Route(Optional.empty(), target);
  }

  private static Position line(int line) {
    return new Position(line, 5);
  }
}
