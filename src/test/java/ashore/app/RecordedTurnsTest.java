package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordedTurnsTest {
  private static final int TALKS = 60;

  @Test
  void many_talks_hold_turns_of_every_kind() {
    Map<RecordedTurn.Kind, Integer> counts = new EnumMap<>(RecordedTurn.Kind.class);
    List<RecordedTurn> turns = RecordedTurns.ofManyTalks(Shipped.brain(), TALKS);
    turns.forEach(turn -> counts.merge(turn.kind(), 1, Integer::sum));

    assertThat(counts).containsOnlyKeys(RecordedTurn.Kind.values());
    assertThat(counts.values()).allSatisfy(count -> assertThat(count).isGreaterThan(10));
  }
}
