package ashore.nlu;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.Event;

/** All that one language's model learns from, looked at once. Immutable. */
final class Corpus {
  private final Features features;
  private final int featureIn;
  private final List<Reading> own;
  private final List<Reading> borrowed;

  /**
   * An example as the model sees it.
   *
   * @param bags of the message and of its misspelt copy, where it has one
   */
  private record Reading(Example example, List<Bag> bags) {}

  /**
   * Looks at the examples.
   *
   * @param own those in this language
   * @param foreign those in the other language, of which the concepts are learned too
   */
  Corpus(Tongue tongue, Features features, List<Example> own, List<Example> foreign) {
    this.features = features;
    boolean misspelt =
        switch (tongue) {
          case ENGLISH -> true;
          case CHINESE -> false;
        };
    featureIn = misspelt ? 2 : 1;
    this.own = own.parallelStream().map(example -> read(example, misspelt)).toList();
    borrowed =
        foreign.parallelStream()
            .map(example -> new Reading(example, List.of(features.sharedOf(example.folded()))))
            .filter(reading -> !reading.bags.getFirst().isEmpty())
            .toList();
  }

  private Reading read(Example example, boolean misspelt) {
    var bags = new ArrayList<Bag>();
    bags.add(features.of(example.folded()));
    if (misspelt) {
      Misspelling.of(example.folded()).map(features::of).ifPresent(bags::add);
    }
    return new Reading(example, bags);
  }

  /** How many examples in this language there are. */
  int size() {
    return own.size();
  }

  Example example(int index) {
    return own.get(index).example;
  }

  /** A model of those examples whose index is taken. */
  IntentModel train(IntPredicate taken) {
    List<Reading> readings = new ArrayList<>(borrowed);
    IntStream.range(0, own.size()).filter(taken).mapToObj(own::get).forEach(readings::add);
    Vectorizer vectorizer =
        Vectorizer.learn(
            readings.stream().flatMap(reading -> reading.bags.stream()).toList(), featureIn);
    List<Event> events = new ArrayList<>();
    for (Reading reading : readings) {
      String intent = reading.example.intent().value();
      reading.bags.forEach(bag -> events.add(vectorizer.event(intent, bag)));
    }
    return new IntentModel(features, vectorizer, FastMaxent.train(events));
  }

  /** How a model answers one of these examples. */
  Distribution ask(IntentModel model, int index) {
    return model.distribution(own.get(index).bags.getFirst());
  }
}
