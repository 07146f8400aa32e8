package ashore.engine;

import ashore.conversation.Guess;
import ashore.conversation.OpenQuestion;
import ashore.conversation.Option;
import ashore.conversation.Understanding;
import ashore.dialog.IntentName;
import java.util.List;
import java.util.Optional;

/**
 * Reads a typed answer to what the bot itself offers: another topic, a language, to remove
 * everything.
 */
final class OfferAnswer {
  private final Talk talk;
  private final Asker asker;
  private final AnswerTurn answers;

  OfferAnswer(Talk talk, Asker asker, AnswerTurn answers) {
    this.talk = talk;
    this.asker = asker;
    this.answers = answers;
  }

  /** Takes what the message answers to the offer; false when it is no answer. */
  boolean take(OpenQuestion open, Understanding understanding) {
    List<Option> options = asker.options(open);
    String bare = ChoiceMatcher.bare(understanding.folded());
    for (Option option : options) {
      String label = talk.script().folding().fold(option.label());
      if (label.equals(bare) || option.id().equals(bare)) {
        return answers.take(open, option.id());
      }
    }
    Optional<Integer> number = ChoiceMatcher.number(bare, options.size());
    if (number.isPresent()) {
      return answers.take(open, options.get(number.get() - 1).id());
    }
    List<Option> near =
        options.stream()
            .filter(
                option ->
                    bare.length() > 1
                        && talk.script().folding().fold(option.label()).contains(bare))
            .toList();
    if (near.size() == 1) {
      return answers.take(open, near.getFirst().id());
    }
    return understanding
        .sure()
        .map(Guess::intent)
        .filter(intent -> agreed(open, intent))
        .isPresent();
  }

  /** "Yes" and "no" in other words. */
  private boolean agreed(OpenQuestion open, IntentName intent) {
    return switch (intent.value()) {
      case "affirm" -> answers.take(open, Asker.YES);
      case "deny" -> answers.take(open, Asker.NO) || answers.take(open, Asker.NONE);
      default -> false;
    };
  }
}
