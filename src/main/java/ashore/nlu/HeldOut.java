package ashore.nlu;

import ashore.conversation.Guess;
import ashore.dialog.IntentName;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What models answered to examples that they had not been trained on.
 *
 * @param answers one for each example, in their order
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

  /** How many models {@link #of} trains. */
  static int folds() {
    return FOLDS;
  }

  /** Trains one model for each fold on the others; each example is in one fold. */
  static HeldOut of(Corpus corpus, Runnable foldDone) {
    var answers = new Answer[corpus.size()];
    IntStream.range(0, FOLDS)
        .parallel()
        .forEach(
            fold -> {
              IntentModel model = corpus.train(index -> index % FOLDS != fold);
              for (int index = fold; index < answers.length; index += FOLDS) {
                answers[index] = new Answer(corpus.example(index), corpus.ask(model, index));
              }
              foldDone.run();
            });
    return new HeldOut(Arrays.stream(answers).map(Objects::requireNonNull).toList());
  }

  HeldOut tempered(double temperature) {
    return new HeldOut(
        answers.stream()
            .map(each -> new Answer(each.example, each.distribution.tempered(temperature)))
            .toList());
  }
}
