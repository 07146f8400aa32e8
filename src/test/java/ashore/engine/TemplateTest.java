package ashore.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ashore.dialog.Language;
import ashore.testing.ShippedTexts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
  private static final int TRIES = 8;
  private static final int INVENTED = 3_000;
  private static final List<Language> LANGUAGES = List.of(Language.values());
  private static final List<Object> NUMBERS =
      List.of(
          0,
          1,
          2,
          3,
          14,
          999,
          1_000,
          1_234_567,
          new BigDecimal("0.5"),
          new BigDecimal("1.5"),
          new BigDecimal("2.5"),
          new BigDecimal("1.0004"),
          new BigDecimal("18.25"),
          new BigDecimal("0.005"),
          new BigDecimal("1E+4"),
          new BigDecimal("12345.6789"),
          new BigDecimal("-3"));
  private static final List<Object> TEXTS =
      List.of("huabei", "花呗, 借呗", "Fri, Dec 4, 2026", "it's {days} # ''", "");

  private final Map<Language, TemplateParser> parsers = new EnumMap<>(Language.class);

  TemplateTest() {
    for (Language language : Language.values()) {
      parsers.put(language, new TemplateParser(language));
    }
  }

  @Test
  void every_shipped_text_is_printed_as_icu_prints_it() {
    Random random = new Random(1);
    List<ShippedTexts.Text> texts = ShippedTexts.all();
    assertThat(texts).hasSizeGreaterThan(1_000);
    for (ShippedTexts.Text text : texts) {
      for (int i = 0; i < (text.pattern().contains("{") ? TRIES : 1); i++) {
        printsAsIcu(text.pattern(), text.language(), random);
      }
    }
  }

  @Test
  void invented_patterns_are_printed_as_icu_prints_them() {
    Random random = new Random(2);
    for (int i = 0; i < INVENTED; i++) {
      printsAsIcu(
          new InventedPattern(random).text(),
          LANGUAGES.get(random.nextInt(LANGUAGES.size())),
          random);
    }
  }

  @Test
  void a_form_of_numbers_refuses_a_text() {
    Template template = parse("{days_late, plural, one {# day} other {# days}}");

    assertThatThrownBy(() -> template.print(name -> "soon"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("days_late");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{paper_date, date}", "{amount, spellout}", "{amount, number, #.00}", "{open"})
  void what_no_text_may_use_is_refused(String pattern) {
    assertThatThrownBy(() -> parse(pattern)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_never_changes_is_printed_once_and_for_all() {
    Template template =
        parse("Call {phone} within {days, plural, one {# day} other {# days}}, {who}.")
            .with(
                Set.of("phone", "days"), Map.<String, Object>of("phone", "12368", "days", 1)::get);

    assertThat(template.names()).containsExactly("who");
    assertThat(template.print(name -> "please")).isEqualTo("Call 12368 within 1 day, please.");
  }

  private Template parse(String pattern) {
    return parser(Language.EN).parse(pattern);
  }

  private TemplateParser parser(Language language) {
    return parsers.get(language);
  }

  /** A style of our own is left out: ICU takes any word for a pattern of days. */
  private void printsAsIcu(String written, Language language, Random random) {
    String pattern = written.replace(", date, before_weekend}", "}");
    Template template = parser(language).parse(pattern);
    Map<String, Object> values = new HashMap<>();
    for (String name : template.names()) {
      values.put(name, value(pattern, name, random));
    }
    assertThat(template.print(values::get))
        .as("%s in %s with %s", pattern, language, values)
        .isEqualTo(IcuMessages.print(pattern, language, values));
  }

  /** Numbers go everywhere, texts only where no number is asked for. */
  private static Object value(String pattern, String name, Random random) {
    List<Object> possible = new ArrayList<>(NUMBERS);
    possible.add(Template.UNKNOWN);
    if (!pattern.matches("(?s).*\\{" + name + ", (number|plural|selectordinal).*")) {
      possible.addAll(TEXTS);
    }
    return possible.get(random.nextInt(possible.size()));
  }
}
