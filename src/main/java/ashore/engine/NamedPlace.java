package ashore.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place among things offered that a message names: "2", "the second one", 第二个, "the last". */
final class NamedPlace {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:option |number |no\\. ?|第|选|选择)?"
              + " ?(\\d{1,2}|[一二三四五六七八九十])(?:st|nd|rd|th|个|项|条|号|种)?(?: one)?[.。)、]?");
  private static final String HAN_DIGITS = "一二三四五六七八九十";
  private static final List<String> ORDINALS =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");

  /** Stands for the last place, wherever that is. */
  private static final int LAST = -1;

  private static final Map<String, Integer> IN_WORDS = inWords();

  private NamedPlace() {}

  /**
   * The place, from 1.
   *
   * @param bare the folded message without the marks around it
   * @param offered how many things are offered
   */
  static Optional<Integer> of(String bare, int offered) {
    Integer inWords = IN_WORDS.get(bare);
    int place = inWords == null ? number(bare) : inWords == LAST ? offered : inWords;
    return place >= 1 && place <= offered ? Optional.of(place) : Optional.empty();
  }

  private static int number(String bare) {
    Matcher matcher = NUMBER.matcher(bare);
    if (!matcher.matches()) {
      return 0;
    }
    String digits = matcher.group(1);
    int han = HAN_DIGITS.indexOf(digits);
    return han >= 0 ? han + 1 : Integer.parseInt(digits);
  }

  private static Map<String, Integer> inWords() {
    Map<String, Integer> places = new HashMap<>(Map.of("最后个", LAST, "最后一个", LAST));
    for (String article : List.of("", "the ")) {
      for (String noun : List.of("", " one", " option")) {
        for (int i = 0; i < ORDINALS.size(); i++) {
          places.put(article + ORDINALS.get(i) + noun, i + 1);
        }
      }
      places.put(article + "last", LAST);
      places.put(article + "last one", LAST);
    }
    return Map.copyOf(places);
  }
}
