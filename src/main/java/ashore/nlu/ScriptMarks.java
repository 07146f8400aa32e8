package ashore.nlu;

import java.util.BitSet;

/** The characters that only one of the two Chinese scripts writes. Immutable. */
final class ScriptMarks {
  /** Traditional by the table, but written by Simplified writers too. */
  private static final String SIMPLIFIED_TOO = "乾俱夥姊摺苎藉著跤阪麴麽覆妳谘帐囬菸箝吒";

  /** Simplified by the table, but written by Traditional writers too: those that Big5 holds. */
  private static final String TRADITIONAL_TOO =
      "了你咨峰万丑丫丰云交亮仆价仿优伙体余佛佝佣侄借儿克党具冢冬冱凄准几凶出划刮制剃剩勖勤升卜占卷厂厄厘只台吁"
          + "吃吊后向吨听呆周咬咸咽哄唇啕喂噪回困圣坏堤复夸奸姐姜娘宁宴家尸局岩岭布帘席干并幸庄床异弦彝彩"
          + "彷征御德忏志念怀怜恤惊愈愿戚戮扇才扎扑托扣扰折拓挂挽捂捆据捶捻搜斗昆昵晒暗曲朴机杆杠杯杰松板极构"
          + "果柜栖栗核梁棱楫榨橐檐欲款殷气污沄沈沾泄泛泞注洁洒洼浚涂涌淀游漓灶炖炮焊焰熏狸玩球琅瓮症痒痴皂真眯"
          + "睾研确磷禧离私种秘筑筘篪篱粗糊糟系累网羡群翱耀肮肴胜胡腊腌膻致舍芸苧苹范茧荐蒙蔂蔑薯藤虫虮虱蚕蚝蜡"
          + "蜷蝎蠹表触谷豆赶踊辟适逾遁郁酸采里雇霉面韭麻";

  /** Not in the table: written in Hong Kong, and by Cantonese speakers elsewhere too. */
  private static final String CANTONESE = "冇嘅咗喺佢哋啲嘢咁乜嚟畀唔係";

  private final BitSet traditional = new BitSet();
  private final BitSet simplified = new BitSet();
  private final BitSet cantonese = new BitSet();

  ScriptMarks(SimplifiedCharacters table) {
    for (char c = '\u2E80'; c < Character.MIN_SURROGATE; c++) {
      if (table.of(c) != c) {
        traditional.set(c);
        simplified.set(table.of(c));
      }
    }
    SIMPLIFIED_TOO.chars().forEach(traditional::clear);
    TRADITIONAL_TOO.chars().forEach(simplified::clear);
    CANTONESE.chars().forEach(cantonese::set);
  }

  boolean isTraditional(int character) {
    return traditional.get(character);
  }

  boolean isSimplified(int character) {
    return simplified.get(character);
  }

  boolean isCantonese(int character) {
    return cantonese.get(character);
  }
}
