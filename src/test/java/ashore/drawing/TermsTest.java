package ashore.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.dialog.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {
  @ParameterizedTest
  @ValueSource(strings = {"terms_zh_Hans.properties", "terms_zh_Hant.properties"})
  void every_term_is_there_in_every_language(String file) throws IOException {
    assertThat(keys(file)).isEqualTo(keys("terms.properties"));
  }

  @Test
  void one_is_singular() {
    Terms terms = new Terms(Language.EN);

    assertThat(terms.say("overview.size", 1, 0)).isEqualTo("1 state, no questions");
    assertThat(terms.say("overview.size", 22, 1)).isEqualTo("22 states, 1 question");
  }

  @Test
  void what_is_put_into_a_term_is_left_as_it_is() {
    assertThat(new Terms(Language.EN).say("condition.known", "{0} '{1}'"))
        .isEqualTo("{0} '{1}' is known");
  }

  private static Set<String> keys(String file) throws IOException {
    Properties properties = new Properties();
    try (var stream = TermsTest.class.getResourceAsStream(file);
        var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties.stringPropertyNames();
  }
}
