package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.app.EvaluationPage.Quoted;
import ashore.app.EvaluationPage.Subject;
import ashore.conversation.Guess;
import ashore.conversation.Understanding.Certainty;
import ashore.dialog.IntentName;
import ashore.dialog.Language;
import ashore.nlu.Evaluation;
import ashore.nlu.Judged;
import ashore.nlu.Judgement;
import ashore.nlu.LabelledMessage;
import ashore.nlu.LearningCurve;
import ashore.nlu.Share;
import ashore.outcomes.Html;
import ashore.outcomes.Markdown;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is told of judged messages, and what is not. */
class EvaluationPageTest {
  private static final IntentName LATE = new IntentName("overdue_now");
  private static final IntentName COURT = new IntentName("legal_action");
  private static final List<LearningCurve> CURVES =
      List.of(
          new LearningCurve(
              Language.EN,
              List.of(
                  new LearningCurve.Point(0.5, 10, new Share(1, 4)),
                  new LearningCurve.Point(1, 20, new Share(3, 4)))));

  private static Judged judged(IntentName wanted, IntentName taken, String text) {
    Judgement judgement = new Judgement(List.of(new Guess(taken, 0.75)), Certainty.SURE);
    return new Judged(new LabelledMessage(text, wanted), Language.EN, judgement, 0.75);
  }

  private static EvaluationPage page(Quoted quoted) {
    List<Judged> messages =
        List.of(
            judged(LATE, LATE, "i am late"),
            judged(LATE, LATE, "three days late"),
            judged(LATE, COURT, "late & <sued>"),
            judged(COURT, COURT, "a summons"));
    return new EvaluationPage(
        new Subject("Four messages", List.of("Made by hand.")),
        List.of(new Evaluation(Optional.of(Language.EN), messages)),
        CURVES,
        name -> name + "!",
        quoted);
  }

  @Test
  void in_short_it_has_the_figures_and_the_confusions() {
    assertThat(Markdown.of(page(new Quoted(false, 0)).brief()))
        .isEqualTo(
            """
            # Four messages

            Made by hand.

            |                                    | en |
            | ---------------------------------- | --- |
            | messages                           | 4 |
            | right                              | 75.0 % |
            | macro F1                           | 73.3 % |
            | ours: right                        | 75.0 % |
            | ours: right, were none turned away | 75.0 % |
            | ours: among the first three        | 75.0 % |
            | ours: turned away wrongly          | 0.0 % |
            | out of scope: turned away          | – |
            | acted on at once                   | 100.0 % |
            | … of those, rightly                | 75.0 % |
            | calibration error (ECE)            | 0.0 % |
            | ours told from others (AUROC)      | – |

            ## With fewer examples

            | script | part | examples | ours right, were none turned away |
            | ------ | ---- | -------- | --- |
            | en     | 1/2  | 10       | 25.0 % |
            | en     | all  | 20       | 75.0 % |

            ## Most often confused (en)

            | times | wanted       | taken for |
            | ----- | ------------ | --- |
            | 1     | overdue_now! | legal_action! |
            """);
  }

  @Test
  void messages_are_quoted_only_when_that_is_wanted() {
    assertThat(Html.of("t", "en", List.of(page(new Quoted(false, 0)).full())))
        .doesNotContain("sued", "summons");
    assertThat(Markdown.of(page(new Quoted(true, 0)).brief()))
        .contains("such as", "late & <sued>")
        .doesNotContain("Surest mistakes", "summons");
    assertThat(Markdown.of(page(new Quoted(true, 3)).brief())).contains("## Surest mistakes (en)");
  }

  @Test
  void a_cell_of_the_confusion_picture_tells_its_share_of_the_row() {
    assertThat(Html.of("t", "en", List.of(page(new Quoted(true, 1)).full())))
        .contains("<title>overdue_now!, taken for legal_action!: 1 of 3 (33.3 %)</title>")
        .contains("<title>overdue_now!, taken for overdue_now!: 2 of 3 (66.7 %)</title>")
        .contains("<title>confidence 75.0 %, right 75.0 % (3 of 4)</title>")
        .contains("<title>en, 20 examples: 75.0 % (3 of 4)</title>")
        .contains("late &amp; &lt;sued&gt;");
  }

  @Test
  void pictures_are_told_in_words_where_there_are_none() {
    assertThat(Markdown.of(page(new Quoted(false, 0)).full()))
        .contains("*Which intents are taken for which; the table below has the worst*")
        .doesNotContain("<svg");
  }
}
