package ashore.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.dialog.Phrase;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The JSON Schemas and the readers know the same keys. The readers are asked: a key that nobody
 * knows is put wherever keys stand in the valid and the shipped files, and the message names those
 * that may stand there.
 */
class EditorKeysTest {
  private static final String NOBODY_KNOWS = "zzz_nobody_knows";
  private static final Pattern KNOWN =
      Pattern.compile("has no key \"" + NOBODY_KNOWS + "\"; it may have (.*)");

  @Test
  void the_schemas_list_the_keys_that_the_readers_know() throws IOException {
    Set<Set<String>> listed = new LinkedHashSet<>();
    for (Path schema : EditorSchemas.all()) {
      EditorSchemas.closedShapes(schema).forEach(shape -> listed.add(keys(shape)));
    }

    assertThat(listed).containsExactlyInAnyOrderElementsOf(known());
  }

  private static Set<Set<String>> known() throws IOException {
    Map<String, String> shipped = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of("dialogs"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
        shipped.put(file.toString(), Files.readString(file));
      }
    }
    Set<Set<String>> known = new LinkedHashSet<>();
    known.addAll(told(ValidFiles.problems(poked(ValidFiles.all()))));
    known.addAll(told(ValidFiles.problems(poked(shipped))));
    known.addAll(told(settings(Files.readString(Path.of("config/bot.yaml")))));
    known.add(Arrays.stream(StateKind.values()).map(StateKind::key).collect(Collectors.toSet()));
    known.add(Arrays.stream(Phrase.values()).map(Phrase::key).collect(Collectors.toSet()));
    return known;
  }

  private static Map<String, String> poked(Map<String, String> files) {
    Map<String, String> poked = new TreeMap<>();
    files.forEach((path, text) -> poked.put(path, poked(text)));
    return poked;
  }

  private static String poked(String text) {
    YamlTree tree = YamlTree.of(text);
    tree.maps().forEach(block -> block.put(NOBODY_KNOWS, "x"));
    return tree.text();
  }

  private static List<Problem> settings(String text) {
    SourceFile file = new SourceFile("config/bot.yaml", poked(text));
    return switch (SettingsReader.read(Optional.of(file), Map.of())) {
      case SettingsReader.Result.Good good -> List.of();
      case SettingsReader.Result.Bad(var problems) -> problems;
    };
  }

  private static Set<String> keys(JsonNode shape) {
    return shape.path("properties").properties().stream()
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static Set<Set<String>> told(List<Problem> problems) {
    return problems.stream()
        .map(problem -> KNOWN.matcher(problem.message()))
        .filter(Matcher::find)
        .map(match -> Set.of(match.group(1).split(", ")))
        .collect(Collectors.toSet());
  }
}
