package ashore.nlu;

import ashore.conversation.Guess;
import ashore.dialog.IntentName;
import java.util.List;
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

  /** Trains on all folds but one. */
  static Ensemble trainWithout(Corpus corpus, int fold) {
    return corpus.train(index -> !inFold(index, fold));
  }

  /** What that model answers to the examples of the fold that it has not seen. */
  static HeldOut of(Corpus corpus, Ensemble model, int fold) {
    return new HeldOut(
        indices(corpus, fold).parallel().mapToObj(index -> asked(corpus, model, index)).toList());
  }

  /** The answers of all folds but one. */
  static HeldOut allBut(List<HeldOut> folds, int fold) {
    return new HeldOut(
        IntStream.range(0, folds.size())
            .filter(each -> each != fold)
            .mapToObj(folds::get)
            .flatMap(each -> each.answers.stream())
            .toList());
  }

  /** Whether the example with this index is dealt into this fold. */
  static boolean inFold(int index, int fold) {
    return index % FOLDS == fold;
  }

  private static IntStream indices(Corpus corpus, int fold) {
    return IntStream.range(0, corpus.size()).filter(index -> inFold(index, fold));
  }

  private static Answer asked(Corpus corpus, Ensemble model, int index) {
    return new Answer(corpus.example(index), corpus.ask(model, index));
  }

  HeldOut tempered(double temperature) {
    return new HeldOut(
        answers.stream()
            .map(each -> new Answer(each.example, each.distribution.tempered(temperature)))
            .toList());
  }
}
