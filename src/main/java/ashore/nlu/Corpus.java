package ashore.nlu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.Event;

/** All that one language's models learn from, looked at once. Immutable. */
final class Corpus {
  private final int featureIn;
  private final List<Example> own;
  private final List<View> views;

  /**
   * All examples as one model sees them.
   *
   * @param own for each example the message, and its misspelt copy where it has one
   * @param borrowed examples in the other language
   */
  private record View(Features features, List<List<Bag.Packed>> own, List<Borrowed> borrowed) {}

  /** What an example in the other language teaches: the features that mean the same in both. */
  private record Borrowed(Example example, Bag.Packed bag) {}

  /**
   * Looks at the examples.
   *
   * @param features one for each model
   * @param own those in this language
   * @param foreign those in the other language, of which the concepts are learned too
   */
  Corpus(Tongue tongue, List<Features> features, List<Example> own, List<Example> foreign) {
    boolean misspelt =
        switch (tongue) {
          case ENGLISH -> true;
          case CHINESE -> false;
        };
    featureIn = misspelt ? 2 : 1;
    this.own = List.copyOf(own);
    views = features.stream().map(each -> view(each, misspelt, own, foreign)).toList();
  }

  private static View view(
      Features features, boolean misspelt, List<Example> own, List<Example> foreign) {
    Map<String, String> copies = new HashMap<>();
    return new View(
        features,
        own.parallelStream().map(example -> bags(example, features, misspelt)).toList().stream()
            .map(bags -> bags.stream().map(bag -> packed(bag, copies)).toList())
            .toList(),
        foreign.stream()
            .map(
                example ->
                    new Borrowed(example, packed(features.sharedOf(example.folded()), copies)))
            .filter(borrowed -> borrowed.bag.size() > 0)
            .toList());
  }

  private static List<Bag> bags(Example example, Features features, boolean misspelt) {
    var bags = new ArrayList<Bag>();
    bags.add(features.of(example.folded()));
    if (misspelt) {
      Misspelling.of(example.folded()).map(features::of).ifPresent(bags::add);
    }
    return bags;
  }

  private static Bag.Packed packed(Bag bag, Map<String, String> copies) {
    return bag.packed(feature -> copies.computeIfAbsent(feature, UnaryOperator.identity()));
  }

  /** How many examples in this language there are. */
  int size() {
    return own.size();
  }

  Example example(int index) {
    return own.get(index);
  }

  /** Models of those examples whose index is taken. */
  Ensemble train(IntPredicate taken) {
    return new Ensemble(views.parallelStream().map(view -> train(view, taken)).toList());
  }

  /** How many models look at each example. */
  int members() {
    return views.size();
  }

  /** One model of those examples whose index is taken. */
  IntentModel train(int member, IntPredicate taken) {
    return train(views.get(member), taken);
  }

  private IntentModel train(View view, IntPredicate taken) {
    List<String> outcomes = new ArrayList<>();
    List<Bag.Packed> bags = new ArrayList<>();
    for (Borrowed borrowed : view.borrowed) {
      outcomes.add(borrowed.example.intent().value());
      bags.add(borrowed.bag);
    }
    IntStream.range(0, own.size())
        .filter(taken)
        .forEach(
            index -> {
              for (Bag.Packed bag : view.own.get(index)) {
                outcomes.add(own.get(index).intent().value());
                bags.add(bag);
              }
            });
    Vectorizer vectorizer = Vectorizer.learn(bags, featureIn);
    List<Event> events = new ArrayList<>(bags.size());
    for (int i = 0; i < bags.size(); i++) {
      events.add(vectorizer.event(outcomes.get(i), bags.get(i)));
    }
    return new IntentModel(view.features, Weights.of(vectorizer, FastMaxent.train(events)));
  }

  /** How models answer one of these examples. */
  Distribution ask(Ensemble ensemble, int index) {
    List<Distribution> answers = new ArrayList<>();
    for (int member = 0; member < views.size(); member++) {
      Bag.Packed asItStands = views.get(member).own.get(index).getFirst();
      answers.add(ensemble.members().get(member).distribution(asItStands));
    }
    return Distribution.together(answers);
  }
}
