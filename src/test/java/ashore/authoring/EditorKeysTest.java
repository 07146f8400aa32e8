package ashore.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.dialog.Phrase;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The JSON Schemas and the readers know the same keys and the same words. The readers are asked:
 * something that nobody knows is put wherever a key or a value stands in the files, and the message
 * names what may stand there.
 */
@Execution(ExecutionMode.CONCURRENT)
class EditorKeysTest {
  private static final String NOBODY_KNOWS = "zzz_nobody_knows";
  private static final Pattern KEYS =
      Pattern.compile("has no key \"" + NOBODY_KNOWS + "\"; it may have (.*)");
  private static final Pattern WORDS =
      Pattern.compile("no [a-z ]+ \"" + NOBODY_KNOWS + "\"; it is one of (.*)");

  @Test
  void the_schemas_list_the_keys_that_the_readers_know() throws IOException {
    Set<Set<String>> known =
        told(KEYS, tree -> tree.maps().forEach(map -> map.put(NOBODY_KNOWS, "x")));
    known.add(Arrays.stream(StateKind.values()).map(StateKind::key).collect(Collectors.toSet()));
    known.add(Arrays.stream(Phrase.values()).map(Phrase::key).collect(Collectors.toSet()));
    Set<Set<String>> listed = new LinkedHashSet<>();
    for (Path schema : EditorSchemas.all()) {
      EditorSchemas.closedShapes(schema).forEach(shape -> listed.add(keys(shape)));
    }

    assertThat(differences(listed, known)).isEmpty();
  }

  @Test
  void the_schemas_list_the_words_that_the_readers_know() throws IOException {
    Set<Set<String>> known = told(WORDS, tree -> tree.fill(NOBODY_KNOWS));
    known.remove(Set.of("true", "false"));
    Set<Set<String>> listed = new LinkedHashSet<>();
    for (Path schema : EditorSchemas.all()) {
      EditorSchemas.wordLists(schema).forEach(list -> listed.add(words(list)));
    }

    assertThat(differences(listed, known)).isEmpty();
  }

  /** What the readers tell of all files when each has been changed in this way. */
  private static Set<Set<String>> told(Pattern message, Consumer<YamlTree> change)
      throws IOException {
    Set<Set<String>> told = new LinkedHashSet<>();
    for (Map<String, String> files : List.of(ValidFiles.withEveryKey(), shipped())) {
      Map<String, String> changed = new TreeMap<>();
      files.forEach((path, text) -> changed.put(path, changed(text, change)));
      ValidFiles.problems(changed).forEach(problem -> add(problem, message, told));
    }
    String settings = Files.readString(Path.of("config/bot.yaml"));
    problems(changed(settings, change)).forEach(problem -> add(problem, message, told));
    return told;
  }

  private static void add(Problem problem, Pattern message, Set<Set<String>> told) {
    Matcher match = message.matcher(problem.message());
    if (match.find()) {
      told.add(Set.of(match.group(1).split(", ")));
    }
  }

  private static String changed(String text, Consumer<YamlTree> change) {
    YamlTree tree = YamlTree.of(text);
    change.accept(tree);
    return tree.text();
  }

  private static Map<String, String> shipped() throws IOException {
    Map<String, String> shipped = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of("dialogs"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
        shipped.put(file.toString(), Files.readString(file));
      }
    }
    return shipped;
  }

  private static List<Problem> problems(String settings) {
    SourceFile file = new SourceFile("config/bot.yaml", settings);
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

  private static Set<String> words(JsonNode list) {
    return list.valueStream().map(JsonNode::asText).collect(Collectors.toSet());
  }

  /** Each in a sentence, with the list on the other side that is most like it. */
  private static List<String> differences(Set<Set<String>> listed, Set<Set<String>> known) {
    return Stream.concat(
            minus(known, listed).stream().map(list -> difference(list, listed, "no schema lists")),
            minus(listed, known).stream().map(list -> difference(list, known, "no reader knows")))
        .toList();
  }

  private static String difference(Set<String> list, Set<Set<String>> others, String fault) {
    Set<String> more = minus(list, nearest(list, others));
    return more.isEmpty()
        ? fault + " just " + new TreeSet<>(list)
        : "%s %s, beside %s"
            .formatted(fault, new TreeSet<>(more), new TreeSet<>(minus(list, more)));
  }

  private static Set<String> nearest(Set<String> keys, Set<Set<String>> others) {
    return others.stream()
        .min(Comparator.comparingInt(o -> minus(keys, o).size() + minus(o, keys).size()))
        .orElse(Set.of());
  }

  private static <T> Set<T> minus(Set<T> all, Set<T> some) {
    return all.stream().filter(one -> !some.contains(one)).collect(Collectors.toSet());
  }
}
