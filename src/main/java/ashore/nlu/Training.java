package ashore.nlu;

import ashore.dialog.Intent;
import ashore.dialog.IntentName;
import ashore.nlu.IntentClassifier.CalibratedModel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes a classifier from examples. The same examples give the same classifier. */
final class Training {
  /** The part of the examples on which it is measured how probabilities are to be read. */
  private static final int MEASURED = 0;

  /** What is trained on, for each language: all examples, and all but the measured part. */
  private static final List<IntPredicate> PARTS =
      List.of(index -> true, index -> !HeldOut.inFold(index, MEASURED));

  private final Toolkit toolkit;
  private final List<Example> english;
  private final List<Example> chinese;

  Training(Toolkit toolkit, Map<IntentName, Intent> intents) {
    this(toolkit, TrainingSet.of(intents));
  }

  Training(Toolkit toolkit, TrainingSet set) {
    this.toolkit = toolkit;
    english = Example.of(set.english(), toolkit.folding());
    chinese = Example.of(set.chinese(), toolkit.folding());
  }

  /**
   * Trains on all processors: every model is a piece of work of its own, in one row, because pieces
   * within pieces would be left to the processor that took the outer one.
   */
  IntentClassifier classifier(TrainingProgress progress) {
    List<Tongue> tongues =
        Stream.of(Tongue.values()).filter(tongue -> !examples(tongue).isEmpty()).toList();
    List<Corpus> corpora = tongues.parallelStream().map(this::corpus).toList();
    List<Piece> pieces = corpora.stream().flatMap(Training::pieces).toList();
    var counter = new ProgressCounter(progress, pieces.size());
    List<IntentModel> trained = pieces.parallelStream().map(piece -> piece.train(counter)).toList();
    Map<Tongue, CalibratedModel> models = new EnumMap<>(Tongue.class);
    int next = 0;
    for (int i = 0; i < corpora.size(); i++) {
      Corpus corpus = corpora.get(i);
      int end = next + PARTS.size() * corpus.members();
      models.put(tongues.get(i), calibrated(corpus, trained.subList(next, end)));
      next = end;
    }
    List<Example> all = Stream.of(english, chinese).flatMap(List::stream).toList();
    return new IntentClassifier(
        toolkit.folding(), toolkit.tokenizer(), models, KnownMessages.learn(all));
  }

  /** One model that is to be trained. */
  private record Piece(Corpus corpus, int member, IntPredicate part) {
    IntentModel train(ProgressCounter counter) {
      IntentModel model = corpus.train(member, part);
      counter.step();
      return model;
    }
  }

  private static Stream<Piece> pieces(Corpus corpus) {
    return PARTS.stream()
        .flatMap(
            part ->
                IntStream.range(0, corpus.members())
                    .mapToObj(member -> new Piece(corpus, member, part)));
  }

  /**
   * @param trained the members that learned all, then those that learned all but the measured part
   */
  private static CalibratedModel calibrated(Corpus corpus, List<IntentModel> trained) {
    Ensemble all = new Ensemble(trained.subList(0, corpus.members()));
    Ensemble others = new Ensemble(trained.subList(corpus.members(), trained.size()));
    return new CalibratedModel(all, Calibrator.measure(HeldOut.of(corpus, others, MEASURED)));
  }

  Corpus corpus(Tongue tongue) {
    List<Features> features = toolkit.features(tongue);
    return switch (tongue) {
      case ENGLISH -> new Corpus(tongue, features, english, chinese);
      case CHINESE -> new Corpus(tongue, features, chinese, english);
    };
  }

  private List<Example> examples(Tongue tongue) {
    return switch (tongue) {
      case ENGLISH -> english;
      case CHINESE -> chinese;
    };
  }
}
