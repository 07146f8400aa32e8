package ashore.nlu.slots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import ashore.conversation.Mention;
import ashore.dialog.Value;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads every phrasing of mentions.tsv as it is written there. */
class SlotReaderTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private final SlotReader reader = new SlotReader();

  @Test
  void reads_every_phrasing_as_written_in_the_table() {
    List<String> lines = table();

    assertThat(lines).hasSizeGreaterThan(300);
    assertAll(lines.stream().map(this::asWritten));
  }

  private static List<String> table() {
    var stream = Objects.requireNonNull(SlotReaderTest.class.getResourceAsStream("mentions.tsv"));
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> line.contains("\t")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Executable asWritten(String line) {
    String[] parts = line.split("\t", -1);
    return () ->
        assertThat(shown(reader.readings(parts[0], TODAY))).as(parts[0]).isEqualTo(parts[1]);
  }

  @Test
  void tells_the_place_of_the_whole_expression() {
    var mentions = reader.read("微粒贷逾期了30天,欠5000元", TODAY);

    assertThat(mentions)
        .containsExactly(
            new Mention(Mention.Kind.DAYS_LATE, new Value.Days(30), 3, 9, false),
            new Mention(
                Mention.Kind.MONEY, new Value.Money(new BigDecimal("5000")), 11, 16, false));
  }

  @ParameterizedTest
  @CsvSource({
    "40 days late, 40 days late",
    "i am not late yet ok, not late yet",
    "about 5000 yuan, about 5000 yuan",
    "i can pay 500 a month, 500 a month",
    "年化18%, 年化18%",
    "每月还500, 每月还500",
    "上个月15号, 上个月15号",
  })
  void takes_the_words_that_belong_to_a_value(String text, String words) {
    Mention mention = reader.read(text, TODAY).getFirst();

    assertThat(text.substring(mention.start(), mention.end())).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-28, 29号还款, 2024-02-29",
    "2026-12-31, 明天, 2027-01-01",
    "2027-01-05, 上个月31号, 2026-12-31",
    "2026-03-31, three months ago, 2025-12-31",
    "2026-05-31, a month ago, 2026-04-30",
    "2027-01-02, 12月28号, 2026-12-28",
    "2026-12-30, due on 2 jan, 2027-01-02",
    "2026-11-22, 下周一, 2026-11-23",
    "2026-11-23, 下周一, 2026-11-30",
    "2026-11-23, last monday, 2026-11-16",
    "2024-02-10, 月底, 2024-02-29",
  })
  void counts_days_over_the_ends_of_months_and_years(
      LocalDate today, String text, LocalDate expected) {
    assertThat(reader.read(text, today))
        .extracting(Mention::value)
        .containsExactly(new Value.Day(expected));
  }

  @Test
  void writes_equal_values_alike() {
    Value plain = reader.read("20000元", TODAY).getFirst().value();

    assertThat(
            Stream.of("两万元", "2万元", "20,000.00元", "20k元", "2.0万元")
                .map(text -> reader.read(text, TODAY).getFirst().value()))
        .allMatch(plain::equals);
  }

  @Test
  void reads_nothing_in_an_empty_message() {
    assertThat(reader.read("", TODAY)).isEmpty();
  }

  private static String shown(List<SlotReading> readings) {
    return readings.isEmpty()
        ? "-"
        : readings.stream().map(SlotReaderTest::shown).collect(Collectors.joining(" | "));
  }

  private static String shown(SlotReading reading) {
    if (reading.ambiguous()) {
      return reading.kind() + " ?";
    }
    String value =
        switch (reading.value().orElseThrow()) {
          case Value.Days(int count) -> Integer.toString(count);
          case Value.Money(BigDecimal yuan) -> yuan.toPlainString();
          case Value.Percent(BigDecimal percent) -> percent.toPlainString();
          case Value.Number(BigDecimal number) -> number.toPlainString();
          case Value.Day(LocalDate date) -> date.toString();
          case Value.Picked picked -> throw unread(picked);
          case Value.PickedAll picked -> throw unread(picked);
          case Value.Text text -> throw unread(text);
          case Value.Unknown unknown -> throw unread(unknown);
        };
    return reading.kind() + " " + value + (reading.approximate() ? "~" : "");
  }

  private static AssertionError unread(Value value) {
    return new AssertionError(value + " is not read in messages");
  }
}
