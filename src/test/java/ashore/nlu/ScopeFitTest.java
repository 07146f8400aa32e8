package ashore.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.dialog.IntentName;
import ashore.nlu.HeldOut.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScopeFitTest {
  private static final IntentName LATE = new IntentName("overdue_now");
  private static final IntentName DESPAIR = new IntentName("crisis");
  private static final IntentName OTHER = Distribution.OUT_OF_SCOPE;

  private static Answer answer(IntentName wanted, double late, double despair) {
    return new Answer(
        new Example(wanted, "text"),
        Distribution.of(Map.of(LATE, late, DESPAIR, despair, OTHER, 1 - late - despair)));
  }

  @Test
  void tells_ours_from_the_others_by_both_signs() {
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      answers.add(answer(LATE, 0.8, 0.1));
      answers.add(answer(DESPAIR, 0.3, 0.5));
      answers.add(answer(OTHER, 0.1, 0.1));
      answers.add(answer(OTHER, 0.3, 0.3));
    }
    ScopeRule rule = ScopeFit.rule(new HeldOut(answers));

    assertThat(rule.score(answer(LATE, 0.8, 0.1).distribution())).isGreaterThan(0.8);
    assertThat(rule.score(answer(OTHER, 0.1, 0.1).distribution())).isLessThan(0.2);
    assertThat(rule.score(answer(OTHER, 0.3, 0.3).distribution()))
        .isLessThan(rule.score(answer(DESPAIR, 0.3, 0.5).distribution()));
  }

  @Test
  void goes_by_the_best_intent_where_nothing_else_was_seen() {
    ScopeRule rule = ScopeFit.rule(new HeldOut(List.of(answer(LATE, 0.7, 0.2))));

    assertThat(rule.score(answer(LATE, 0.9, 0.05).distribution()))
        .isGreaterThan(rule.score(answer(LATE, 0.4, 0.35).distribution()));
  }

  @Test
  void ends_where_the_two_are_told_apart_without_fault() {
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      answers.add(answer(LATE, 0.999, 0.0005));
      answers.add(answer(OTHER, 0.0005, 0.0005));
    }
    ScopeRule rule = ScopeFit.rule(new HeldOut(answers));

    assertThat(rule.score(answer(LATE, 0.999, 0.0005).distribution())).isBetween(0.9, 1.0);
  }
}
