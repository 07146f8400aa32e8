package ashore.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The JSON Schemas for editors, and what an editor says with them about a file. */
final class EditorSchemas {
  static final Path FOLDER = Path.of("dialogs/schema");
  static final Path OF_SETTINGS = Path.of("config/bot.schema.json");

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A word of editors only: what they show where a pattern is missed. */
  private static final Dialect DIALECT =
      Dialect.builder(Dialects.getDraft202012())
          .keyword(new NonValidationKeyword("patternErrorMessage"))
          .build();

  private final SchemaRegistry registry =
      SchemaRegistry.withDialect(
          DIALECT, builder -> builder.schemas((String iri) -> text(Path.of(URI.create(iri)))));

  /** All of them. */
  static List<Path> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return Stream.concat(files, Stream.of(OF_SETTINGS)).sorted().toList();
    }
  }

  /** The schema for the file of dialogs at this path. */
  static Path of(String path) {
    String kind =
        switch (FileName.of(path)) {
          case FileName.OfBot bot -> "bot";
          case FileName.OfFacts facts -> "facts";
          case FileName.OfWording wording -> "wording";
          case FileName.OfGlossary glossary -> "glossary";
          case FileName.OfDialog dialog -> "dialog";
          case FileName.OfCard card -> "card";
          case FileName.OfIntent intent -> "intent";
          case FileName.OfStory story -> "story";
          case FileName.OfReadme readme -> throw new IllegalArgumentException(path);
          case FileName.Stray stray -> throw new IllegalArgumentException(path);
        };
    return FOLDER.resolve(kind + ".schema.json");
  }

  /** What is wrong with this text of a file. An editor's YAML parser has its say first. */
  List<String> faults(Path schema, String text) {
    try {
      return faults(schema, tree(text));
    } catch (YamlEngineException noYaml) {
      return List.of("no YAML: " + noYaml.getMessage());
    }
  }

  List<String> faults(Path schema, JsonNode file) {
    return registry
        .getSchema(SchemaLocation.of(schema.toAbsolutePath().toUri().toString()))
        .validate(file)
        .stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }

  /** What is wrong with a schema as a schema. */
  List<String> faults(Path schema) {
    return registry.getSchema(SchemaLocation.of(DIALECT.getId())).validate(json(schema)).stream()
        .map(error -> schema + error.toString())
        .toList();
  }

  /** The parts of a schema that list all keys there may be. */
  static List<JsonNode> closedShapes(Path schema) {
    return json(schema).findParents("additionalProperties").stream()
        .filter(shape -> shape.path("additionalProperties").isBoolean())
        .toList();
  }

  /** The lists of words, one of which a value must be. */
  static List<JsonNode> wordLists(Path schema) {
    return json(schema).findParents("enum").stream()
        .filter(part -> part.has("description"))
        .map(part -> part.path("enum"))
        .toList();
  }

  /** Whether an editor can say what this part of a schema is for. */
  static boolean explains(Path schema, JsonNode part) {
    return part.has("description")
        || (part.path("$ref").asText().startsWith("#/")
            && json(schema).at(part.path("$ref").asText().substring(1)).has("description"));
  }

  static JsonNode json(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** YAML as editors read it: version 1.2, core schema. */
  private static JsonNode tree(String yaml) {
    LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
    return JSON.valueToTree(new Load(settings).loadFromString(yaml));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
