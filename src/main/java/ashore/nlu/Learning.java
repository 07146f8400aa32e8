package ashore.nlu;

import ashore.dialog.Language;
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
            .filter(
                tongue -> messages.keySet().stream().anyMatch(each -> tongue(each) == tongue))
            .toList();
    var counter = new ProgressCounter(progress, PARTS.size() * tongues.size());
    Map<Language, List<Point>> points = new TreeMap<>();
    for (double part : PARTS) {
      TrainingSet some = trial.learned().share(part);
      add(points, part, some, models(some, tongues, counter));
    }
    Map<Tongue, Ensemble> whole = new EnumMap<>(Tongue.class);
    trial.classifier().models().forEach((tongue, model) -> whole.put(tongue, model.model()));
    add(points, 1, trial.learned(), whole);
    return points.entrySet().stream()
        .map(entry -> new LearningCurve(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Map<Tongue, Ensemble> models(
      TrainingSet set, List<Tongue> tongues, ProgressCounter counter) {
    var training = new Training(toolkit, set);
    Map<Tongue, Ensemble> models = new EnumMap<>(Tongue.class);
    for (Tongue tongue : tongues) {
      models.put(tongue, training.corpus(tongue).train(index -> true));
      counter.step();
    }
    return models;
  }

  private void add(
      Map<Language, List<Point>> points,
      double part,
      TrainingSet set,
      Map<Tongue, Ensemble> models) {
    messages.forEach(
        (language, asked) -> {
          Tongue tongue = tongue(language);
          long right =
              models.containsKey(tongue)
                  ? asked.parallelStream().filter(each -> right(models.get(tongue), each)).count()
                  : 0;
          points
              .computeIfAbsent(language, each -> new ArrayList<>())
              .add(new Point(part, set.of(tongue).size(), new Share(right, asked.size())));
        });
  }

  private boolean right(Ensemble model, LabelledMessage message) {
    return model
        .distribution(toolkit.folding().fold(message.text()))
        .rankedInScope()
        .stream()
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
