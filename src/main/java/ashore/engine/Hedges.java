package ashore.engine;

import java.util.regex.Pattern;

/**
 * The small words that people put around an answer and that change nothing in it: "about six weeks,
 * i think", 大概40天吧. Denials are none of them.
 */
final class Hedges {
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:i (?:think|guess|believe|suppose|would say|'?d say|said)|id"
              + " say|i'd say"
              + "|about|around|roughly|approx(?:imately)?|almost|nearly|exactly|maybe|perhaps|probably|possibly|or"
              + " so|or something|like|just|only|now|already|for|since|it(?: i|'|’)?s|that(?:"
              + " i|'|’)?s|it"
              + " was|hm+|u[hm]+|e[hr]+|well|so|ok(?:ay)?|yes|yeah|yep|please|pls|sorry|thanks|thank"
              + " you)(?![\\p{L}\\p{N}])");

  private static final Pattern HAN =
      Pattern.compile(
          "大概|大约|可能|应该|也许|好像|似乎|差不多|左右|上下|我想|我觉得|我猜|估计|只有|已经|现在|不好意思|谢谢" + "|[约就才只都快嗯呃哦啊吧了呢呀的是有]");

  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Hedges() {}

  /** What is left of a folded text, with one space between its words. */
  static String without(String folded) {
    String rest = HAN.matcher(ENGLISH.matcher(folded).replaceAll(" ")).replaceAll(" ");
    return MARKS.matcher(rest).replaceAll(" ").strip();
  }
}
