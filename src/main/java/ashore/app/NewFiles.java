package ashore.app;

import ashore.authoring.Problem;
import ashore.authoring.ReadResult;
import ashore.authoring.Region;
import ashore.authoring.Severity;
import ashore.authoring.Sketch;
import ashore.authoring.SourceFile;
import ashore.dialog.DialogSet;
import ashore.dialog.Fact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Files to be added to a folder of dialogs: all of them, or none when check would refuse one. */
final class NewFiles {
  private static final int MONTHS_TO_REVIEW = 6;

  private final Path folder;
  private final LocalDate today;
  private final DialogSet dialogs;
  private final Map<Path, String> files = new LinkedHashMap<>();

  /**
   * Nothing yet, for this folder.
   *
   * @throws CommandFailed when it holds no dialogs, or dialogs with another error than a name that
   *     nothing declares: what is to be written may be what is missing
   */
  NewFiles(Path folder, LocalDate today) {
    if (!Files.isRegularFile(folder.resolve("bot.yaml"))) {
      throw new CommandFailed(
          "there is no bot.yaml in %s: name the folder that holds it with --dialogs. Nothing was written."
              .formatted(folder));
    }
    this.folder = folder;
    this.today = today;
    Sketch found = Checked.sketch(folder, today);
    this.dialogs =
        found
            .dialogs()
            .filter(whole -> found.lacksOnlyNames())
            .orElseGet(() -> Checked.dialogs(folder, today));
  }

  /** What files with this name are made of, in this folder. */
  Template template(String name) {
    return Template.named(name)
        .with("today", today.toString())
        .with("review_by", today.plusMonths(MONTHS_TO_REVIEW).toString())
        .with("source", source());
  }

  /**
   * Adds a file.
   *
   * @param inside its path in the folder
   * @throws CommandFailed when it is there already
   */
  void add(String inside, String text) {
    Path file = folder.resolve(inside);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new CommandFailed(
          "%s is there already: choose another name. Nothing was written.".formatted(shown(file)));
    }
    files.put(file, text);
  }

  /** The paths of the files, as a person at this terminal names them. */
  List<String> shown() {
    return files.keySet().stream().map(NewFiles::shown).toList();
  }

  /**
   * Writes the files.
   *
   * @throws CommandFailed when check would refuse them, or when they cannot be written
   */
  void write() {
    List<Problem> errors = added();
    if (!errors.isEmpty()) {
      throw new CommandFailed(
          errors.stream().map(Problem::rendered).collect(Collectors.joining("\n"))
              + "\nThis name does not go with what is there: choose another. Nothing was written.");
    }
    List<Path> written = new ArrayList<>();
    try {
      for (Map.Entry<Path, String> file : files.entrySet()) {
        Files.createDirectories(file.getKey().getParent());
        Files.writeString(
            file.getKey(), file.getValue(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        written.add(file.getKey());
      }
    } catch (IOException broken) {
      written.forEach(NewFiles::remove);
      throw new CommandFailed("cannot write " + broken.getMessage() + ". Nothing was written.");
    }
  }

  /** The errors that the files bring; those that were there before are somebody else's. */
  private List<Problem> added() {
    List<SourceFile> before = new DialogFolder(folder).files();
    List<SourceFile> after = new ArrayList<>(before);
    files.forEach(
        (file, text) -> after.add(new SourceFile(folder.getFileName() + "/" + inside(file), text)));
    Set<Fault> known = errors(before).stream().map(Fault::of).collect(Collectors.toSet());
    return errors(after).stream().filter(error -> !known.contains(Fault.of(error))).toList();
  }

  private List<Problem> errors(List<SourceFile> all) {
    return switch (Checked.read(all, today)) {
      case ReadResult.Accepted accepted -> List.of();
      case ReadResult.Rejected(List<Problem> problems) ->
          problems.stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
    };
  }

  /** An error without its words, which may change with what else is there. */
  private record Fault(String path, Region region, String code) {
    static Fault of(Problem problem) {
      return new Fault(problem.path(), problem.region(), problem.code());
    }
  }

  /** The best fact to begin with: what advisers know themselves, else any that may be printed. */
  private String source() {
    return dialogs.facts().values().stream()
        .min(
            Comparator.comparing((Fact fact) -> !fact.verified())
                .thenComparing(fact -> !fact.force().equals("practice"))
                .thenComparing(fact -> fact.kind() != Fact.Kind.LAW)
                .thenComparing(fact -> fact.id().value()))
        .map(fact -> fact.id().value())
        .orElseThrow();
  }

  private String inside(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static String shown(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path full = file.toAbsolutePath().normalize();
    return (full.startsWith(here) ? here.relativize(full) : full).toString();
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException stays) {
      throw new CommandFailed(file + " was written and cannot be removed: " + stays.getMessage());
    }
  }
}
