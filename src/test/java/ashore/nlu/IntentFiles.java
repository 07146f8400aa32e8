package ashore.nlu;

import ashore.dialog.Intent;
import ashore.dialog.IntentName;
import ashore.dialog.Language;
import ashore.dialog.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads the examples of intent files: two block scalars. Everything else in them is passed over.
 */
final class IntentFiles {
  private static final Path SHIPPED = Path.of("dialogs", "intents");

  private IntentFiles() {}

  static Map<IntentName, Intent> shipped() {
    return read(SHIPPED);
  }

  static Map<IntentName, Intent> read(Path folder) {
    var intents = new TreeMap<IntentName, Intent>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.toString().endsWith(".yaml"))
          .map(IntentFiles::intent)
          .forEach(intent -> intents.put(intent.name(), intent));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return intents;
  }

  private static Intent intent(Path file) {
    List<String> english = new ArrayList<>();
    List<String> chinese = new ArrayList<>();
    List<String> ignored = new ArrayList<>();
    List<String> block = ignored;
    boolean examples = false;
    for (String line : lines(file)) {
      examples |= line.startsWith("examples:");
      if (examples && line.startsWith("  en: |")) {
        block = english;
      } else if (examples && line.startsWith("  zh: |")) {
        block = chinese;
      } else if (!line.isBlank()) {
        block.add(line.strip());
      }
    }
    String name = file.getFileName().toString().replace(".yaml", "");
    return new Intent(new IntentName(name), new Words(Map.of(Language.EN, name)), english, chinese);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
