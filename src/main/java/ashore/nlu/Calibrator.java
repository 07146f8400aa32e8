package ashore.nlu;

import ashore.nlu.HeldOut.Answer;
import java.util.List;

/** Measures how a model's probabilities are to be read. */
final class Calibrator {
  /** Of the messages acted on at once, this share must be understood right. */
  private static final double SURE_PRECISION = 0.9;

  /** This share of our own messages may be taken for something else. */
  private static final double FALSE_REJECTIONS = 0.14;

  /** In percent. */
  private static final int LEAST_SURE = 50;

  private static final int MOST_SURE = 95;
  private static final int ENOUGH = 100;
  private static final int ENOUGH_SURE = 20;

  private static final double COLDEST = 0.3;
  private static final double WARMEST = 2;
  private static final double STEP = 0.05;

  private Calibrator() {}

  static Calibration measure(HeldOut heldOut) {
    if (heldOut.answers().size() < ENOUGH) {
      return Calibration.UNMEASURED;
    }
    double temperature = temperature(heldOut);
    HeldOut tempered = heldOut.tempered(temperature);
    return new Calibration(temperature, sureFrom(tempered), scope(tempered));
  }

  /** The temperature at which the right intents are likeliest. */
  private static double temperature(HeldOut heldOut) {
    double best = 1;
    double least = Double.MAX_VALUE;
    for (double candidate = COLDEST; candidate < WARMEST; candidate += STEP) {
      double surprise = surprise(heldOut.tempered(candidate));
      if (surprise < least) {
        least = surprise;
        best = candidate;
      }
    }
    return best;
  }

  private static double surprise(HeldOut tempered) {
    return tempered.answers().stream()
        .mapToDouble(answer -> -Math.log(answer.distribution().of(answer.wanted())))
        .sum();
  }

  /** The lowest confidence from which the best guesses are as precise as they must be. */
  private static double sureFrom(HeldOut tempered) {
    for (int percent = LEAST_SURE; percent < MOST_SURE; percent++) {
      double from = percent / 100.0;
      List<Answer> sure =
          tempered.answers().stream()
              .filter(answer -> answer.distribution().best() >= from)
              .toList();
      long right = sure.stream().filter(Answer::right).count();
      if (sure.size() >= ENOUGH_SURE && right >= SURE_PRECISION * sure.size()) {
        return from;
      }
    }
    return MOST_SURE / 100.0;
  }

  private static ScopeRule scope(HeldOut tempered) {
    ScopeRule rule = ScopeFit.rule(tempered);
    return rule.from(scoreBelow(tempered, rule, FALSE_REJECTIONS));
  }

  /** The score below which this share of our own messages lies. */
  static double scoreBelow(HeldOut tempered, ScopeRule rule, double share) {
    double[] scores =
        tempered.answers().stream()
            .filter(Answer::inScope)
            .mapToDouble(answer -> rule.score(answer.distribution()))
            .sorted()
            .toArray();
    return scores.length == 0 ? 0 : scores[(int) (scores.length * share)];
  }
}
