package ashore.nlu;

/**
 * Tells messages of ours from all others: a logistic regression on how likely {@code out_of_scope}
 * is and how likely the best of our own intents.
 *
 * @param bias what it starts from
 * @param inScope the weight of the log odds against {@code out_of_scope}
 * @param best the weight of the logarithm of the likeliest intent's probability
 * @param from the score from which a message is one of ours
 */
record ScopeRule(double bias, double inScope, double best, double from) {
  /** Goes by {@code out_of_scope} alone; for a model with too few examples to measure anything. */
  static final ScopeRule UNMEASURED = new ScopeRule(0, 1, 0, 0.6);

  private static final double LEAST = 1e-6;

  /** The log odds against {@code out_of_scope}. */
  static double inScope(Distribution tempered) {
    double other = Math.clamp(tempered.of(Distribution.OUT_OF_SCOPE), LEAST, 1 - LEAST);
    return Math.log((1 - other) / other);
  }

  /** The logarithm of the likeliest intent's probability, {@code out_of_scope} aside. */
  static double best(Distribution tempered) {
    return Math.log(Math.clamp(tempered.best(), LEAST, 1));
  }

  /** How likely the message is one of ours, from 0 to 1. */
  double score(Distribution tempered) {
    return 1 / (1 + Math.exp(-(bias + inScope * inScope(tempered) + best * best(tempered))));
  }

  /** Whether the message counts as one of ours. */
  boolean accepts(Distribution tempered) {
    return score(tempered) >= from;
  }

  /** The same rule with another threshold. */
  ScopeRule from(double score) {
    return new ScopeRule(bias, inScope, best, score);
  }
}
