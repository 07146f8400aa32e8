package ashore.nlu;

import ashore.dialog.Intent;
import ashore.dialog.IntentName;
import ashore.nlu.IntentClassifier.CalibratedModel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes a classifier from examples. The same examples give the same classifier. */
final class Training {
  /** Of so many fifths of the examples it is measured how probabilities are to be read. */
  private static final int CALIBRATING = 2;

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

  /** Trains on all processors. */
  IntentClassifier classifier(TrainingProgress progress) {
    int tongues = (english.isEmpty() ? 0 : 1) + (chinese.isEmpty() ? 0 : 1);
    var counter = new ProgressCounter(progress, tongues * (CALIBRATING + 1));
    var models = new EnumMap<Tongue, CalibratedModel>(Tongue.class);
    for (Tongue tongue : Tongue.values()) {
      Corpus corpus = corpus(tongue);
      if (corpus.size() > 0) {
        Calibration calibration =
            Calibrator.measure(HeldOut.of(corpus, CALIBRATING, counter::step));
        models.put(tongue, new CalibratedModel(corpus.train(index -> true), calibration));
        counter.step();
      }
    }
    List<Example> all = Stream.of(english, chinese).flatMap(List::stream).toList();
    return new IntentClassifier(
        toolkit.folding(), toolkit.tokenizer(), models, KnownMessages.learn(all));
  }

  Corpus corpus(Tongue tongue) {
    List<Features> features = toolkit.features(tongue);
    return switch (tongue) {
      case ENGLISH -> new Corpus(tongue, features, english, chinese);
      case CHINESE -> new Corpus(tongue, features, chinese, english);
    };
  }
}
