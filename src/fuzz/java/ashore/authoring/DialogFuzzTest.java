package ashore.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text of a file becomes a dialog or problems. */
class DialogFuzzTest {
  static Stream<String> written() {
    return ValidFiles.all().values().stream();
  }

  @MethodSource("written")
  @FuzzTest(maxDuration = "1m")
  void reads(@NotNull String text) {
    assertThat(ValidFiles.problems(ValidFiles.with("dialogs/closing.yaml", text)))
        .allSatisfy(problem -> assertThat(problem.rendered()).contains("["));
  }
}
