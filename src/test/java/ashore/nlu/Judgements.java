package ashore.nlu;

import ashore.conversation.Understanding.Certainty;
import ashore.dialog.IntentName;
import ashore.dialog.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Messages judged by hand, for what is measured of them. */
final class Judgements {
  static final IntentName LATE = new IntentName("overdue_now");
  static final IntentName DESPAIR = new IntentName("crisis");
  static final IntentName OTHER = Distribution.OUT_OF_SCOPE;

  private Judgements() {}

  /** A message in English; what late and despair leave is out of scope. */
  static Judged judged(
      IntentName wanted, String text, double late, double despair, Certainty certainty) {
    return judged(new LabelledMessage(text, wanted), Language.EN, late, despair, certainty);
  }

  static Judged judged(
      LabelledMessage message,
      Language language,
      double late,
      double despair,
      Certainty certainty) {
    double other = 1 - late - despair;
    var distribution = Distribution.of(Map.of(LATE, late, DESPAIR, despair, OTHER, other));
    return new Judged(message, language, Judgement.of(distribution, certainty), 1 - other);
  }

  /** One of ours, or another, of which nothing matters but its score. */
  static Judged scored(IntentName wanted, double score) {
    Judgement judgement =
        Judgement.of(Distribution.of(Map.of(LATE, score, OTHER, 1 - score)), Certainty.UNCLEAR);
    return new Judged(new LabelledMessage("text", wanted), Language.EN, judgement, score);
  }

  /** A message for late, of which nothing matters but how sure the classifier was of late. */
  static Judged confident(double confidence, boolean right) {
    return judged(
        new LabelledMessage("text", right ? LATE : DESPAIR, Set.of()),
        Language.EN,
        confidence,
        0,
        Certainty.UNCLEAR);
  }

  static List<String> texts(List<Judged> judged) {
    return judged.stream().map(each -> each.message().text()).toList();
  }
}
