package ashore.nlu;

import ashore.dialog.Intent;
import ashore.dialog.IntentName;
import java.util.List;
import java.util.Map;

/**
 * Classifiers put to the test with messages that they have not seen. What is measured is the same
 * wherever the messages come from.
 */
public final class Examination {
  private final Toolkit toolkit;
  private final MessageLanguage language;
  private final List<Trial> trials;

  private Examination(Toolkit toolkit, List<Trial> trials) {
    this.toolkit = toolkit;
    this.trials = trials;
    language = new MessageLanguage(toolkit);
  }

  /** Of these examples by cross-validation: every example is judged once. Takes a while. */
  public static Examination crossValidation(
      Map<IntentName, Intent> intents, TrainingProgress progress) {
    Toolkit toolkit = Toolkit.load();
    TrainingSet set = TrainingSet.of(intents);
    return new Examination(toolkit, new CrossValidation(toolkit).trials(set, progress));
  }

  /**
   * Of a classifier that is there.
   *
   * @param intents what it was trained on
   */
  public static Examination of(
      IntentClassifier classifier,
      Map<IntentName, Intent> intents,
      List<LabelledMessage> messages) {
    TrainingSet set = TrainingSet.of(intents);
    return new Examination(Toolkit.load(), List.of(new Trial(classifier, set, messages)));
  }

  /** Of a classifier trained by our recipe on messages of any kind and language. */
  public static Examination benchmark(
      List<LabelledMessage> training, List<LabelledMessage> messages, TrainingProgress progress) {
    Toolkit toolkit = Toolkit.load();
    TrainingSet set = TrainingSet.of(training, toolkit.folding());
    IntentClassifier classifier = new Training(toolkit, set).classifier(progress);
    return new Examination(toolkit, List.of(new Trial(classifier, set, messages)));
  }

  /** What was understood: of all messages, where they are of several languages, then of each. */
  public List<Evaluation> evaluations() {
    return Evaluation.of(
        trials.stream().flatMap(trial -> trial.judged(toolkit, language).stream()).toList());
  }

  /**
   * How much the number of examples matters, by language. In cross-validation only the first part
   * is judged. Takes a while.
   */
  public List<LearningCurve> curves(TrainingProgress progress) {
    return new Learning(toolkit, language, trials.getFirst()).curves(progress);
  }
}
