package ashore.nlu;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes a message as a hasty hand would. The same message is always misspelt the same. */
final class Misspelling {
  private static final Pattern LONG_WORD = Pattern.compile("[a-z]{4,}");
  private static final int LETTERS = 26;
  private static final int WAYS = 4;

  private Misspelling() {}

  /** The message with one letter of one longer word dropped, doubled up, changed or swapped. */
  static Optional<String> of(String folded) {
    var words = new ArrayList<MatchResult>();
    LONG_WORD.matcher(folded).results().forEach(words::add);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    var random = new Random(folded.hashCode());
    MatchResult word = words.get(random.nextInt(words.size()));
    int place = word.start() + random.nextInt(word.end() - word.start() - 1);
    char letter = (char) ('a' + random.nextInt(LETTERS));
    String before = folded.substring(0, place);
    String after = folded.substring(place + 1);
    return Optional.of(
        switch (random.nextInt(WAYS)) {
          case 0 -> before + after;
          case 1 -> before + letter + folded.charAt(place) + after;
          case 2 -> before + letter + after;
          default -> before + after.charAt(0) + folded.charAt(place) + after.substring(1);
        });
  }
}
