package ashore.engine;

import ashore.dialog.Bound;
import ashore.dialog.Phrase;
import ashore.dialog.Question;
import java.util.Map;
import java.util.Optional;

/** Says which answers a question takes, where one was out of its range. */
final class RangeWords {
  private final Talk talk;

  RangeWords(Talk talk) {
    this.talk = talk;
  }

  void say(Question question) {
    if (question.max().filter(Bound.Today.class::isInstance).isPresent()) {
      talk.say(Phrase.OUT_OF_RANGE_PAST);
    } else if (question.min().filter(Bound.Today.class::isInstance).isPresent()) {
      talk.say(Phrase.OUT_OF_RANGE_COMING);
    } else {
      talk.say(
          Phrase.OUT_OF_RANGE, Map.of("min", bound(question.min()), "max", bound(question.max())));
    }
  }

  private static Object bound(Optional<Bound> bound) {
    return bound.isPresent() && bound.get() instanceof Bound.At(var number) ? number : "…";
  }
}
