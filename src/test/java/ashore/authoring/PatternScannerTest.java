package ashore.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.common.ScalarStyle;

class PatternScannerTest {
  private final Report report = new Report();

  @Test
  void finds_placeholders_with_their_formats_and_places() {
    Wording wording =
        scan("Pay {amount, number, ::currency/CNY} by {due} or call {fact.court}").orElseThrow();

    assertThat(wording.placeholders())
        .containsExactly(
            new Placeholder("amount", "number", 5),
            new Placeholder("due", "", 41),
            new Placeholder("fact.court", "", 55));
  }

  @Test
  void gives_icu_names_without_a_dot() {
    assertThat(scan("{fact.court}, {fact.days, plural, other {# days}}").orElseThrow().pattern())
        .isEqualTo("{fact_court}, {fact_days, plural, other {# days}}");
  }

  @Test
  void finds_digits_in_every_form_and_none_in_placeholders() {
    String text = "1 {n, plural, =0 {no} one {2 #} other {# ３}} {n, number, ::.00}";

    assertThat(scan(text).orElseThrow().digits())
        .containsExactly(0, text.indexOf('2'), text.indexOf('３'));
  }

  @Test
  void reads_as_its_last_form_with_a_sign_for_each_value() {
    Wording wording = scan("About {n, plural, one {# day} other {# days}} left").orElseThrow();

    assertThat(wording.plain().text()).isEqualTo("About \uFFFC days left");
    assertThat(wording.plain().offset(6)).isEqualTo(37);
  }

  @Test
  void finds_placeholders_inside_forms() {
    Wording wording =
        scan("{n, plural, one {{lender} calls} other {{lender} calls {n} times}}").orElseThrow();

    assertThat(wording.placeholders())
        .extracting(Placeholder::name)
        .containsExactly("n", "lender", "lender", "n");
  }

  @Test
  void leaves_apostrophes_and_number_signs_of_plain_text_alone() {
    Wording wording = scan("It's the lender''s # {n}").orElseThrow();

    assertThat(wording.plain().text()).isEqualTo("It's the lender's # \uFFFC");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a } b | 3 | a } stands here without its {",
        "a { b | 3 | a { is not closed with }",
        "a {} b | 4 | a name must follow {: a slot, fact.… or due",
        "a {逾期} b | 4 | a name must follow {: a slot, fact.… or due",
        "a {n, plural} | 3 | the form \"other {…}\" is missing",
        "{n, plural, one day} | 17 | the words for \"one\" must follow in braces: one {…}",
        "{n, plural, ones {day} other {x}} | 13 | no form \"ones\": it is one, other, or a number"
            + " such as =0",
        "{n, plural, other {# days} | 1 | a { is not closed with }; inside stands only {name} or"
            + " {name, number} or {name, plural, other {…}}",
        "{n, number, round} | 13 | no style \"round\": it is currency, integer, percent",
        "{n, time} | 5 | no format \"time\": it is number, date, plural or select"
      })
  void points_at_what_icu_would_stumble_over(String text, int column, String message) {
    assertThat(scan(text)).isEmpty();
    assertThat(report.problems())
        .extracting(Problem::position, Problem::message)
        .containsExactly(tuple(new Position(1, column), message));
  }

  @Test
  void refuses_an_apostrophe_that_would_switch_a_placeholder_off() {
    assertThat(scan("the lender'{n}")).isEmpty();
    assertThat(scan("{n, plural, other {'#'}}")).isEmpty();
    assertThat(report.problems())
        .extracting(Problem::code)
        .containsOnly("bad-placeholder")
        .hasSize(2);
  }

  @Test
  void refuses_forms_without_end_before_the_stack_is_full() {
    assertThat(scan("{n, plural, other {".repeat(50_000))).isEmpty();
    assertThat(report.problems()).hasSize(1);
  }

  private Optional<Wording> scan(String value) {
    Source source = Source.of(new SourceFile("dialogs/x.yaml", value), 0);
    Text text = new Text(source.place(0), source.length(), value, ScalarStyle.PLAIN);
    return new PatternScanner(text, report).scan();
  }
}
