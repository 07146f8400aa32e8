package ashore.app;

import ashore.conversation.Conversation;
import ashore.conversation.Input;
import ashore.conversation.OpenQuestion;
import ashore.conversation.Option;
import ashore.conversation.Reply;
import ashore.conversation.Turn;
import ashore.dialog.Language;
import ashore.dialog.Question;
import ashore.dialog.SlotType;
import ashore.dialog.State;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A person who answers most questions, by tap or in writing, and now and then does otherwise. */
final class RecordedPerson {
  private static final int TURNS = 24;
  private static final int SECONDS_BETWEEN_TURNS = 40;
  private static final List<Language> LANGUAGES = List.of(Language.values());
  private static final Instant BEGIN = Instant.parse("2026-11-20T02:00:00Z");

  private static final Map<Language, List<String>> FIRST =
      Map.of(
          Language.EN,
          List.of("my weilidai is 40 days late and they call my mother", "hello", "i got sued"),
          Language.ZH_HANS,
          List.of("花呗逾期一个月了，一直打电话给我爸妈", "你好", "收到法院传票了"),
          Language.ZH_HANT,
          List.of("微粒貸逾期四十天了怎麼辦", "您好", "下個月還不上了"));
  private static final Map<Language, List<String>> ASIDES =
      Map.of(
          Language.EN,
          List.of("will this hit my credit report?", "can they arrest me for this?"),
          Language.ZH_HANS,
          List.of("会影响征信吗", "会坐牢吗"),
          Language.ZH_HANT,
          List.of("會影響徵信嗎", "會坐牢嗎"));
  private static final Map<Language, List<String>> CORRECTIONS =
      Map.of(
          Language.EN,
          List.of("no, it was 60 days", "sorry i meant jiebei"),
          Language.ZH_HANS,
          List.of("说错了，是60天", "不对，是借呗"),
          Language.ZH_HANT,
          List.of("說錯了，是60天", "不對，是借唄"));
  private static final Map<SlotType, List<String>> FIGURES =
      Map.of(
          SlotType.DAYS, List.of("about 12 days", "40多天", "25"),
          SlotType.MONEY, List.of("3500", "一万二", "about 8,000 yuan"),
          SlotType.PERCENT, List.of("18%", "年化24", "15.4 percent"),
          SlotType.NUMBER, List.of("3", "两个", "12"),
          SlotType.DATE, List.of("15 november", "上个月15号", "11月3日"),
          SlotType.TEXT, List.of("nothing more", "没有了"));

  private final Brain brain;
  private final Random random;
  private final Language language;
  private final RecordedTurns record;
  private Instant now = BEGIN;

  RecordedPerson(Brain brain, long seed) {
    this.brain = brain;
    this.random = new Random(seed);
    this.language = LANGUAGES.get((int) (seed % LANGUAGES.size()));
    this.record = new RecordedTurns(brain.talker(), Conversation.begin(language));
  }

  List<RecordedTurn> talk() {
    Turn last = record.step(random.nextInt(3) == 0 ? command("start") : said(oneOf(FIRST)));
    for (int turn = 1; turn < TURNS; turn++) {
      now = now.plusSeconds(SECONDS_BETWEEN_TURNS);
      last = record.step(next(last));
    }
    return record.turns();
  }

  private Input next(Turn last) {
    int chance = random.nextInt(100);
    if (chance < 5) {
      return command("back");
    }
    if (chance < 11) {
      return said(oneOf(ASIDES));
    }
    if (chance < 16) {
      return said(oneOf(CORRECTIONS));
    }
    Optional<Input> tap = chance < 65 ? tap(last) : Optional.empty();
    return tap.orElseGet(() -> said(answer()));
  }

  private Optional<Input> tap(Turn last) {
    return last.replies().stream()
        .filter(Reply.Ask.class::isInstance)
        .map(Reply.Ask.class::cast)
        .filter(ask -> !ask.options().isEmpty())
        .reduce((first, second) -> second)
        .map(
            ask -> {
              Option option = ask.options().get(random.nextInt(ask.options().size()));
              return new Input.Chose(now, ask.question(), option.id());
            });
  }

  /** What a person may write to the open question: a label, or a figure of its type. */
  private String answer() {
    Optional<Question> question =
        record
            .conversation()
            .open()
            .map(OpenQuestion::subject)
            .filter(OpenQuestion.Subject.AtState.class::isInstance)
            .map(OpenQuestion.Subject.AtState.class::cast)
            .flatMap(subject -> brain.dialogs().state(subject.state()))
            .filter(State.Ask.class::isInstance)
            .map(ask -> ((State.Ask) ask).question());
    if (question.isEmpty()) {
      return "1";
    }
    var choices = question.get().choices();
    List<String> figures = FIGURES.get(question.get().type());
    return figures == null || (!choices.isEmpty() && random.nextInt(3) == 0)
        ? choices.get(random.nextInt(choices.size())).label().in(language)
        : figures.get(random.nextInt(figures.size()));
  }

  private String oneOf(Map<Language, List<String>> texts) {
    List<String> mine = texts.getOrDefault(language, List.of());
    return mine.get(random.nextInt(mine.size()));
  }

  private Input said(String text) {
    return new Input.Said(now, text, brain.understander().understand(text, now));
  }

  private Input command(String name) {
    return new Input.Commanded(now, name);
  }
}
