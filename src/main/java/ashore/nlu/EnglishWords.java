package ashore.nlu;

import java.util.List;
import java.util.Map;

/** Spells out short forms: {@code can't} and {@code cant} become {@code can not}. */
final class EnglishWords {
  private static final Map<String, List<String>> WHOLE =
      Map.ofEntries(
          Map.entry("can't", List.of("can", "not")),
          Map.entry("cant", List.of("can", "not")),
          Map.entry("cannot", List.of("can", "not")),
          Map.entry("won't", List.of("will", "not")),
          Map.entry("wont", List.of("will", "not")),
          Map.entry("im", List.of("i", "am")),
          Map.entry("ive", List.of("i", "have")),
          Map.entry("thats", List.of("that", "is")),
          Map.entry("whats", List.of("what", "is")),
          Map.entry("theres", List.of("there", "is")),
          Map.entry("hes", List.of("he", "is")),
          Map.entry("shes", List.of("she", "is")),
          Map.entry("theyre", List.of("they", "are")),
          Map.entry("youre", List.of("you", "are")),
          Map.entry("gonna", List.of("going", "to")),
          Map.entry("wanna", List.of("want", "to")),
          Map.entry("pls", List.of("please")),
          Map.entry("plz", List.of("please")),
          Map.entry("u", List.of("you")),
          Map.entry("ur", List.of("your")));

  private static final Map<String, String> ENDINGS =
      Map.of(
          "n't", "not", "'re", "are", "'ve", "have", "'ll", "will", "'m", "am", "'d", "would", "'s",
          "is");

  /** What may stand before {@code nt} without an apostrophe; otherwise "want" would be cut. */
  private static final List<String> NEGATED =
      List.of(
          "do", "does", "did", "is", "was", "has", "have", "had", "could", "should", "would", "are",
          "were");

  private EnglishWords() {}

  /** The words that a word written in folded text stands for; apostrophes are gone. */
  static List<String> expand(String written) {
    List<String> whole = WHOLE.get(written);
    if (whole != null) {
      return whole;
    }
    if (written.endsWith("nt") && NEGATED.contains(written.substring(0, written.length() - 2))) {
      return List.of(written.substring(0, written.length() - 2), "not");
    }
    int apostrophe = written.indexOf('\'');
    return apostrophe < 0 ? List.of(written) : withoutApostrophe(written);
  }

  private static List<String> withoutApostrophe(String written) {
    for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
      int stem = written.length() - ending.getKey().length();
      if (stem > 0 && written.endsWith(ending.getKey())) {
        return List.of(written.substring(0, stem).replace("'", ""), ending.getValue());
      }
    }
    String bare = written.replace("'", "");
    return List.of(bare);
  }
}
