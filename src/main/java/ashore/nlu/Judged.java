package ashore.nlu;

import ashore.conversation.Guess;
import ashore.conversation.Understanding.Certainty;
import ashore.dialog.IntentName;
import ashore.dialog.Language;
import java.util.List;

/**
 * A message that was put to a classifier.
 *
 * @param message the message, and what it wants
 * @param language under which it is counted
 * @param judgement what was made of it
 * @param score how likely it is one of ours, from 0 to 1
 */
public record Judged(
    LabelledMessage message, Language language, Judgement judgement, double score) {
  private static final int TOP = 3;
  private static final Guess NOTHING = new Guess(Distribution.OUT_OF_SCOPE, 0);

  /** What it is taken for; {@code out_of_scope} when nothing could be made of it. */
  public Guess answer() {
    return judgement.guesses().stream().findFirst().orElse(NOTHING);
  }

  /** What it is likeliest to want, {@code out_of_scope} aside: what the bot would act on. */
  public Guess best() {
    return judgement.inScope().stream().findFirst().orElse(NOTHING);
  }

  /** Whether it is taken for what it wants. */
  public boolean right() {
    return message.intent().equals(answer().intent());
  }

  /** Whether it is taken for something that is no mistake. */
  public boolean acceptable() {
    return accepts(answer().intent());
  }

  boolean inScope() {
    return message.inScope();
  }

  boolean bestRight() {
    return message.intent().equals(best().intent());
  }

  boolean bestAcceptable() {
    return accepts(best().intent());
  }

  private boolean accepts(IntentName intent) {
    return message.intent().equals(intent) || message.acceptable().contains(intent);
  }

  /** Whether what it wants is among the first three intents, which the bot would offer. */
  boolean amongTheFirst() {
    List<Guess> guesses = judgement.inScope();
    return guesses.stream().limit(TOP).anyMatch(guess -> guess.intent().equals(message.intent()));
  }

  boolean sure() {
    return judgement.certainty() == Certainty.SURE;
  }

  boolean turnedAway() {
    return judgement.certainty() == Certainty.OUT_OF_SCOPE || judgement.guesses().isEmpty();
  }
}
