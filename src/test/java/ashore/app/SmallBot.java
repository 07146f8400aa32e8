package ashore.app;

import ashore.authoring.DialogReader;
import ashore.authoring.Problem;
import ashore.authoring.ReadResult;
import ashore.authoring.SourceFile;
import ashore.authoring.Story;
import ashore.dialog.Hosting;
import ashore.engine.Engine;
import ashore.guidance.Calculators;
import ashore.nlu.TextUnderstander;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A bot of a few states, made of the valid files of the checker's tests, and stories about it. */
final class SmallBot {
  private static final Path VALID = Path.of("src/test/resources/authoring/_valid");
  private static final String PATH = "dialogs/stories/told.yaml";

  private static final String PENALTY =
      "penalty: overdue_cost(10000, 14.6, days_late, fact.multiplier, 365)";

  private SmallBot() {}

  /** Its files, without stories. */
  static List<SourceFile> files() {
    try (Stream<Path> paths = Files.walk(VALID)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> new SourceFile(VALID.relativize(path).toString(), text(path)))
          .filter(file -> !file.path().contains("/stories/"))
          .sorted((one, other) -> one.path().compareTo(other.path()))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Its files in a folder of this folder, to be edited. */
  static Path in(Path parent) throws IOException {
    for (SourceFile file : files()) {
      Path path = parent.resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.text());
    }
    return parent.resolve("dialogs");
  }

  /** Adds a story to its files. */
  static void tell(Path dialogs, String name, String story) throws IOException {
    Path stories = Files.createDirectories(dialogs.resolve("stories"));
    Files.writeString(stories.resolve(name + ".yaml"), story);
  }

  /** A file's text; what calls a function of the checker's tests is said instead. */
  private static String text(Path path) {
    try {
      return Files.readString(path)
          .replace("    compute:\n      %s\n".formatted(PENALTY), "")
          .replace("{penalty, number, integer}", "{fact.multiplier}");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static Brain brain() {
    var dialogs = accepted(files()).dialogs();
    Brain shipped = Shipped.brain();
    Engine engine = Brain.engine(dialogs);
    return new Brain(
        dialogs,
        shipped.classifier(),
        new TextUnderstander(shipped.classifier(), dialogs.bot().zone()),
        engine,
        new EngineTalker(engine),
        Hosting.USUAL);
  }

  /** A story in English of these lines, which are indented as in a file. */
  static Story story(String turns) {
    return read(turns).stories().getFirst();
  }

  /** The bot with that story. */
  static ReadResult.Accepted read(String turns) {
    List<SourceFile> files = new ArrayList<>(files());
    String head = "story: told\nlang: en\nclock: 2026-11-20T09:00\nturns:\n";
    files.add(new SourceFile(PATH, head + turns));
    return accepted(files);
  }

  static StoryResult play(String turns) {
    return new StoryPlayer(brain(), files()).play(story(turns));
  }

  private static ReadResult.Accepted accepted(List<SourceFile> files) {
    return switch (new DialogReader().read(files, Calculators.all(), Shipped.TODAY)) {
      case ReadResult.Accepted accepted -> accepted;
      case ReadResult.Rejected(var problems) ->
          throw new AssertionError(problems.stream().map(Problem::rendered).toList());
    };
  }
}
