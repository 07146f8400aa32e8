package ashore.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.dialog.DialogName;
import ashore.dialog.DialogSet;
import ashore.dialog.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DialogDiagramTest {
  private static final Diagram INCOME = diagram(DrawnFiles.read(DrawnFiles.small()));

  @Test
  void every_kind_of_state_has_its_own_shape() {
    assertThat(INCOME.boxes().stream().filter(box -> box.id().startsWith("state-")))
        .extracting(box -> box.heading().name() + " " + box.kind())
        .containsExactlyInAnyOrder(
            "paid ASK",
            "rent ASK",
            "fits VERIFY",
            "since ASK",
            "needs ASK",
            "sum COMPUTE",
            "late CALL",
            "help ADVISE",
            "words SAY",
            "bye END");
  }

  @Test
  void a_question_shows_its_words_its_choices_and_when_it_asks_back() {
    assertThat(texts("state-paid"))
        .containsExactly(
            "How much do you earn in a month?",
            "○ Nothing",
            "asks back when: > 50000",
            "reminds after 24 h, twice at most");
  }

  @Test
  void a_cross_check_shows_its_condition_in_the_titles_of_the_answers() {
    assertThat(texts("state-fits"))
        .containsExactly(
            "asked when: Rent > Income",
            "Your rent is more than you earn. Is that right?",
            "can be changed: Income, Rent");
  }

  @Test
  void advice_shows_the_titles_of_its_cards() {
    assertThat(texts("state-help")).containsExactly("▪ Food comes first");
  }

  @Test
  void a_computation_shows_what_is_worked_out_from_what() {
    assertThat(texts("state-sum"))
        .containsExactly(
            "penalty = overdue cost(10000, 14.6, days_late, 1.5, 365)", "About ‹penalty› yuan.");
  }

  @Test
  void a_call_leads_to_the_picture_of_the_dialog() {
    assertThat(box("state-late").link()).contains("overdue.svg");
    assertThat(texts("state-late")).containsExactly("→ Late with a payment");
  }

  @Test
  void a_dialog_that_is_not_drawn_is_not_linked() {
    Diagram alone =
        diagram(DrawnFiles.read(DrawnFiles.small()), Language.EN, Set.of(DrawnFiles.INCOME));

    assertThat(alone.boxes()).extracting(Box::link).containsOnly(Optional.empty());
  }

  @Test
  void arrows_tell_when_they_are_taken() {
    assertThat(INCOME.arrows())
        .contains(
            new Arrow("start", "state-paid", Arrow.Kind.ONWARD, ""),
            new Arrow("state-paid", "state-rent", Arrow.Kind.ONWARD, ""),
            new Arrow("state-paid", "state-needs", Arrow.Kind.STUCK, "not understood too often"),
            new Arrow(
                "state-needs", "state-help", Arrow.Kind.ONWARD, "Income < 1000 and Rent is known"),
            new Arrow("state-needs", "state-sum", Arrow.Kind.ONWARD, "otherwise"));
  }

  @Test
  void after_a_question_its_own_answer_is_not_named_again() {
    Diagram overdue =
        diagram(
            DrawnFiles.read(DrawnFiles.small()), Language.EN, Set.of(), new DialogName("overdue"));

    assertThat(overdue.arrows())
        .filteredOn(arrow -> arrow.from().equals("state-who"))
        .extracting(Arrow::label)
        .first()
        .isEqualTo("1. days_late = 0");
    Diagram choosing =
        diagram(
            DrawnFiles.smallWith(
                "dialogs/income.yaml", "      - if: poor", "      - if: needs is food"));
    assertThat(choosing.arrows())
        .contains(new Arrow("state-needs", "state-help", Arrow.Kind.ONWARD, "“Food”"));
  }

  @Test
  void the_picture_is_in_the_language_asked_for() {
    Diagram chinese =
        diagram(DrawnFiles.read(DrawnFiles.small()), Language.ZH_HANT, Set.of(), DrawnFiles.INCOME);

    assertThat(chinese.title()).isEqualTo("錢不夠用");
    assertThat(chinese.arrows())
        .extracting(Arrow::label)
        .contains("收入 < 1000 且 房租 已知", "否則", "多次沒聽懂");
  }

  @Test
  void the_remarks_tell_how_one_comes_to_the_dialog() {
    Diagram overdue =
        diagram(
            DrawnFiles.read(DrawnFiles.small()),
            Language.EN,
            Set.of(DrawnFiles.INCOME),
            new DialogName("overdue"));

    assertThat(overdue.remarks())
        .contains(
            new Remark("Run by:", List.of(new Remark.Item("income", Optional.of("income.svg")))));
  }

  private static List<String> texts(String box) {
    return box(box).rows().stream().map(Row::text).toList();
  }

  private static Box box(String id) {
    return INCOME.boxes().stream().filter(box -> box.id().equals(id)).findFirst().orElseThrow();
  }

  private static Diagram diagram(DialogSet dialogs) {
    return diagram(dialogs, Language.EN, dialogs.dialogs().keySet());
  }

  private static Diagram diagram(DialogSet dialogs, Language language, Set<DialogName> drawn) {
    return diagram(dialogs, language, drawn, DrawnFiles.INCOME);
  }

  private static Diagram diagram(
      DialogSet dialogs, Language language, Set<DialogName> drawn, DialogName name) {
    return DialogDiagram.of(
        new Album(dialogs, language, Optional.empty()),
        dialogs.dialogs().get(name),
        new Links(drawn));
  }
}
