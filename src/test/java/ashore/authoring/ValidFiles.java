package ashore.authoring;

import ashore.dialog.CalculatorFunction;
import ashore.dialog.SlotType;
import ashore.dialog.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The small valid set of files under {@code authoring/_valid}, and reading it. */
final class ValidFiles {
  static final Path ROOT = Path.of("src/test/resources/authoring");
  static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private static final CalculatorFunction OVERDUE_COST =
      new CalculatorFunction(
          "overdue_cost",
          List.of(
              new CalculatorFunction.Parameter("amount", SlotType.MONEY),
              new CalculatorFunction.Parameter("yearly_rate", SlotType.PERCENT),
              new CalculatorFunction.Parameter("days_late", SlotType.DAYS),
              new CalculatorFunction.Parameter("penalty_multiplier", SlotType.NUMBER),
              new CalculatorFunction.Parameter("days_in_year", SlotType.NUMBER)),
          SlotType.MONEY,
          values -> new Value.Unknown());

  private ValidFiles() {}

  /** Text by path. */
  static Map<String, String> all() {
    return in("_valid");
  }

  /** The valid files, and beside them files in which every key of the language stands. */
  static Map<String, String> withEveryKey() {
    Map<String, String> files = in("_valid");
    files.putAll(in("_every_key"));
    String change = String.valueOf(files.remove("change.txt"));
    new Change(files).apply(change);
    return files;
  }

  private static Map<String, String> in(String folder) {
    Path root = ROOT.resolve(folder);
    Map<String, String> files = new TreeMap<>();
    try (var paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(path).toString().replace('\\', '/'), Files.readString(path));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return files;
  }

  /** The valid files with this one put in their place, or added. */
  static Map<String, String> with(String path, String text) {
    Map<String, String> files = all();
    files.put(path, text);
    return files;
  }

  static ReadResult read(Map<String, String> files) {
    return new DialogReader().read(sources(files), List.of(OVERDUE_COST), TODAY);
  }

  /** Whether these files can be used, by the checks that tell no more than that. */
  static boolean usable(Map<String, String> files) {
    return new DialogReader().usable(sources(files), List.of(OVERDUE_COST), TODAY)
        instanceof ReadResult.Accepted;
  }

  private static List<SourceFile> sources(Map<String, String> files) {
    return files.entrySet().stream()
        .map(file -> new SourceFile(file.getKey(), file.getValue()))
        .toList();
  }

  static ReadResult.Accepted accepted(Map<String, String> files) {
    return switch (read(files)) {
      case ReadResult.Accepted accepted -> accepted;
      case ReadResult.Rejected(var problems) ->
          throw new AssertionError(problems.stream().map(Problem::rendered).toList());
    };
  }

  static List<Problem> problems(Map<String, String> files) {
    return switch (read(files)) {
      case ReadResult.Accepted accepted -> accepted.warnings();
      case ReadResult.Rejected rejected -> rejected.problems();
    };
  }
}
