package ashore.app;

import ashore.authoring.ReadResult;
import ashore.authoring.Story;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ashore test}: plays every story. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    description = {
      "Plays the stories of a dialogs folder.",
      "Exit code 1 if one goes another way."
    })
final class TestCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private FolderParameter dialogs;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    ReadResult.Accepted accepted =
        Checked.accepted(dialogs.folder(), Today.of(InstantSource.system()));
    StoryPlayer player = new StoryPlayer(Brain.of(accepted.dialogs()));
    int broken = 0;
    for (Story story : accepted.stories()) {
      switch (player.play(story)) {
        case StoryResult.Kept kept -> out.println("✓ " + story.name());
        case StoryResult.Broken(var at, var reason, var transcript) -> {
          broken++;
          out.println("✗ " + story.name());
          out.println(transcript.stripTrailing());
          out.println(story.path() + ":" + at + ": error: " + reason + " [story]");
        }
      }
      out.flush();
    }
    out.println(accepted.stories().size() + " stories, " + broken + " broken.");
    return broken == 0 ? 0 : 1;
  }
}
