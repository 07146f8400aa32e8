package ashore.nlu;

import ashore.conversation.Guess;
import ashore.conversation.Understanding.Certainty;
import ashore.dialog.IntentName;
import java.util.List;

/**
 * What the classifier makes of a message.
 *
 * @param guesses every intent, {@code out_of_scope} too, the likeliest first; empty for a message
 *     without words
 * @param certainty how far the best guess in scope can be trusted
 */
public record Judgement(List<Guess> guesses, Certainty certainty) {
  /** For a message in which there is nothing to classify. */
  static final Judgement NOTHING = new Judgement(List.of(), Certainty.UNCLEAR);

  /** The intent of everything that the bot does not know. */
  public static final IntentName OUT_OF_SCOPE = Distribution.OUT_OF_SCOPE;

  /** Puts {@code out_of_scope} first when, and only when, that is what was found. */
  static Judgement of(Distribution distribution, Certainty certainty) {
    List<Guess> guesses = distribution.rankedInScope();
    if (!distribution.knows(OUT_OF_SCOPE)) {
      return new Judgement(guesses, certainty);
    }
    Guess other = new Guess(OUT_OF_SCOPE, distribution.of(OUT_OF_SCOPE));
    int place = certainty == Certainty.OUT_OF_SCOPE || guesses.isEmpty() ? 0 : 1;
    while (place > 0
        && place < guesses.size()
        && guesses.get(place).confidence() > other.confidence()) {
      place++;
    }
    guesses.add(place, other);
    return new Judgement(guesses, certainty);
  }

  /** Keeps an unmodifiable copy. */
  public Judgement {
    guesses = List.copyOf(guesses);
  }

  /** The guesses without {@code out_of_scope}. */
  public List<Guess> inScope() {
    return guesses.stream().filter(guess -> !guess.intent().equals(OUT_OF_SCOPE)).toList();
  }
}
