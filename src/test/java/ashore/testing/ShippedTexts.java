package ashore.testing;

import ashore.authoring.DialogReader;
import ashore.authoring.ReadResult;
import ashore.authoring.SourceFile;
import ashore.dialog.DialogSet;
import ashore.dialog.Language;
import ashore.dialog.Words;
import ashore.guidance.Calculators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every text that the shipped dialogs print. */
public final class ShippedTexts {
  private static final Path DIALOGS = Path.of("dialogs");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private final List<Text> found = new ArrayList<>();

  private ShippedTexts() {}

  /** A text in one language, as it is written. */
  public record Text(String pattern, Language language) {}

  /** All of them, wherever in the dialogs they stand. */
  public static List<Text> all() {
    DialogSet dialogs = dialogs();
    ShippedTexts texts = new ShippedTexts();
    texts.look(
        List.of(
            dialogs.bot(), dialogs.dialogs(), dialogs.cards(), dialogs.facts(), dialogs.intents()));
    return texts.found;
  }

  private static DialogSet dialogs() {
    try (var paths = Files.walk(DIALOGS)) {
      List<SourceFile> files = new ArrayList<>();
      for (Path path : paths.filter(path -> path.toString().endsWith(".yaml")).sorted().toList()) {
        files.add(new SourceFile(path.toString().replace('\\', '/'), Files.readString(path)));
      }
      return switch (new DialogReader().read(files, Calculators.all(), TODAY)) {
        case ReadResult.Accepted accepted -> accepted.dialogs();
        case ReadResult.Rejected rejected -> throw new AssertionError(rejected.problems());
      };
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void look(Object value) {
    switch (value) {
      case Words words ->
          words.texts().forEach((language, pattern) -> found.add(new Text(pattern, language)));
      case Collection<?> many -> many.forEach(this::look);
      case Map<?, ?> map -> map.values().forEach(this::look);
      case Optional<?> optional -> optional.ifPresent(this::look);
      case Record parts -> {
        for (RecordComponent part : parts.getClass().getRecordComponents()) {
          look(read(parts, part));
        }
      }
      default -> {}
    }
  }

  private static Object read(Record whole, RecordComponent part) {
    try {
      return part.getAccessor().invoke(whole);
    } catch (ReflectiveOperationException broken) {
      throw new LinkageError(broken.getMessage(), broken);
    }
  }
}
