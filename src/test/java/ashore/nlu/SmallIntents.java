package ashore.nlu;

import ashore.dialog.Intent;
import ashore.dialog.IntentName;
import ashore.dialog.Language;
import ashore.dialog.Words;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A few intents that are easily told apart, trained on in a moment. */
final class SmallIntents {
  static final IntentName LEGAL = new IntentName("legal_action");
  static final IntentName CALLS = new IntentName("collector_harassment");
  static final IntentName THANKS = new IntentName("thanks");
  static final IntentName OTHER = Distribution.OUT_OF_SCOPE;

  private SmallIntents() {}

  static Map<IntentName, Intent> all() {
    var intents = new TreeMap<IntentName, Intent>();
    add(
        intents,
        LEGAL,
        "the court sent me a summons|i was sued by the bank|can i go to jail for this debt"
            + "|a lawyer wrote that they will sue|my account was frozen by the court"
            + "|hearing at the court next week",
        "法院给我寄了传票|银行起诉我了|欠钱会坐牢吗|律师函说要起诉|卡被法院冻结了|下周开庭怎么办");
    add(
        intents,
        CALLS,
        "they call my mother every day|collectors keep calling my boss|they phone me at night"
            + "|the collector shouted at my wife|twenty calls a day from them"
            + "|they texted all my contacts",
        "天天打电话给我妈|催收一直打给我老板|半夜还打电话|催收对我老婆大吼|一天打二十个电话|短信轰炸通讯录");
    add(
        intents,
        THANKS,
        "thank you|thanks a lot|thx|many thanks for that|great, thank you so much|👍",
        "谢谢|多谢|太感谢了|谢谢你|非常感谢|唔該晒");
    add(
        intents,
        OTHER,
        "what is the weather in shanghai|tell me a joke|how do i cook rice|who won the match"
            + "|nearest cash machine|translate this song",
        "上海天气怎么样|讲个笑话|米饭怎么煮|昨晚谁赢了|最近的取款机|这首歌叫什么");
    return intents;
  }

  private static void add(
      Map<IntentName, Intent> intents, IntentName name, String english, String chinese) {
    intents.put(
        name,
        new Intent(
            name,
            new Words(Map.of(Language.EN, name.value())),
            List.of(english.split("\\|")),
            List.of(chinese.split("\\|"))));
  }

  static IntentClassifier classifier() {
    return new Training(Toolkit.load(), all()).classifier(TrainingProgress.ignored());
  }
}
