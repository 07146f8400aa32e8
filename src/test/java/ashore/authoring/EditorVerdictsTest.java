package ashore.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A value of another kind, or none, wherever a value stands in the valid files: the JSON Schema
 * refuses the file just when the reader does.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
class EditorVerdictsTest {
  private static final List<Object> OTHERS =
      List.of(
          "zzz",
          "zzz!",
          "12",
          "-1.5",
          "",
          List.of(),
          List.of("zzz"),
          List.of(List.of()),
          Map.of(),
          Map.of("zzz", "zzz"));

  /** The fixed words are all of one shape. */
  private static final Pattern ONE_OF_MANY = Pattern.compile("/words/(?!noted).*");

  /** What the reader may say, beyond the structure, of a value of another kind. */
  private static final Set<Code> OTHER_WORDS_FOR_IT =
      EnumSet.of(
          Code.BAD_CONDITION,
          Code.BAD_DUE,
          Code.BAD_COMPUTATION,
          Code.BAD_QUIET_HOURS,
          Code.DOUBT_WITHOUT_ANSWER,
          Code.ONE_LINE_WORDS,
          Code.TYPE_MISMATCH);

  private final EditorSchemas schemas = new EditorSchemas();

  /** Places of one shape are tried in one file only: this takes time. */
  private final Set<List<Object>> tried = new HashSet<>();

  @ParameterizedTest
  @MethodSource("paths")
  void schema_and_reader_refuse_the_same(String path) {
    YamlTree tree = YamlTree.of(ValidFiles.withEveryKey().getOrDefault(path, ""));
    assertThat(refused(path, tree.text())).isEmpty();
    List<YamlTree.Spot> spots =
        tree.spots().stream()
            .filter(spot -> tried.add(List.of(EditorSchemas.of(path), spot.shape())))
            .filter(spot -> !ONE_OF_MANY.matcher(spot.path()).matches())
            .toList();

    List<String> quarrels =
        spots.stream().flatMap(spot -> changes(tree, spot).stream()).toList().parallelStream()
            .flatMap(change -> quarrel(path, change).stream())
            .toList();

    assertThat(quarrels).isEmpty();
  }

  /** A file in which one value is another. */
  private record Change(String what, String text) {}

  private static List<Change> changes(YamlTree tree, YamlTree.Spot spot) {
    List<Change> changes = new ArrayList<>();
    for (Object other : OTHERS) {
      changes.add(new Change(spot.path() + ": " + other, tree.with(spot, other)));
    }
    changes.add(new Change("no " + spot.path(), tree.without(spot)));
    return changes;
  }

  static List<String> paths() {
    return List.copyOf(ValidFiles.withEveryKey().keySet());
  }

  private Optional<String> quarrel(String path, Change change) {
    List<String> underlined = schemas.faults(EditorSchemas.of(path), change.text());
    Set<Code> refused = refused(path, change.text());
    Set<Code> structural = EnumSet.copyOf(EditorSchemasTest.structuralCodes());
    structural.retainAll(refused);
    boolean agree = underlined.isEmpty() ? structural.isEmpty() : !refused.isEmpty();
    return agree
        ? Optional.empty()
        : Optional.of(change.what() + "\n  schema: " + underlined + "\n  reader: " + refused);
  }

  /** Why the reader refuses this file, as far as it can be seen in this file alone. */
  private static Set<Code> refused(String path, String text) {
    Set<Code> codes = EnumSet.copyOf(EditorSchemasTest.structuralCodes());
    codes.addAll(OTHER_WORDS_FOR_IT);
    List<String> told =
        ValidFiles.problems(Map.of(path, text)).stream()
            .filter(problem -> problem.path().equals(path))
            .map(Problem::code)
            .toList();
    codes.removeIf(code -> !told.contains(code.text()));
    return codes;
  }
}
