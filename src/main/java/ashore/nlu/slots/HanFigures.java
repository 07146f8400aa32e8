package ashore.nlu.slots;

/** What single Han characters count, and the letters that stand for them. */
final class HanFigures {
  static final long MYRIAD = 10_000;

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String FORMAL_DIGITS = "〇壹贰叁肆伍陆柒捌玖";

  private HanFigures() {}

  /** The value of a Han figure; 两 is two; -1 for anything else. */
  static int digit(char c) {
    if (c == '两' || c == '俩') {
      return 2;
    }
    int digit = DIGITS.indexOf(c);
    return digit >= 0 ? digit : FORMAL_DIGITS.indexOf(c);
  }

  /** What the character at this place multiplies by, or -1. */
  static long magnitude(SlotText text, int at) {
    return switch (text.at(at)) {
      case '十', '拾' -> 10;
      case '百', '佰', '嚿' -> 100;
      case '千', '仟' -> 1000;
      case '万' -> MYRIAD;
      case '亿' -> 100_000_000;
      case 'k' -> latinScale(text, at) ? 1000 : -1;
      case 'w' -> latinScale(text, at) ? MYRIAD : -1;
      default -> -1;
    };
  }

  private static boolean latinScale(SlotText text, int at) {
    boolean piece = text.at(at - 1) == '个';
    char figure = text.at(at - (piece ? 2 : 1));
    return (SlotText.isDigit(figure) || (piece && digit(figure) > 0))
        && !SlotText.isLatin(text.at(at + 1));
  }

  /** Whether two figures that follow one another mean "one or the other": 三四, 两三, 三五. */
  static boolean neighbours(SlotText text, int at) {
    int first = digit(text.at(at));
    int second = digit(text.at(at + 1));
    return first > 0 && (second == first + 1 || (first == 3 && second == 5));
  }

  /** 万分之五一天 is five a day, and not 51 days. */
  static boolean each(SlotText text, int end) {
    return text.at(end - 1) == '一' && "天个月年日周".indexOf(text.at(end)) >= 0;
  }
}
