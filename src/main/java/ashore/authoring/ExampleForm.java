package ashore.authoring;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The forms in which examples of intents are compared. */
final class ExampleForm {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}\\s]+");
  private static final Pattern BLANK = Pattern.compile("\\s+");

  /** Words that a sentence means the same without. */
  private static final Set<String> ENGLISH_FILLERS =
      Set.of(
          "a", "an", "the", "please", "pls", "just", "so", "really", "very", "now", "then", "and",
          "well", "hi", "hello", "hey", "ok", "okay", "also", "already");

  private static final Pattern CHINESE_FILLERS = Pattern.compile("[了吗呢啊呀吧的地得请都也还很真]");

  /** Shorter examples differ by single words. */
  private static final int FEWEST_WORDS = 4;

  private static final int FEWEST_SIGNS = 6;

  private final WordForm form = new WordForm();

  /** Letters and digits alone: what the classifier is trained on hardly holds more. */
  String letters(String example) {
    String folded = form.of(example);
    StringBuilder letters = new StringBuilder(folded.length());
    folded.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.isEmpty() ? folded : letters.toString();
  }

  /** What an example says, in no order and without fillers; nothing when it is short. */
  Optional<String> gist(String example) {
    String folded = MARKS.matcher(form.of(example)).replaceAll("");
    if (HAN.matcher(folded).find()) {
      String signs = CHINESE_FILLERS.matcher(BLANK.matcher(folded).replaceAll("")).replaceAll("");
      return Optional.of(signs).filter(gist -> gist.length() >= FEWEST_SIGNS);
    }
    String[] words =
        Arrays.stream(BLANK.split(folded.strip()))
            .filter(word -> !ENGLISH_FILLERS.contains(word))
            .sorted()
            .toArray(String[]::new);
    return Optional.of(Arrays.stream(words).collect(Collectors.joining(" ")))
        .filter(gist -> words.length >= FEWEST_WORDS);
  }

  /**
   * What an example is made of, each once: its words; of Chinese its characters and their pairs.
   */
  List<String> units(String example) {
    String folded = form.of(example);
    Set<String> units = new LinkedHashSet<>();
    int start = 0;
    for (int end = 0; end <= folded.length(); end++) {
      boolean inside = end < folded.length() && Character.isLetterOrDigit(folded.charAt(end));
      if (!inside) {
        addUnits(folded.substring(start, end), units);
        start = end + 1;
      }
    }
    return List.copyOf(units);
  }

  private static void addUnits(String word, Set<String> units) {
    boolean han = word.codePoints().anyMatch(Character::isIdeographic);
    if (!han && !word.isEmpty()) {
      units.add(word);
    }
    for (int i = 0; han && i < word.length(); i++) {
      units.add(word.substring(i, i + 1));
      if (i + 1 < word.length()) {
        units.add(word.substring(i, i + 2));
      }
    }
  }
}
