package ashore.nlu;

import ashore.dialog.Intent;
import ashore.dialog.IntentName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Measures how well a classifier made of these examples understands messages it has not seen: the
 * examples are dealt into five parts, and each part is judged by models trained on the other four.
 */
public final class CrossValidation {
  private final Toolkit toolkit = Toolkit.load();

  /** One evaluation for each language that has examples. Takes seconds, on all processors. */
  public List<Evaluation> evaluate(Map<IntentName, Intent> intents, TrainingProgress progress) {
    var training = new Training(toolkit, intents);
    var counter = new ProgressCounter(progress, Tongue.values().length * HeldOut.folds());
    var evaluations = new ArrayList<Evaluation>();
    for (Tongue tongue : Tongue.values()) {
      Corpus corpus = training.corpus(tongue);
      if (corpus.size() > 0) {
        HeldOut heldOut = HeldOut.of(corpus, HeldOut.folds(), counter::step);
        evaluations.add(Evaluation.of(tongue, heldOut, Calibrator.measure(heldOut)));
      }
    }
    return evaluations;
  }
}
