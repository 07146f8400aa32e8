package ashore.nlu;

import static ashore.nlu.Judgements.LATE;
import static ashore.nlu.Judgements.OTHER;
import static ashore.nlu.Judgements.scored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeparationTest {
  @Test
  void auroc_is_how_often_one_of_ours_scores_higher_and_equal_scores_count_half() {
    var judged =
        List.of(
            scored(LATE, 0.9),
            scored(LATE, 0.5),
            scored(LATE, 0.3),
            scored(OTHER, 0.5),
            scored(OTHER, 0.1));

    // Of six pairs ours is higher in four, equal in one, lower in one.
    assertThat(Separation.of(judged).orElseThrow().auroc()).isCloseTo(4.5 / 6, within(1e-12));
  }

  @Test
  void auroc_is_one_when_all_are_told_apart_and_nil_when_all_are_mistaken() {
    assertThat(auroc(scored(LATE, 0.9), scored(OTHER, 0.1))).isEqualTo(1);
    assertThat(auroc(scored(LATE, 0.1), scored(OTHER, 0.9))).isZero();
    assertThat(auroc(scored(LATE, 0.4), scored(OTHER, 0.4))).isEqualTo(0.5);
  }

  private static double auroc(Judged... judged) {
    return Separation.of(List.of(judged)).orElseThrow().auroc();
  }

  @Test
  void a_threshold_turns_away_the_share_of_ours_that_it_may() {
    var judged = new ArrayList<Judged>();
    for (int i = 0; i < 100; i++) {
      judged.add(scored(LATE, (i + 0.5) / 100));
    }
    judged.add(scored(OTHER, 0.02));
    judged.add(scored(OTHER, 0.04));
    judged.add(scored(OTHER, 0.07));
    judged.add(scored(OTHER, 0.5));

    List<Separation.Point> points = Separation.of(judged).orElseThrow().points();

    assertThat(points)
        .containsExactly(
            new Separation.Point(0.03, new Share(97, 100), new Share(1, 4)),
            new Separation.Point(0.05, new Share(95, 100), new Share(2, 4)),
            new Separation.Point(0.1, new Share(90, 100), new Share(3, 4)));
  }

  @Test
  void there_is_nothing_to_tell_apart_in_messages_of_one_kind() {
    assertThat(Separation.of(List.of(scored(LATE, 0.5)))).isEmpty();
    assertThat(Separation.of(List.of(scored(OTHER, 0.5)))).isEmpty();
  }
}
