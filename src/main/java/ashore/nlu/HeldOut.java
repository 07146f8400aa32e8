package ashore.nlu;

import ashore.conversation.Guess;
import ashore.dialog.IntentName;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;

/**
 * What models answered to examples that they had not been trained on.
 *
 * @param answers one for each example judged, in their order
 */
record HeldOut(List<Answer> answers) {
  private static final int FOLDS = 5;

  /** One answer, before any temperature. */
  record Answer(Example example, Distribution distribution) {
    IntentName wanted() {
      return example.intent();
    }

    /** Whether the best guess, {@code out_of_scope} aside, is what was wanted. */
    boolean right() {
      List<Guess> guesses = distribution.rankedInScope();
      return !guesses.isEmpty() && guesses.getFirst().intent().equals(wanted());
    }

    boolean inScope() {
      return !wanted().equals(Distribution.OUT_OF_SCOPE);
    }
  }

  /** Keeps an unmodifiable copy. */
  HeldOut {
    answers = List.copyOf(answers);
  }

  /** How many folds there are. */
  static int folds() {
    return FOLDS;
  }

  /**
   * Trains one model for each of the first folds on all the others, and asks it for the examples of
   * its fold.
   *
   * @param judged how many folds; with all of them every example is judged
   */
  static HeldOut of(Corpus corpus, int judged, Runnable foldDone) {
    var answers = new ConcurrentSkipListMap<Integer, Answer>();
    IntStream.range(0, judged)
        .parallel()
        .forEach(
            fold -> {
              Ensemble model = corpus.train(index -> index % FOLDS != fold);
              for (int index = fold; index < corpus.size(); index += FOLDS) {
                answers.put(index, new Answer(corpus.example(index), corpus.ask(model, index)));
              }
              foldDone.run();
            });
    return new HeldOut(List.copyOf(answers.values()));
  }

  HeldOut tempered(double temperature) {
    return new HeldOut(
        answers.stream()
            .map(each -> new Answer(each.example, each.distribution.tempered(temperature)))
            .toList());
  }
}
