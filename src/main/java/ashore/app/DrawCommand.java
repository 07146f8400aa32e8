package ashore.app;

import ashore.authoring.Problem;
import ashore.authoring.ReadResult;
import ashore.authoring.Severity;
import ashore.authoring.Sketch;
import ashore.dialog.DialogName;
import ashore.dialog.DialogSet;
import ashore.dialog.Landmark;
import ashore.dialog.Language;
import ashore.drawing.Album;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ashore draw}: pictures of the dialogs, and of how they lead to each other. */
@Command(
    name = "draw",
    mixinStandardHelpOptions = true,
    description = {
      "Draws the dialogs as SVG pictures, and how they lead to each other.",
      "Open index.html of the folder in a browser. What no story comes by, dead ends and missing"
          + " translations are marked. Dialogs with errors are drawn too, as far as they can be"
          + " read."
    })
final class DrawCommand implements Callable<Integer> {
  private final InstantSource clock;

  @Spec private CommandSpec spec;
  @Mixin private DialogsOption dialogs;

  @Parameters(
      arity = "0..*",
      paramLabel = "DIALOG",
      description = "The dialogs to draw. Default: all of them.")
  private List<String> names = List.of();

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description =
          "The language of the pictures: en, zh-Hans or zh-Hant. Default: the first of bot.yaml.")
  private Optional<String> language;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "Where the pictures go. Default: ${DEFAULT-VALUE}",
      defaultValue = "pictures")
  private Path folder;

  @Option(
      names = "--mermaid",
      description = "Writes Mermaid text too (.mmd), for pages that draw it themselves.")
  private boolean mermaid;

  @Option(
      names = "--no-stories",
      description = "Does not play the stories: quicker, but what no story comes by is not marked.")
  private boolean noStories;

  DrawCommand(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    Optional<Language> asked = language.map(tag -> LanguageName.read(tag, spec));
    LocalDate today = Today.of(clock);
    ReadResult read = Checked.read(dialogs.folder(), today);
    DialogSet set =
        switch (read) {
          case ReadResult.Accepted accepted -> accepted.dialogs();
          case ReadResult.Rejected(List<Problem> problems) ->
              faulty(problems, Checked.sketch(dialogs.folder(), today));
        };
    Set<DialogName> drawn = drawn(set);
    Language first = set.bot().languages().getFirst();
    Album album = new Album(set, asked.orElse(first), told(read));
    new PictureFolder(folder)
        .draw(album, drawn, mermaid ? PictureFolder.Form.SVG_AND_MERMAID : PictureFolder.Form.SVG);
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        "%d %s and the overview: open %s"
            .formatted(
                drawn.size(),
                drawn.size() == 1 ? "dialog" : "dialogs",
                folder.resolve(PictureFolder.INDEX)));
    return 0;
  }

  /** What the stories come by, also those that go another way than they are written. */
  private Optional<Set<Landmark>> told(ReadResult read) {
    return switch (read) {
      case ReadResult.Accepted accepted when !noStories && !accepted.stories().isEmpty() ->
          Optional.of(
              new StoryPlayer(
                      Brain.of(accepted.dialogs()), new DialogFolder(dialogs.folder()).files())
                  .landmarksOf(accepted.stories()));
      case ReadResult.Accepted withoutStories -> Optional.empty();
      case ReadResult.Rejected rejected -> Optional.empty();
    };
  }

  /** Dialogs with errors, as far as they can be shown; the errors are told. */
  private DialogSet faulty(List<Problem> problems, Sketch sketch) {
    String errors =
        problems.stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .map(Problem::rendered)
            .collect(Collectors.joining("\n"));
    DialogSet set =
        sketch
            .dialogs()
            .orElseThrow(
                () ->
                    new CommandFailed(
                        ("%s\nThe dialogs in %s cannot be drawn, because parts"
                                + " of them could not be read: mend what is above.")
                            .formatted(errors, dialogs.folder())));
    PrintWriter err = spec.commandLine().getErr();
    err.println(errors);
    err.println("The dialogs are drawn with these errors; the stories were not played.");
    return set;
  }

  private Set<DialogName> drawn(DialogSet set) {
    Set<DialogName> drawn = new TreeSet<>();
    for (String name : names) {
      drawn.add(
          set.dialogs().keySet().stream()
              .filter(known -> known.value().equals(name))
              .findFirst()
              .orElseThrow(() -> unknown(name, set)));
    }
    return drawn.isEmpty() ? set.dialogs().keySet() : drawn;
  }

  private ParameterException unknown(String name, DialogSet set) {
    return new ParameterException(
        spec.commandLine(),
        "there is no dialog \"%s\"; there are %s"
            .formatted(
                name,
                set.dialogs().keySet().stream()
                    .map(DialogName::value)
                    .collect(Collectors.joining(", "))));
  }
}
