package ashore.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoveredRoutesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "days_late = 0 | days_late = 0",
        "days_late > 30 | days_late > 90",
        "days_late <= 30 | days_late between 5 and 30",
        "lender is one of bank, app | lender is app",
        "days_late known | days_late > 3",
        "lender is bank or days_late > 5 | lender is bank and days_late > 9",
        "paper_day < today | paper_day < today",
        "not days_late > 30 | days_late = 12"
      })
  void a_route_that_the_one_above_covers_is_told(String above, String below) {
    assertThat(codes(above, below)).contains("route-covered").doesNotContain("never-true");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "days_late > 90 | days_late > 30",
        "days_late = 0 | days_late unknown",
        "days_late < 30 | days_late <= 30",
        "lender is bank | lender is app",
        "lender is bank and days_late > 5 | lender is bank",
        "not lender is bank | lender unknown",
        "days_late > fact.multiplier | days_late > 5",
        "days_late >= 0 | days_late unknown"
      })
  void a_route_that_can_be_taken_is_not_told(String above, String below) {
    assertThat(codes(above, below)).doesNotContain("route-covered", "never-true");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "days_late > 5 and days_late < 3",
        "days_late between 30 and 1",
        "lender is bank and lender is app",
        "lender is bank and lender unknown",
        "days_late known and not days_late known"
      })
  void a_condition_that_contradicts_itself_is_told(String condition) {
    assertThat(codes("days_late = 1", condition)).contains("never-true");
  }

  private static List<String> codes(String above, String below) {
    Map<String, String> files = ValidFiles.all();
    new Change(files)
        .apply(
            """
            dialogs/overdue.yaml
            -      - if: days_late = 0
            -        go: end
            -      - if: long_ago
            +      - if: %s
            +        go: end
            +      - if: %s
            """
                .formatted(above, below));
    return ValidFiles.problems(files).stream().map(Problem::code).toList();
  }
}
