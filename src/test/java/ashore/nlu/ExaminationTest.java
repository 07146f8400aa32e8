package ashore.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.dialog.Intent;
import ashore.dialog.IntentName;
import ashore.dialog.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExaminationTest {
  private static Examination crossValidation() {
    return Examination.crossValidation(SmallIntents.all(), TrainingProgress.ignored());
  }

  @Test
  void judges_every_example_once_by_classifiers_that_had_not_seen_it() {
    List<Evaluation> evaluations = crossValidation().evaluations();

    assertThat(evaluations)
        .extracting(Evaluation::language)
        .containsExactly(
            Optional.empty(),
            Optional.of(Language.EN),
            Optional.of(Language.ZH_HANS),
            Optional.of(Language.ZH_HANT));
    assertThat(Judgements.texts(evaluations.getFirst().judged()))
        .containsExactlyInAnyOrderElementsOf(
            TrainingSet.of(SmallIntents.all()).all().stream().map(LabelledMessage::text).toList());
    assertThat(evaluations.getFirst().right().value().orElseThrow()).isBetween(0.3, 0.99);
  }

  @Test
  void reports_every_unit_of_work() {
    var reported = new ArrayList<String>();

    Examination.crossValidation(
        SmallIntents.all(), (done, total) -> reported.add(done + "/" + total));

    assertThat(reported)
        .containsExactly(
            "1/10", "2/10", "3/10", "4/10", "5/10", "6/10", "7/10", "8/10", "9/10", "10/10");
  }

  @Test
  void bears_a_single_example() {
    Intent thanks = SmallIntents.all().get(SmallIntents.THANKS);
    Map<IntentName, Intent> one =
        Map.of(
            thanks.name(), new Intent(thanks.name(), thanks.title(), List.of("thanks"), List.of()));

    assertThat(
            Examination.crossValidation(one, TrainingProgress.ignored()).evaluations().getFirst())
        .extracting(Evaluation::right)
        .isEqualTo(new Share(0, 1));
  }

  @Test
  void a_classifier_that_is_there_judges_messages_of_a_file() {
    var messages =
        List.of(
            new LabelledMessage("thank you", SmallIntents.THANKS),
            new LabelledMessage("多謝", SmallIntents.THANKS));

    List<Evaluation> evaluations =
        Examination.of(SmallIntents.classifier(), SmallIntents.all(), messages).evaluations();

    assertThat(evaluations.getFirst().right()).isEqualTo(new Share(2, 2));
    assertThat(evaluations.getLast().language()).contains(Language.ZH_HANT);
  }

  @Test
  void a_benchmark_trains_on_messages_of_both_languages_told_apart_by_script() {
    List<LabelledMessage> all = TrainingSet.of(SmallIntents.all()).all();

    List<Evaluation> evaluations =
        Examination.benchmark(all.reversed(), all, TrainingProgress.ignored()).evaluations();

    assertThat(evaluations.getFirst().oursRight()).isEqualTo(new Share(36, 36));
  }

  @Test
  void without_examples_out_of_scope_the_best_intent_decides() {
    List<LabelledMessage> ours =
        TrainingSet.of(SmallIntents.all()).all().stream().filter(LabelledMessage::inScope).toList();
    var stranger = List.of(new LabelledMessage("how do i cook rice", SmallIntents.OTHER));

    Evaluation evaluation =
        Examination.benchmark(ours, stranger, TrainingProgress.ignored()).evaluations().getFirst();

    assertThat(evaluation.judged().getFirst().answer().intent()).isNotEqualTo(SmallIntents.OTHER);
  }

  @Test
  void a_learning_curve_goes_from_an_eighth_to_all() {
    List<LearningCurve> curves = crossValidation().curves(TrainingProgress.ignored());

    LearningCurve english = curves.getFirst();
    assertThat(english.language()).isEqualTo(Language.EN);
    assertThat(english.points())
        .extracting(LearningCurve.Point::share)
        .containsExactly(0.125, 0.25, 0.5, 1.0);
    assertThat(english.points())
        .extracting(LearningCurve.Point::examples)
        .containsExactly(2, 4, 9, 19);
  }

  @Test
  void a_learning_curve_ends_where_the_classifier_is() {
    List<LabelledMessage> all = TrainingSet.of(SmallIntents.all()).all();
    Examination examination = Examination.benchmark(all, all, TrainingProgress.ignored());

    List<LearningCurve> curves = examination.curves(TrainingProgress.ignored());

    assertThat(curves)
        .extracting(curve -> curve.points().getLast().right())
        .containsExactlyElementsOf(
            examination.evaluations().stream().skip(1).map(Evaluation::bestRight).toList());
  }
}
