package ashore.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MisspellingTest {
  @Test
  void changes_one_word_by_one_letter() {
    List<String> misspelt =
        IntStream.range(0, 500)
            .mapToObj(i -> Misspelling.of("pay " + i + " instalments").orElseThrow())
            .toList();

    assertThat(misspelt).allMatch(text -> text.matches("pay \\d+ [a-z]{10,12}"));
    assertThat(misspelt.stream().map(text -> text.replaceAll(".* ", "")).distinct())
        .hasSizeGreaterThan(50);
  }

  @Test
  void is_always_the_same() {
    assertThat(Misspelling.of("overdue by a week")).isEqualTo(Misspelling.of("overdue by a week"));
  }

  @Test
  void leaves_short_words_and_chinese_alone() {
    assertThat(Misspelling.of("i am ok")).isEmpty();
    assertThat(Misspelling.of("逾期了")).isEmpty();
    assertThat(Misspelling.of("")).isEmpty();
  }
}
