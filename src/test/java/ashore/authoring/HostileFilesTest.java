package ashore.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a file, it becomes problems, never an exception and never a hang. */
@Execution(ExecutionMode.CONCURRENT)
class HostileFilesTest {
  private static final String PATH = "dialogs/closing.yaml";

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void a_hostile_file_is_a_problem_of_that_file(String text) {
    List<Problem> problems = ValidFiles.problems(ValidFiles.with(PATH, text));

    assertThat(problems).isNotEmpty().extracting(Problem::path).containsOnly(PATH);
  }

  static Stream<Named<String>> hostileTexts() {
    return Stream.of(
        Named.of("a billion laughs", billionLaughs()),
        Named.of("a list that holds itself", "a: &a [*a]"),
        Named.of("a key that holds itself", "&a {*a : 1}"),
        Named.of("brackets without end", "[".repeat(100_000)),
        Named.of("braces without end", "{a: ".repeat(50_000)),
        Named.of("lists in lists", "- ".repeat(50_000) + "x"),
        Named.of("keys in keys", keysInKeys()),
        Named.of("a key of many lines", "? " + "a\n  ".repeat(2_000) + "\n: b"),
        Named.of("keys beyond number", numbered("k%d: x%n")),
        Named.of("names beyond number", "starts_on: [" + numbered("N%d, ") + "x]"),
        Named.of("digits beyond number", "title:\n  en: " + "1 ".repeat(100_000)),
        Named.of("signs without a word", "dialog: \"" + "!".repeat(100_000) + "\""),
        Named.of("half a character", "dialog: a\uD800b"),
        Named.of("a zero", "dialog: a\u0000b"),
        Named.of("a bell", "dialog: a\u0007b"),
        Named.of("two documents", "dialog: closing\n---\ndialog: closing"),
        Named.of("a directive", "%TAG ! tag:example,2000:\n---\ndialog: !x closing"),
        Named.of("only a mark of order", "\uFEFF"),
        Named.of("nothing", ""),
        Named.of("a single text", "hello"),
        Named.of("a list", "- hello"),
        Named.of("old line ends", "dialog: closing\rtitle: x\r"));
  }

  @Test
  void a_broken_file_does_not_hide_the_problems_of_others() {
    Map<String, String> files = ValidFiles.with("dialogs/person.yaml", "dialog: [");
    new Change(files).apply(PATH + "\n-owner: advice\n+ownr: advice");

    assertThat(ValidFiles.problems(files))
        .extracting(Problem::path, Problem::code)
        .containsExactly(tuple(PATH, "unknown-key"), tuple("dialogs/person.yaml", "bad-yaml"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_file_damaged_by_chance_never_breaks_the_reader(int seed) {
    Random random = new Random(seed);
    Map<String, String> files = ValidFiles.all();
    List<String> paths = List.copyOf(files.keySet());
    for (int i = 0; i < 3; i++) {
      files.compute(paths.get(random.nextInt(paths.size())), (path, text) -> damaged(text, random));
    }

    List<Problem> problems = ValidFiles.problems(files);

    assertThat(problems).allSatisfy(problem -> assertThat(problem.rendered()).contains("["));
  }

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  private static String damaged(String text, Random random) {
    if (text.isEmpty()) {
      return "\n";
    }
    int from = random.nextInt(text.length());
    int to = Math.min(text.length(), from + random.nextInt(30));
    String signs = "{}[]:#-'\"|>&*!%@，：“”\t\n ＝0";
    char sign = signs.charAt(random.nextInt(signs.length()));
    return switch (random.nextInt(4)) {
      case 0 -> text.substring(0, from) + text.substring(to);
      case 1 -> text.substring(0, from) + sign + text.substring(from);
      case 2 -> text.substring(0, to) + text.substring(from);
      default -> text.substring(0, from) + sign + text.substring(Math.min(text.length(), from + 1));
    };
  }

  private static String billionLaughs() {
    StringBuilder text = new StringBuilder("a0: &a0 [ha, ha]\n");
    for (int i = 1; i < 40; i++) {
      text.append(String.format("a%d: &a%d [*a%d, *a%d]%n", i, i, i - 1, i - 1));
    }
    return text.toString();
  }

  private static String numbered(String format) {
    return IntStream.range(0, 30_000).mapToObj(format::formatted).collect(Collectors.joining());
  }

  private static String keysInKeys() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 600; i++) {
      text.append(" ".repeat(i)).append("a:\n");
    }
    return text.toString();
  }
}
