package ashore.nlu.slots;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.dialog.Limits;
import ashore.dialog.Value;
import ashore.nlu.resources.ResourceLines;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds for any text, however odd: mentions lie in the text in order, and the work stays small. */
@Execution(ExecutionMode.CONCURRENT)
class SlotReaderHostileTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final int LOOKS_PER_CHARACTER = 200;
  private static final BigDecimal ZERO = BigDecimal.ZERO;
  private static final List<String> PIECES =
      List.of(
          "0123456789 ,.-/%¥",
          "零一二三四五六七八九十百千万亿两半几多",
          "天月年周号日个元块期分厘点逾还没欠借后前内底",
          "abcdefghijklmnopqrstuvwxyz '",
          "👩‍👧\u0301\u200b\ud800é한글ΩЖ\n\t\0");
  private static final List<String> VALUES =
      List.of("30天", "两个月", "18%", "25th", "11月", "5k", "3w5", "25/11", "500", "一万", "三四十");
  private static final List<String> WORDS =
      Stream.concat(
              ResourceLines.of(SlotReaderHostileTest.class, "slot-cues.txt").stream()
                  .filter(line -> line.startsWith(" "))
                  .flatMap(line -> Stream.of(line.strip().split("\\|"))),
              VALUES.stream())
          .toList();

  private final SlotReader reader = new SlotReader();

  @Test
  void finds_ordered_values_of_the_right_kind_in_any_text() {
    var random = new Random(20261120);
    for (int i = 0; i < 20_000; i++) {
      String text = anyText(random);
      assertSound(text, reader.readings(text, TODAY));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6日利率 8",
        "¥3¥ 每月 /2%0%",
        "thousand  a couple of日1%",
        "从上个月15号",
        "since i last paid¥八日息 26 pm"
      })
  void lets_no_two_values_share_a_character(String text) {
    assertSound(text, reader.readings(text, TODAY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "0",
        "一",
        "十",
        "万",
        "一二三四",
        "1,",
        "1,000",
        "1,000,",
        "1.",
        "1.1",
        "0.1.",
        "1-",
        "1/1 ",
        "1/",
        "2026-11-25",
        "一万",
        "千",
        "3w5",
        "逾期",
        "逾期30天",
        "30天没还",
        "没逾期",
        "25号",
        "25th ",
        "11月",
        "上个月",
        "月底",
        "周一",
        "年化18%",
        "万五",
        "月息1分5",
        "a month ",
        "half a ",
        "two hundred ",
        "hundred and ",
        "in 3 days ",
        "late ",
        "late by 3 days ",
        "since may 5 ",
        "nov ",
        "friday ",
        " ",
        ",",
        "%",
        "¥",
        "大概",
        "about ",
        "5000 a month ",
        "每月5000",
        "1 to ",
        "3到",
        "几",
        "半个月",
        "between 1 and ",
        "1% to ",
        "还款日3号,",
        "3号到期,逾期,",
        "个半月",
        "欠万二",
        "廿",
        "1,5万",
        "not 3 ",
        "不是3",
        "逾期3天,还清了,",
        "3块5",
        "12 thousand 5 hundred "
      })
  void looks_at_each_character_only_so_often(String piece) {
    String text = piece.repeat(Limits.MESSAGE / piece.length() + 1).substring(0, Limits.MESSAGE);
    var watched = new WatchedText(text);

    assertSound(text, reader.readings(watched, TODAY));

    assertThat(watched.looks()).isLessThan((long) LOOKS_PER_CHARACTER * Limits.MESSAGE);
  }

  private static String anyText(Random random) {
    var text = new StringBuilder();
    int pieces = random.nextInt(12);
    for (int i = 0; i < pieces; i++) {
      if (random.nextBoolean()) {
        text.append(WORDS.get(random.nextInt(WORDS.size())));
      } else {
        String alphabet = PIECES.get(random.nextInt(PIECES.size()));
        for (int j = random.nextInt(6); j >= 0; j--) {
          text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
      }
      text.append(" ".repeat(random.nextInt(3)));
    }
    return text.toString();
  }

  private static void assertSound(String text, List<SlotReading> mentions) {
    int end = 0;
    for (SlotReading mention : mentions) {
      assertThat(mention.start()).as(text).isGreaterThanOrEqualTo(end);
      assertThat(mention.end()).as(text).isGreaterThan(mention.start());
      assertThat(mention.value().stream()).as(text).allMatch(value -> fits(mention.kind(), value));
      end = mention.end();
    }
    assertThat(end).as(text).isLessThanOrEqualTo(text.length());
  }

  private static boolean fits(SlotReading.Kind kind, Value value) {
    return switch (kind) {
      case DAYS_LATE, DAYS -> value instanceof Value.Days(int count) && count <= 40_000;
      case DATE -> value instanceof Value.Day;
      case MONEY, MONTHLY_MONEY ->
          value instanceof Value.Money(BigDecimal yuan) && yuan.compareTo(ZERO) > 0;
      case YEARLY_RATE, PERCENT ->
          value instanceof Value.Percent(BigDecimal rate) && rate.signum() >= 0;
      case NUMBER, INSTALMENTS, LENDERS, COUNT ->
          value instanceof Value.Number(BigDecimal number) && number.signum() >= 0;
    };
  }

  /** A text that counts how often its characters are looked at. */
  private static final class WatchedText implements CharSequence {
    private final String text;
    private long looks;

    WatchedText(String text) {
      this.text = text;
    }

    long looks() {
      return looks;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      looks++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      looks += end - start;
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      looks += text.length();
      return text;
    }
  }
}
