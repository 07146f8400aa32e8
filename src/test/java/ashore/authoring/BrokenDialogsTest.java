package ashore.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code authoring/} is named after a fault. It holds the change that puts the fault
 * into the valid files, and the problems as they are told. {@code -Dgoldens=write} writes the
 * latter anew.
 */
@Execution(ExecutionMode.CONCURRENT)
class BrokenDialogsTest {
  private static final boolean WRITE = "write".equals(System.getProperty("goldens"));

  @ParameterizedTest
  @MethodSource("codes")
  void a_fault_is_told_with_its_place_and_what_to_do(String code) throws IOException {
    Path folder = ValidFiles.ROOT.resolve(code);
    Map<String, String> files = ValidFiles.all();
    new Change(files).apply(Files.readString(folder.resolve("change.txt")));

    List<Problem> problems = ValidFiles.problems(files);

    String told = problems.stream().map(Problem::rendered).collect(Collectors.joining("\n\n"));
    Path expected = folder.resolve("expected.txt");
    if (WRITE) {
      Files.writeString(expected, told + "\n");
    }
    assertThat(problems).extracting(Problem::code).contains(code);
    assertThat(told + "\n").isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void what_is_left_out_for_whoever_only_uses_the_dialogs_never_forbids_to(String code)
      throws IOException {
    Map<String, String> files = ValidFiles.all();
    new Change(files).apply(Files.readString(ValidFiles.ROOT.resolve(code).resolve("change.txt")));

    assertThat(ValidFiles.usable(files))
        .isEqualTo(ValidFiles.read(files) instanceof ReadResult.Accepted);
  }

  @Test
  void every_code_has_a_broken_file() throws IOException {
    assertThat(codes())
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(Code.values()).map(Code::text).toList());
  }

  @Test
  void the_valid_files_have_no_problem() {
    assertThat(ValidFiles.problems(ValidFiles.all())).isEmpty();
  }

  static List<String> codes() throws IOException {
    try (Stream<Path> folders = Files.list(ValidFiles.ROOT)) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !name.startsWith("_"))
          .sorted()
          .toList();
    }
  }
}
