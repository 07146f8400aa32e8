package ashore.nlu;

import ashore.nlu.IntentClassifier.CalibratedModel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Deals examples into five parts, and makes for each part a classifier of the other four: also how
 * its probabilities are to be read is measured without that part.
 */
final class CrossValidation {
  private final Toolkit toolkit;

  CrossValidation(Toolkit toolkit) {
    this.toolkit = toolkit;
  }

  /** One for each part; together they ask every example once. Trains on all processors. */
  List<Trial> trials(TrainingSet set, TrainingProgress progress) {
    var training = new Training(toolkit, set);
    var counter = new ProgressCounter(progress, set.tongues().size() * HeldOut.folds());
    Map<Tongue, List<CalibratedModel>> models = new EnumMap<>(Tongue.class);
    for (Tongue tongue : set.tongues()) {
      models.put(tongue, models(training.corpus(tongue), counter));
    }
    return IntStream.range(0, HeldOut.folds()).mapToObj(fold -> trial(set, models, fold)).toList();
  }

  private static List<CalibratedModel> models(Corpus corpus, ProgressCounter counter) {
    List<Ensemble> models =
        IntStream.range(0, HeldOut.folds())
            .parallel()
            .mapToObj(
                fold -> {
                  Ensemble model = HeldOut.trainWithout(corpus, fold);
                  counter.step();
                  return model;
                })
            .toList();
    List<HeldOut> answers =
        IntStream.range(0, models.size())
            .parallel()
            .mapToObj(fold -> HeldOut.of(corpus, models.get(fold), fold))
            .toList();
    return IntStream.range(0, models.size())
        .parallel()
        .mapToObj(
            fold ->
                new CalibratedModel(
                    models.get(fold), Calibrator.measure(HeldOut.allBut(answers, fold))))
        .toList();
  }

  private Trial trial(TrainingSet set, Map<Tongue, List<CalibratedModel>> models, int fold) {
    TrainingSet learned = set.where(index -> !HeldOut.inFold(index, fold));
    Map<Tongue, CalibratedModel> ofFold = new EnumMap<>(Tongue.class);
    models.forEach((tongue, all) -> ofFold.put(tongue, all.get(fold)));
    return new Trial(
        new IntentClassifier(
            toolkit.folding(),
            toolkit.tokenizer(),
            ofFold,
            KnownMessages.learn(Example.of(learned.all(), toolkit.folding()))),
        learned,
        set.where(index -> HeldOut.inFold(index, fold)).all());
  }
}
