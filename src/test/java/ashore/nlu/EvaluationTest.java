package ashore.nlu;

import static ashore.nlu.Judgements.DESPAIR;
import static ashore.nlu.Judgements.LATE;
import static ashore.nlu.Judgements.OTHER;
import static ashore.nlu.Judgements.judged;
import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.Understanding.Certainty;
import ashore.dialog.Language;
import ashore.nlu.Evaluation.Confusion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final Judged SURE_WRONG =
      judged(LATE, "sure and wrong", 0.0625, 0.875, Certainty.SURE);
  private static final Judged REJECTED =
      judged(DESPAIR, "rejected", 0.125, 0.25, Certainty.OUT_OF_SCOPE);
  private static final Judged MISSED = judged(OTHER, "missed", 0.5, 0.25, Certainty.UNCLEAR);
  private static final List<Judged> MESSAGES =
      List.of(
          judged(LATE, "sure and right", 0.875, 0.0625, Certainty.SURE),
          SURE_WRONG,
          judged(DESPAIR, "unclear and right", 0.25, 0.5, Certainty.UNCLEAR),
          REJECTED,
          judged(OTHER, "found", 0.125, 0.0625, Certainty.OUT_OF_SCOPE),
          MISSED);

  private static Evaluation evaluation(List<Judged> messages) {
    return new Evaluation(Optional.of(Language.EN), messages);
  }

  @Test
  void counts_what_was_judged_how() {
    Evaluation evaluation = evaluation(MESSAGES);

    assertThat(evaluation.right()).isEqualTo(new Share(3, 6));
    assertThat(evaluation.oursRight()).isEqualTo(new Share(2, 4));
    assertThat(evaluation.bestRight()).isEqualTo(new Share(3, 4));
    assertThat(evaluation.amongTheFirst()).isEqualTo(new Share(4, 4));
    assertThat(evaluation.actedOn()).isEqualTo(new Share(2, 6));
    assertThat(evaluation.actedOnRightly()).isEqualTo(new Share(1, 2));
    assertThat(evaluation.found()).isEqualTo(new Share(1, 2));
    assertThat(evaluation.falseAlarms()).isEqualTo(new Share(1, 4));
  }

  @Test
  void an_answer_that_is_acceptable_too_is_lenient_only() {
    var message = new LabelledMessage("late and in despair", LATE, Set.of(DESPAIR));
    Evaluation evaluation =
        evaluation(
            List.of(judged(message, Language.EN, 0.1, 0.8, Certainty.SURE), SURE_WRONG, MISSED));

    assertThat(evaluation.hasAlternatives()).isTrue();
    assertThat(evaluation.right()).isEqualTo(new Share(0, 3));
    assertThat(evaluation.acceptable()).isEqualTo(new Share(1, 3));
    assertThat(evaluation.actedOnAcceptably()).isEqualTo(new Share(1, 2));
  }

  @Test
  void tells_what_was_taken_for_what_and_shows_the_surest_mistakes_first() {
    Evaluation evaluation = evaluation(MESSAGES);

    assertThat(evaluation.mistakes()).containsExactly(SURE_WRONG, REJECTED, MISSED);
    assertThat(evaluation.confusions())
        .containsExactly(
            new Confusion(DESPAIR, OTHER, List.of(REJECTED)),
            new Confusion(OTHER, LATE, List.of(MISSED)),
            new Confusion(LATE, DESPAIR, List.of(SURE_WRONG)));
  }

  @Test
  void a_message_of_which_nothing_can_be_made_is_none_of_ours() {
    var nothing = new Judged(new LabelledMessage("12", LATE), Language.EN, Judgement.NOTHING, 0);

    assertThat(evaluation(List.of(nothing)).falseAlarms()).isEqualTo(new Share(1, 1));
    assertThat(nothing.answer().intent()).isEqualTo(OTHER);
  }

  @Test
  void without_messages_there_is_nothing_to_say() {
    Evaluation evaluation = evaluation(List.of());

    assertThat(evaluation.right().value()).isEmpty();
    assertThat(evaluation.matrix().macroF1()).isEmpty();
    assertThat(evaluation.separation()).isEmpty();
    assertThat(evaluation.reliability().error()).isZero();
  }

  @Test
  void messages_of_several_languages_are_judged_together_and_apart() {
    Judged chinese =
        judged(new LabelledMessage("逾期了", LATE), Language.ZH_HANS, 0.9, 0.05, Certainty.SURE);

    assertThat(Evaluation.of(List.of(SURE_WRONG, chinese, MISSED)))
        .containsExactly(
            new Evaluation(Optional.empty(), List.of(SURE_WRONG, chinese, MISSED)),
            new Evaluation(Optional.of(Language.EN), List.of(SURE_WRONG, MISSED)),
            new Evaluation(Optional.of(Language.ZH_HANS), List.of(chinese)));
    assertThat(Evaluation.of(List.of(chinese))).hasSize(1);
  }
}
