package ashore.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.dialog.CalculatorFunction;
import ashore.dialog.DialogSet;
import ashore.dialog.FactId;
import ashore.dialog.SlotType;
import ashore.dialog.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Facts that hold a table of rates, and the function that looks one up. */
class TableFactsTest {
  private static final CalculatorFunction RATE_ON =
      new CalculatorFunction(
          "rate_on",
          List.of(
              CalculatorFunction.Parameter.table("rates"),
              new CalculatorFunction.Parameter("day", SlotType.DATE)),
          SlotType.PERCENT,
          values -> new Value.Unknown());
  private static final String TABLE =
      """
      table:
            2024-10-21: 3.10
            2025-05-20: 3
            2026-04-20: unknown\
      """;

  @Test
  void a_table_is_read_as_its_rows() {
    assertThat(dialogs(files("rates", TABLE)).facts().get(new FactId("prime_rate")))
        .extracting("value")
        .isEqualTo(new Value.Text("2024-10-21 3.10; 2025-05-20 3; 2026-04-20 unknown"));
  }

  @Test
  void a_rate_of_it_can_be_looked_up() {
    assertThat(problems(computing("rate_on(fact.prime_rate, today)"))).isEmpty();
  }

  @Test
  void nothing_else_can_stand_where_a_table_is_wanted_nor_a_table_elsewhere() {
    assertThat(problems(computing("rate_on(fact.hotline, today)")))
        .containsExactly(
            "rate_on(rates: table, day: date) takes table here; \"fact.hotline\" is text");
    assertThat(problems(computing("rate_on(3.1, today)")))
        .containsExactly("rate_on(rates: table, day: date) takes table here; 3.1 is number");
    assertThat(problems(computing("rate_on(fact.prime_rate, fact.prime_rate)")))
        .containsExactly(
            "rate_on(rates: table, day: date) takes date here; \"fact.prime_rate\" is table");
  }

  @Test
  void a_table_is_not_printed() {
    Map<String, String> files = files("rates", TABLE);
    files.merge(
        "dialogs/person.yaml",
        "",
        (text, none) -> text.replace("{fact.hotline}", "{fact.prime_rate}"));

    assertThat(problems(files))
        .isNotEmpty()
        .allMatch(
            "{fact.prime_rate} is a table: work out what it says for a day, and print that"
                ::equals);
  }

  @Test
  void rows_are_days_and_numbers_the_earlier_day_first() {
    assertThat(problems(files("rates", "table: {2025-05-20: 3, 2024-10-21: 3.10}")))
        .containsExactly("2024-10-21 stands below 2025-05-20: write the earlier day first");
    assertThat(problems(files("rates", "table: {May 2025: 3}")))
        .containsExactly("\"May 2025\" is no day: write it like 2027-03-31");
    assertThat(problems(files("rates", "table: {2025-05-20: three}")))
        .singleElement()
        .asString()
        .startsWith("\"three\" is no number");
    assertThat(problems(files("rates", "table: 3.10")))
        .singleElement()
        .asString()
        .startsWith("a table is made of keys");
  }

  @Test
  void a_fact_has_a_table_or_a_value_by_its_kind() {
    assertThat(problems(files("rates", "value: 3.10")))
        .containsExactly("a fact of kind rates has no \"value:\"; write \"table:\"");
    assertThat(problems(files("percent", TABLE)))
        .contains("a fact of kind percent has no \"table:\"; write \"value:\"");
    assertThat(problems(files("rates", "region: mainland")))
        .containsExactly("a fact needs \"table:\"");
  }

  private static Map<String, String> computing(String call) {
    Map<String, String> files = files("rates", TABLE);
    files.merge(
        "dialogs/overdue.yaml",
        "",
        (text, none) -> text.replace("rate_on(fact.prime_rate, today)", call));
    return files;
  }

  private static Map<String, String> files(String kind, String value) {
    Map<String, String> files = ValidFiles.all();
    files.merge(
        "dialogs/facts.yaml",
        """

          prime_rate:
            kind: %s
            %s
            title:
              en: Prime rate
              zh-Hans: 报价利率
              zh-Hant: 報價利率
            force: regulatory_rule
            source: Announcements
            checked_on: 2026-11-20
            review_by: 2027-02-20
            verified: true
        """
            .indent(0)
            .formatted(kind, value),
        String::concat);
    files.merge(
        "dialogs/overdue.yaml",
        "",
        (text, none) -> text.replaceAll("overdue_cost\\(.*\\)", "rate_on(fact.prime_rate, today)"));
    return files;
  }

  private static DialogSet dialogs(Map<String, String> files) {
    return switch (read(files)) {
      case ReadResult.Accepted accepted -> accepted.dialogs();
      case ReadResult.Rejected(var problems) -> throw new AssertionError(problems);
    };
  }

  private static List<String> problems(Map<String, String> files) {
    List<Problem> problems =
        switch (read(files)) {
          case ReadResult.Accepted accepted -> accepted.warnings();
          case ReadResult.Rejected rejected -> rejected.problems();
        };
    return problems.stream().map(Problem::message).distinct().toList();
  }

  private static ReadResult read(Map<String, String> files) {
    List<SourceFile> sources =
        files.entrySet().stream()
            .map(file -> new SourceFile(file.getKey(), file.getValue()))
            .toList();
    return new DialogReader().read(sources, List.of(RATE_ON), ValidFiles.TODAY);
  }
}
