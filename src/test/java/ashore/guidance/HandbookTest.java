package ashore.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.dialog.CalculatorFunction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HandbookTest {
  @Test
  void the_authors_handbook_explains_every_function_with_what_it_takes() throws IOException {
    String handbook = Files.readString(Path.of("dialogs/README.md"));

    assertThat(Calculators.all()).map(HandbookTest::written).allMatch(handbook::contains);
  }

  private static String written(CalculatorFunction function) {
    return function.parameters().stream()
        .map(CalculatorFunction.Parameter::name)
        .collect(Collectors.joining(", ", "| `" + function.name() + "(", ")` | "));
  }
}
