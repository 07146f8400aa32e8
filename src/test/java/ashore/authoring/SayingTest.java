package ashore.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.dialog.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SayingTest {
  private static final List<Saying> SAYINGS =
      List.of(
          Saying.of("never|not ever", Language.EN),
          Saying.of("(no|none) of (it|them)", Language.EN),
          Saying.of("(?<twice>very) \\k<twice>", Language.EN),
          Saying.of("(so) \\1", Language.EN));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I would NEVER do it",
        "not ever",
        "none of them",
        "it is very very bad",
        "it is so so",
        "the only thing they do is nothing",
        "nevertheless",
        "whenever",
        "very bad, so bad",
        ""
      })
  void sayings_together_stand_where_one_of_them_stands(String text) {
    List<Saying> joined = Saying.joined(SAYINGS);

    assertThat(joined).hasSizeLessThan(SAYINGS.size());
    assertThat(stands(joined, text)).isEqualTo(stands(SAYINGS, text));
  }

  private static boolean stands(List<Saying> sayings, String text) {
    return sayings.stream().anyMatch(saying -> saying.find(text).isPresent());
  }
}
