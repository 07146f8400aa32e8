package ashore.app;

import ashore.authoring.ReadResult;
import ashore.dialog.DialogName;
import ashore.dialog.DialogSet;
import ashore.dialog.Language;
import ashore.drawing.Album;
import ashore.drawing.Pictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ashore draw}: pictures of the dialogs. */
@Command(
    name = "draw",
    mixinStandardHelpOptions = true,
    description = {"Draws the dialogs as SVG pictures."})
final class DrawCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DialogsOption dialogs;

  @Parameters(arity = "0..*")
  private List<String> names = List.of();

  @Option(names = "--lang", defaultValue = "en")
  private String language;

  @Option(names = "--out", defaultValue = "pictures")
  private Path folder;

  @Option(names = "--mermaid")
  private boolean mermaid;

  @Override
  public Integer call() throws IOException {
    ReadResult.Accepted accepted =
        Checked.accepted(dialogs.folder(), Today.of(InstantSource.system()));
    DialogSet set = accepted.dialogs();
    Album album = new Album(set, Language.ofTag(language).orElseThrow(), Optional.empty());
    Pictures pictures = new Pictures(album, set.dialogs().keySet());
    Files.createDirectories(folder);
    for (DialogName name : set.dialogs().keySet()) {
      Files.writeString(folder.resolve(name + ".svg"), pictures.svg(name));
      if (mermaid) Files.writeString(folder.resolve(name + ".mmd"), pictures.mermaid(name));
    }
    Files.writeString(folder.resolve("overview.svg"), pictures.overviewSvg());
    if (mermaid) Files.writeString(folder.resolve("overview.mmd"), pictures.overviewMermaid());
    Files.writeString(folder.resolve("index.html"), pictures.index());
    spec.commandLine().getOut().println(folder + " " + names);
    return 0;
  }
}
