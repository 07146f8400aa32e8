package ashore.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.dialog.Language;
import ashore.dialog.Target;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions as authors write them and as the picture shows them. */
class ConditionTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          days_late = 0                              | days_late = 0
          days_late >= 30                            | days_late ≥ 30
          days_late <= 30                            | days_late ≤ 30
          not days_late = 0                          | days_late ≠ 0
          days_late between 1 and 30                 | days_late from 1 to 30
          not (days_late between 1 and 30)           | not (days_late from 1 to 30)
          lender is bank                             | lender = “A bank”
          lender is one of app, bank                 | lender = “A bank” or “A loan app”
          not lender is bank                         | lender ≠ “A bank”
          lender known                               | lender is known
          lender unknown                             | lender is not known
          rent > 0 and lender is one of app, bank    | Rent > 0 and (lender = “A bank” or “A loan app”)
          rent > 0 and (days_late = 0 or rent = 5)   | Rent > 0 and (days_late = 0 or Rent = 5)
          short_since + 15 days < today              | short_since + 15 < today
          short_since - fact.multiplier < today      | short_since − 1.5 < today
          """)
  void a_condition_reads_as_a_sentence(String written, String shown) {
    assertThat(text(Language.EN, written)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "lender is one of app, 'lender = “网贷平台”'",
    "days_late between 1 and 30, days_late 在 1 到 30 之间",
    "not (rent = 1 or days_late = 2), 非（房租 = 1 或 days_late = 2）"
  })
  void the_same_in_chinese(String written, String shown) {
    assertThat(text(Language.ZH_HANS, written)).isEqualTo(shown);
  }

  private static String text(Language language, String written) {
    Album album =
        new Album(
            DrawnFiles.smallWith("dialogs/income.yaml", "if: poor", "if: " + written),
            language,
            Optional.empty());
    Terms terms = new Terms(language);
    return album.dialogs().dialogs().get(DrawnFiles.INCOME).states().get("needs").next().stream()
        .filter(route -> route.target() instanceof Target.ToState)
        .flatMap(route -> route.condition().stream())
        .findFirst()
        .map(new ConditionText(terms, new PlainText(album, terms))::of)
        .orElseThrow();
  }
}
