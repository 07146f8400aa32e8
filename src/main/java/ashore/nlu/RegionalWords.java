package ashore.nlu;

import java.util.List;

/**
 * Words of Taiwan and Hong Kong, in Simplified characters already, and what the mainland says. No
 * replacement makes a new one possible.
 */
final class RegionalWords {
  private static final List<String[]> PAIRS =
      List.of(
          pair("甚么", "什么"),
          pair("简讯", "短信"),
          pair("网路", "网络"),
          pair("户头", "账户"),
          pair("身分证", "身份证"),
          pair("资讯", "信息"));

  private RegionalWords() {}

  private static String[] pair(String regional, String mainland) {
    return new String[] {regional, mainland};
  }

  static String simplify(String text) {
    String simplified = text;
    for (String[] pair : PAIRS) {
      simplified = simplified.replace(pair[0], pair[1]);
    }
    return simplified;
  }
}
