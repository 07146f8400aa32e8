package ashore.nlu.slots;

import java.util.regex.Pattern;

/**
 * 日 is the day of a month, but also, south of the mainland, a day that is counted: 仲有三日 is three
 * days left, not the 3rd. Where it counts, it is read as 天, so that no deadline is guessed too
 * late.
 */
final class CountedDays {
  private static final Pattern LEFT =
      Pattern.compile("(?<=还有|仲有|延期|宽限|缓|推迟|俾多|给多|剩|剩下|不到|唔到|净得|得返)([0-9一二两三四五六七八九十]{1,3})日");

  private static final Pattern AGO =
      Pattern.compile("([一二两三四五六七八九十]{1,3})日(?=前)|([0-9]{1,3})日(?=前(?:收|接|寄|到))");

  private CountedDays() {}

  /** The same text, as long as before. */
  static String plain(String folded) {
    if (folded.indexOf('日') < 0) {
      return folded;
    }
    return AGO.matcher(LEFT.matcher(folded).replaceAll("$1天")).replaceAll("$1$2天");
  }
}
