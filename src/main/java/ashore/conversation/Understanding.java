package ashore.conversation;

import ashore.dialog.IntentName;
import ashore.dialog.Language;
import java.util.List;
import java.util.Optional;

/**
 * What was understood of a message, before the open question is looked at.
 *
 * @param folded the message in folded form (width, case and script made equal), trimmed
 * @param guesses what it may want, best first; topics, acts and dangers, without out_of_scope
 * @param certainty how far the best guess can be trusted
 * @param mentions the values read in it, in the order of their places, none overlapping
 * @param also topics that other parts of the message are surely about, without the best guess
 * @param language the language it is written in, where that can be told
 */
public record Understanding(
    String folded,
    List<Guess> guesses,
    Certainty certainty,
    List<Mention> mentions,
    List<IntentName> also,
    Optional<Language> language) {
  /** Keeps unmodifiable copies. */
  public Understanding {
    guesses = List.copyOf(guesses);
    mentions = List.copyOf(mentions);
    also = List.copyOf(also);
  }

  /** What was understood of a message about one thing. */
  public Understanding(
      String folded,
      List<Guess> guesses,
      Certainty certainty,
      List<Mention> mentions,
      Optional<Language> language) {
    this(folded, guesses, certainty, mentions, List.of(), language);
  }

  /** How far the best guess can be trusted. */
  public enum Certainty {
    /** Act on the best guess. */
    SURE,
    /** One of the first few guesses; ask which. */
    UNCLEAR,
    /** None of what the bot knows. */
    OUT_OF_SCOPE
  }

  /** The best guess, when it can be acted on. */
  public Optional<Guess> sure() {
    return certainty == Certainty.SURE ? guesses.stream().findFirst() : Optional.empty();
  }
}
