package ashore.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationsTest {
  private static final Explanations EXPLANATIONS = Explanations.load();

  @Test
  void every_code_is_explained_in_the_order_of_the_catalogue() {
    assertThat(EXPLANATIONS.all())
        .extracting(Explanation::code)
        .containsExactlyElementsOf(Arrays.stream(Code.values()).map(Code::text).toList());
  }

  @ParameterizedTest
  @MethodSource("codes")
  void what_is_shown_as_wrong_and_right_stands_in_the_broken_file(Explanation explanation)
      throws IOException {
    Set<String> lines = new HashSet<>();
    ValidFiles.all().values().forEach(text -> text.lines().map(String::strip).forEach(lines::add));
    for (String fixture : List.of(explanation.code(), "_every_key")) {
      Files.readString(ValidFiles.ROOT.resolve(fixture).resolve("change.txt"))
          .lines()
          .filter(line -> line.startsWith("+"))
          .map(line -> line.substring(1).strip())
          .forEach(lines::add);
    }
    Files.readString(ValidFiles.ROOT.resolve("_every_key/dialogs/income.yaml"))
        .lines()
        .map(String::strip)
        .forEach(lines::add);

    assertThat(explanation.about()).endsWith(".");
    assertThat((explanation.wrong() + "\n" + explanation.right()).lines().map(String::strip))
        .allMatch(line -> line.startsWith("(") || lines.contains(line));
    assertThat(explanation.wrong()).isNotEqualTo(explanation.right());
  }

  @Test
  void a_code_with_a_slip_has_a_nearest_one() {
    assertThat(EXPLANATIONS.of("unknown-stat")).isEmpty();
    assertThat(EXPLANATIONS.nearest("unknown-stat")).contains("unknown-state");
    assertThat(EXPLANATIONS.nearest("weather")).isEmpty();
  }

  static Iterable<Explanation> codes() {
    return EXPLANATIONS.all();
  }
}
