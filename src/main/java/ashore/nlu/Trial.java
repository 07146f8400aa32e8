package ashore.nlu;

import ashore.nlu.IntentClassifier.CalibratedModel;
import java.util.List;

/**
 * A classifier, and messages that it has not seen to be put to it.
 *
 * @param classifier who is asked
 * @param learned what it was trained on
 * @param messages what it is asked
 */
record Trial(IntentClassifier classifier, TrainingSet learned, List<LabelledMessage> messages) {
  /** Keeps an unmodifiable copy. */
  Trial {
    messages = List.copyOf(messages);
  }

  /** What was made of each message, in their order. */
  List<Judged> judged(Toolkit toolkit, MessageLanguage language) {
    return messages.parallelStream()
        .map(
            message -> {
              Judgement judgement = classifier.judge(message.text());
              return new Judged(
                  message,
                  language.of(message.text()),
                  judgement,
                  scope(judgement, Tongue.of(toolkit.folding().fold(message.text()))));
            })
        .toList();
  }

  /** In a message of which nothing can be made there is nothing of ours. */
  private double scope(Judgement judgement, Tongue tongue) {
    CalibratedModel model = classifier.models().get(tongue);
    return model == null || judgement.guesses().isEmpty()
        ? 0
        : model.calibration().scope().score(Distribution.of(judgement.guesses()));
  }
}
