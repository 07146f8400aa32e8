package ashore.authoring;

import ashore.dialog.Language;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A number that guides a borrower is no word either: 三百, 百分之二十四, thirty days. Words that only look
 * like numbers (一些, 万一, 十分, 第二天, one or two) are left alone.
 */
final class NumberWords implements Check {
  private static final String DIGIT = "[零〇一二两兩三四五六七八九]";
  private static final String NUMERAL = "[零〇一二两兩三四五六七八九十百千万萬亿億]";
  private static final String NO_ORDER = "(?<![第初周週期拜])";
  private static final String CHINESE_UNIT =
      "(?:个|個)?(?:工作日|交易日|天|日|年|月|周|週|星期|小时|小時|分钟|分鐘|元|块|塊|倍)";

  private static final Pattern CHINESE =
      Pattern.compile(
          String.join(
              "|",
              "[百千万萬]分之" + NUMERAL + "+",
              NO_ORDER + DIGIT + "[十百千万萬亿億]" + NUMERAL + "*",
              NO_ORDER + "十" + DIGIT + NUMERAL + "*",
              NO_ORDER + "十[万萬亿億]",
              NO_ORDER + "[二两兩三四五六七八九十]" + CHINESE_UNIT));

  private static final String TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
  private static final String SMALL =
      "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
          + "|sixteen|seventeen|eighteen|nineteen";
  private static final Pattern ENGLISH =
      Pattern.compile(
          ("\\b(?:(?:%s)(?:[- ](?:one|%s))?|%s|hundred|thousand|million)[-"
                  + " ](?:(?:full|working|calendar|business)"
                  + " )?(?:days?|weeks?|months?|years?|hours?|minutes?|yuan|percent|per"
                  + " cent|times)\\b")
              .formatted(TENS, SMALL, SMALL),
          Pattern.CASE_INSENSITIVE);

  @Override
  public void check(Draft draft) {
    for (Passage passage : draft.parts().passages()) {
      if (passage.role().guides()) {
        passage
            .wordings()
            .forEach(
                (language, wording) ->
                    (language == Language.EN ? ENGLISH : CHINESE)
                        .matcher(wording.plain().text())
                        .results()
                        .forEach(found -> report(draft, wording, found)));
      }
    }
  }

  private static void report(Draft draft, Wording wording, MatchResult found) {
    draft.report(
        Code.NUMBER_WITHOUT_FACT,
        wording.text().placeAt(wording.plain().offset(found.start())),
        "the number \"%s\" stands in the text: print it as {fact.…}, or leave it out"
            .formatted(found.group()));
  }
}
