package ashore.nlu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.Test;

class FastMaxentTest {
  private static Event event(String outcome, Object... featuresAndValues) {
    var features = new String[featuresAndValues.length / 2];
    var values = new float[features.length];
    for (int i = 0; i < features.length; i++) {
      features[i] = (String) featuresAndValues[2 * i];
      values[i] = ((Number) featuresAndValues[2 * i + 1]).floatValue();
    }
    return new Event(outcome, features, values);
  }

  /** Three outcomes, each with features of its own, and some that they share. */
  private static List<Event> noisyEvents() {
    var random = new Random(5);
    var events = new ArrayList<Event>();
    for (int i = 0; i < 240; i++) {
      int outcome = i % 3;
      events.add(
          event(
              "outcome" + outcome,
              "own" + outcome + random.nextInt(4),
              1 + random.nextFloat(),
              "shared" + random.nextInt(6),
              2 * random.nextFloat(),
              "other" + random.nextInt(3) + random.nextInt(4),
              random.nextFloat()));
    }
    return events.stream().filter(FastMaxentTest::hasNoFeatureTwice).toList();
  }

  private static boolean hasNoFeatureTwice(Event event) {
    return List.of(event.getContext()).stream().distinct().count() == event.getContext().length;
  }

  /** OpenNLP's own trainer, made to look at the values and at rare features. */
  private static MaxentModel stock(List<Event> events) throws IOException {
    var parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT_QN");
    parameters.put("DataIndexer", "OnePassRealValue");
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 200);
    parameters.put("L1Cost", 0.0);
    parameters.put("L2Cost", 0.3);
    EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, new HashMap<>());
    return trainer.train(ObjectStreamUtils.createObjectStream(events));
  }

  @Test
  void answers_as_opennlps_own_trainer_does() throws IOException {
    List<Event> events = noisyEvents();
    QNModel ours = FastMaxent.train(events);
    MaxentModel theirs = stock(events);
    double difference = 0;
    for (Event event : events) {
      double[] our = ours.eval(event.getContext(), event.getValues());
      double[] their = theirs.eval(event.getContext(), event.getValues());
      for (int k = 0; k < our.length; k++) {
        difference += Math.abs(our[k] - their[theirs.getIndex(ours.getOutcome(k))]);
      }
    }

    assertThat(difference / (3 * events.size())).isLessThan(0.05);
  }

  @Test
  void learns_from_values_not_only_from_presence() {
    var events = new ArrayList<Event>();
    for (int i = 0; i < 30; i++) {
      events.add(event("much", "bias", 1, "feature", 3));
      events.add(event("little", "bias", 1, "feature", 0.1));
    }
    QNModel model = FastMaxent.train(events);
    String[] features = {"bias", "feature"};

    assertThat(model.getBestOutcome(model.eval(features, new float[] {1, 3}))).isEqualTo("much");
    assertThat(model.getBestOutcome(model.eval(features, new float[] {1, 0.1f})))
        .isEqualTo("little");
  }

  /** OpenNLP's cutoff drops a rare feature and leaves its value to the next one. */
  @Test
  void a_rare_feature_takes_no_value_from_another() {
    var rare = new Bag();
    rare.add("rare", 9);
    rare.add("a", 1);
    rare.add("b", 2);
    var common = new Bag();
    common.add("a", 1);
    common.add("b", 2);
    Vectorizer vectorizer =
        Vectorizer.learn(List.of(rare.packed(), common.packed(), common.packed()), 2);
    Event event = vectorizer.event("outcome", rare.packed());

    assertThat(event.getContext()).containsExactly("a", "b");
    assertThat(event.getValues()[1]).isEqualTo(2 * event.getValues()[0]);
  }

  @Test
  void is_the_same_for_the_same_events() {
    QNModel once = FastMaxent.train(noisyEvents());
    QNModel twice = FastMaxent.train(noisyEvents());
    Event event = noisyEvents().getFirst();

    assertThat(twice.eval(event.getContext(), event.getValues()))
        .containsExactly(once.eval(event.getContext(), event.getValues()));
  }

  @Test
  void answers_evenly_to_features_it_does_not_know() {
    QNModel model = FastMaxent.train(noisyEvents());

    double[] probabilities = model.eval(new String[] {"never", "seen"}, new float[] {1, 2});

    assertThat(probabilities)
        .containsExactly(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, within(1e-9));
  }
}
