package ashore.nlu;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts long messages into sentences. */
final class Sentences {
  private static final Pattern END = Pattern.compile("(?<=[.?!;。…])\\s+|(?<=[。?!;…])");

  /** Shorter messages are understood best as a whole; a Han character counts for three. */
  private static final int STORY = 160;

  private static final int HAN_WEIGHT = 3;
  private static final int SHORTEST = 3;
  private static final int AT_MOST = 60;

  private Sentences() {}

  /** The sentences of a long message, empty for any other. */
  static List<String> ofStory(String folded) {
    long han = folded.codePoints().filter(Scripts::isHan).count();
    if (folded.length() + (HAN_WEIGHT - 1) * han < STORY) {
      return List.of();
    }
    List<String> sentences =
        Arrays.stream(END.split(folded))
            .map(String::strip)
            .filter(sentence -> sentence.length() >= SHORTEST)
            .limit(AT_MOST)
            .toList();
    return sentences.size() < 2 ? List.of() : sentences;
  }
}
