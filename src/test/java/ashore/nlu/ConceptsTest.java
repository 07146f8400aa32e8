package ashore.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.nlu.resources.ResourceLines;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConceptsTest {
  private final TextFolding folding = new TextFolding();
  private final Tokenizer tokenizer = new Tokenizer(ProductNames.load());
  private final Concepts concepts = Concepts.load(tokenizer);

  private List<String> in(String text) {
    return concepts.in(tokenizer.tokens(folding.fold(text)), new Stems());
  }

  @Test
  void are_found_by_the_stem_of_a_word_and_by_phrase() {
    assertThat(in("Collectors keep phoning")).contains("collector", "calls");
    assertThat(in("i can't repay")).contains("cannot_pay");
  }

  @Test
  void are_found_anywhere_in_chinese_in_either_script() {
    assertThat(in("我收到傳票")).contains("court");
    assertThat(in("我收到传票")).contains("court");
  }

  @Test
  void are_not_found_inside_another_english_word() {
    assertThat(in("courtesy")).doesNotContain("court");
  }

  /** A word in any other form could never be met. */
  @Test
  void are_written_in_folded_form() {
    assertThat(ResourceLines.of(ConceptsTest.class, "concepts.txt"))
        .allMatch(line -> folding.fold(line).equals(line.strip()));
    assertThat(ResourceLines.of(ConceptsTest.class, "products.txt"))
        .allMatch(line -> folding.fold(line).equals(line));
  }
}
