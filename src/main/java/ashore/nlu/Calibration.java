package ashore.nlu;

import ashore.conversation.Understanding.Certainty;

/**
 * How the model's probabilities are to be read; measured on examples that the model had not seen.
 *
 * @param temperature makes its confidence true
 * @param sureFrom the confidence from which the best guess is acted on
 * @param scope which messages are ours at all
 */
record Calibration(double temperature, double sureFrom, ScopeRule scope) {
  /** For a model with too few examples to measure anything. */
  static final Calibration UNMEASURED = new Calibration(1, 0.8, ScopeRule.UNMEASURED);

  /** How far the best guess of a tempered distribution can be trusted. */
  Certainty certainty(Distribution tempered) {
    if (!scope.accepts(tempered)) {
      return Certainty.OUT_OF_SCOPE;
    }
    return tempered.best() >= sureFrom ? Certainty.SURE : Certainty.UNCLEAR;
  }
}
