package ashore.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** VS Code finds the JSON Schema of every file when the project's folder is opened. */
class EditorSettingsTest {
  private static final JsonNode SCHEMAS =
      EditorSchemas.json(Path.of(".vscode/settings.json")).path("yaml.schemas");

  @Test
  void every_file_is_held_against_the_schema_of_its_kind() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("dialogs"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".yaml")))
          .allSatisfy(
              file -> assertThat(schemas(file)).containsExactly(EditorSchemas.of(file.toString())));
    }
    assertThat(schemas(Path.of("config/bot.yaml"))).containsExactly(EditorSchemas.OF_SETTINGS);
  }

  /** The schemas that the settings name for this file. */
  private static List<Path> schemas(Path file) {
    List<Path> schemas = new ArrayList<>();
    SCHEMAS
        .properties()
        .forEach(
            entry -> {
              if (holds(entry.getValue(), file)) {
                schemas.add(Path.of(entry.getKey()));
              }
            });
    return schemas;
  }

  private static boolean holds(JsonNode patterns, Path file) {
    List<String> globs =
        patterns.isArray()
            ? patterns.valueStream().map(JsonNode::asText).toList()
            : List.of(patterns.asText());
    return globs.stream()
            .filter(glob -> !glob.startsWith("!"))
            .anyMatch(glob -> matches(glob, file))
        && globs.stream()
            .filter(glob -> glob.startsWith("!"))
            .noneMatch(glob -> matches(glob.substring(1), file));
  }

  private static boolean matches(String glob, Path file) {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(file);
  }
}
