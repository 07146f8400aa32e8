package ashore.nlu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ashore.dialog.IntentName;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.Event;
import org.junit.jupiter.api.Test;

class WeightsTest {
  private static final List<String> INTENTS = List.of("late", "fees", "court");

  /** A few features of an alphabet of forty, mostly those of the intent. */
  private static Bag bag(int intent, Random random) {
    var bag = new Bag();
    for (int i = 0; i < 12; i++) {
      int feature = random.nextInt(3) == 0 ? random.nextInt(40) : intent * 13 + random.nextInt(13);
      bag.add("f=" + feature, 1 + random.nextInt(3));
    }
    return bag;
  }

  @Test
  void answer_what_opennlps_model_answers() {
    var random = new Random(7);
    List<Bag.Packed> bags = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      bags.add(bag(i % 3, random).packed());
    }
    Vectorizer vectorizer = Vectorizer.learn(bags, 2);
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < bags.size(); i++) {
      events.add(vectorizer.event(INTENTS.get(i % 3), bags.get(i)));
    }
    QNModel maxent = FastMaxent.train(events);
    Weights weights = Weights.of(vectorizer, maxent);

    for (int i = 0; i < 50; i++) {
      Bag bag = bag(i % 3, random);
      bag.add("never seen " + i, 2);
      Event event = vectorizer.event("any", bag.packed());
      double[] theirs = maxent.eval(event.getContext(), event.getValues());
      assertThat(weights.probabilities(bag)).containsExactly(theirs, within(1e-5));
      assertThat(weights.probabilities(bag.packed()))
          .containsExactly(weights.probabilities(bag), within(0.0));
    }
    assertThat(weights.intents()).containsExactlyElementsOf(intents(maxent));
  }

  private static List<IntentName> intents(QNModel maxent) {
    List<IntentName> intents = new ArrayList<>();
    for (int outcome = 0; outcome < maxent.getNumOutcomes(); outcome++) {
      intents.add(new IntentName(maxent.getOutcome(outcome)));
    }
    return intents;
  }

  @Test
  void every_feature_is_found_and_no_other() {
    var names = new String[5_000];
    for (int i = 0; i < names.length; i++) {
      names[i] = "ab" + i;
    }
    var index = new FeatureIndex(names);

    for (int i = 0; i < names.length; i++) {
      assertThat(index.row(FeatureIndex.hash(names[i]))).isEqualTo(i);
      assertThat(index.row(FeatureIndex.hash("ba" + i))).isEqualTo(FeatureIndex.NONE);
    }
  }

  @Test
  void one_name_twice_is_refused() {
    assertThatThrownBy(() -> new FeatureIndex(new String[] {"a", "b", "a"}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"a\" and \"a\"");
  }

  @Test
  void a_bag_holds_each_feature_once_however_many_there_are() {
    var bag = new Bag();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 1_000; i++) {
        bag.add("f" + i, round + 1);
      }
    }

    assertThat(bag.size()).isEqualTo(1_000);
    assertThat(bag.packed().feature(999)).isEqualTo("f999");
    assertThat(bag.weight(999)).isEqualTo(2);
  }
}
