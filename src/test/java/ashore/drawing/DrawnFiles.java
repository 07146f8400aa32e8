package ashore.drawing;

import ashore.authoring.DialogReader;
import ashore.authoring.Problem;
import ashore.authoring.Sketch;
import ashore.authoring.SourceFile;
import ashore.dialog.DialogName;
import ashore.dialog.DialogSet;
import ashore.dialog.Language;
import ashore.guidance.Calculators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Dialogs to draw: a small set with every key of the language, and what ships. */
final class DrawnFiles {
  static final DialogName INCOME = new DialogName("income");
  private static final Path AUTHORING = Path.of("src/test/resources/authoring");

  private DrawnFiles() {}

  /** Text by path. */
  static Map<String, String> small() {
    Map<String, String> files = new TreeMap<>(in(AUTHORING.resolve("_valid")));
    files.putAll(in(AUTHORING.resolve("_every_key")));
    return files;
  }

  static DialogSet shipped() {
    return read(in(Path.of("dialogs")));
  }

  /** The small set with this part of one of its files put in place of another. */
  static DialogSet smallWith(String file, String part, String other) {
    Map<String, String> files = small();
    String text = files.get(file);
    if (!text.contains(part)) {
      throw new IllegalArgumentException(file + ": holds no \"" + part + "\"");
    }
    files.put(file, text.replace(part, other));
    return read(files);
  }

  /** The small set with these states behind those of the dialog "income". */
  static DialogSet smallWith(String states) {
    Map<String, String> files = small();
    files.merge("dialogs/income.yaml", "\n" + states.indent(2), String::concat);
    return read(files);
  }

  static DialogSet read(Map<String, String> files) {
    List<SourceFile> sources =
        files.entrySet().stream()
            .map(file -> new SourceFile(file.getKey(), file.getValue()))
            .toList();
    Sketch sketch =
        new DialogReader().sketch(sources, Calculators.all(), LocalDate.of(2026, 11, 20));
    return sketch
        .dialogs()
        .orElseThrow(
            () -> new AssertionError(sketch.problems().stream().map(Problem::rendered).toList()));
  }

  /** These dialogs in English, as if no stories had been played. */
  static Album album(DialogSet dialogs) {
    return new Album(dialogs, Language.EN, Optional.empty());
  }

  private static Map<String, String> in(Path root) {
    Path above = root.endsWith("dialogs") ? Path.of("") : root;
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(it -> it.toString().endsWith(".yaml")).toList()) {
        files.put(above.relativize(path).toString().replace('\\', '/'), Files.readString(path));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return files;
  }
}
