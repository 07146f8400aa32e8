package ashore.engine;

import ashore.conversation.Guess;
import ashore.conversation.Understanding;
import ashore.dialog.DialogSet;
import ashore.dialog.Folding;
import ashore.dialog.SafetyInterrupt;
import java.util.List;
import java.util.Optional;

/** Looks for danger in every message: written patterns and the classifier together. Thread-safe. */
final class SafetyWatch {
  private static final int SHORTEST_HAN = 3;

  private final List<Watched> watched;

  private record Watched(SafetyInterrupt interrupt, Phrases patterns, List<String> unless) {}

  SafetyWatch(DialogSet dialogs, Folding folding) {
    watched =
        dialogs.bot().safety().stream()
            .map(
                interrupt ->
                    new Watched(
                        interrupt,
                        new Phrases(interrupt.patterns().stream().map(folding::fold).toList()),
                        interrupt.unless().stream().map(folding::fold).toList()))
            .toList();
  }

  /**
   * The most urgent danger that the message speaks of.
   *
   * @param guessing whether the classifier is believed too; where a message is just an answer, only
   *     what is written counts
   */
  Optional<SafetyInterrupt> danger(Understanding understanding, boolean guessing) {
    Scanned text = Scanned.of(understanding.folded());
    return watched.stream()
        .filter(each -> written(each, text) || (guessing && guessed(each, understanding)))
        .map(Watched::interrupt)
        .findFirst();
  }

  private static boolean written(Watched each, Scanned text) {
    List<String> patterns = each.patterns().in(text);
    if (patterns.isEmpty()) {
      return false;
    }
    String meant = text.text();
    for (String figure : each.unless()) {
      meant = meant.replace(figure, "\n");
    }
    return contains(meant, patterns);
  }

  private static boolean contains(String meant, List<String> patterns) {
    return patterns.stream().anyMatch(pattern -> WordMatcher.contains(meant, pattern));
  }

  /** Of a message as short as "life" the classifier knows too little; patterns still count. */
  private static boolean tooShort(String folded) {
    boolean han =
        folded
            .codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    return han ? folded.length() < SHORTEST_HAN : !folded.contains(" ");
  }

  private static boolean guessed(Watched each, Understanding understanding) {
    if (tooShort(understanding.folded())) {
      return false;
    }
    for (Guess guess : understanding.guesses()) {
      if (each.interrupt().intent().filter(guess.intent()::equals).isPresent()
          && guess.confidence() >= each.interrupt().atLeast()) {
        return true;
      }
    }
    return false;
  }
}
