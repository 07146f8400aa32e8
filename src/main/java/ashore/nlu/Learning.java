package ashore.nlu;

import ashore.dialog.Language;
import ashore.nlu.IntentClassifier.CalibratedModel;
import ashore.nlu.LearningCurve.Point;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Trains on parts of what a classifier learned, and puts the same messages to each. */
final class Learning {
  private static final List<Double> PARTS = List.of(1 / 8.0, 1 / 4.0, 1 / 2.0);

  private final Toolkit toolkit;
  private final Trial trial;
  private final Map<Language, List<LabelledMessage>> messages;

  Learning(Toolkit toolkit, MessageLanguage language, Trial trial) {
    this.toolkit = toolkit;
    this.trial = trial;
    messages =
        trial.messages().stream()
            .filter(LabelledMessage::inScope)
            .collect(
                Collectors.groupingBy(
                    message -> language.of(message.text()), TreeMap::new, Collectors.toList()));
  }

  /** One curve for each language that has messages of ours. Takes about one training. */
  List<LearningCurve> curves(TrainingProgress progress) {
    List<Tongue> tongues =
        trial.learned().tongues().stream()
            .filter(tongue -> messages.keySet().stream().anyMatch(each -> tongue(each) == tongue))
            .toList();
    var counter = new ProgressCounter(progress, PARTS.size() * tongues.size());
    Map<Language, List<Point>> points = new TreeMap<>();
    for (double part : PARTS) {
      TrainingSet some = trial.learned().share(part);
      add(points, part, some, classifier(some, tongues, counter));
    }
    add(points, 1, trial.learned(), trial.classifier());
    return points.entrySet().stream()
        .map(entry -> new LearningCurve(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Which intent is likeliest needs no calibration, which would take two more trainings. */
  private IntentClassifier classifier(
      TrainingSet set, List<Tongue> tongues, ProgressCounter counter) {
    var training = new Training(toolkit, set);
    Map<Tongue, CalibratedModel> models = new EnumMap<>(Tongue.class);
    for (Tongue tongue : tongues) {
      Ensemble model = training.corpus(tongue).train(index -> true);
      models.put(tongue, new CalibratedModel(model, Calibration.UNMEASURED));
      counter.step();
    }
    return new IntentClassifier(
        toolkit.folding(),
        toolkit.tokenizer(),
        models,
        KnownMessages.learn(Example.of(set.all(), toolkit.folding())));
  }

  private void add(
      Map<Language, List<Point>> points,
      double part,
      TrainingSet set,
      IntentClassifier classifier) {
    messages.forEach(
        (language, asked) -> {
          long right = asked.parallelStream().filter(each -> right(classifier, each)).count();
          points
              .computeIfAbsent(language, each -> new ArrayList<>())
              .add(
                  new Point(part, set.of(tongue(language)).size(), new Share(right, asked.size())));
        });
  }

  private static boolean right(IntentClassifier classifier, LabelledMessage message) {
    return classifier.judge(message.text()).inScope().stream()
        .findFirst()
        .filter(guess -> guess.intent().equals(message.intent()))
        .isPresent();
  }

  private static Tongue tongue(Language language) {
    return switch (language) {
      case EN -> Tongue.ENGLISH;
      case ZH_HANS, ZH_HANT -> Tongue.CHINESE;
    };
  }
}
