package ashore.app;

import ashore.authoring.ReadResult;
import ashore.authoring.Story;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ashore test}: plays every story. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    description = {
      "Plays the stories of a dialogs folder.",
      "Exit code 1 if one goes another way, or if --min is not reached."
    })
final class TestCommand implements Callable<Integer> {
  private static final int LISTED = 20;

  private final InstantSource clock;

  @Spec private CommandSpec spec;

  @Mixin private FolderParameter dialogs;

  @Option(
      names = "--coverage",
      description =
          "Prints how much of the dialogs the stories come by: states, routes, choices, retries,"
              + " cards, commands and languages, and what they do not come by, with its place.")
  private boolean coverage;

  @Option(
      names = "--min",
      paramLabel = "PERCENT",
      description = "The least share of all states that stories must come by. Implies --coverage.")
  private Optional<Integer> least;

  @Option(names = "--all", description = "Lists everything that no story comes by, not the first.")
  private boolean everything;

  @Option(
      names = "--story",
      paramLabel = "TEXT",
      description = "Plays only the stories with this text in their title or file name.")
  private Optional<String> wanted;

  @Option(
      names = "--json",
      description = "Prints the coverage as JSON and nothing else, but stories that broke.")
  private boolean json;

  TestCommand(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    least
        .filter(percent -> percent < 0 || percent > 100)
        .ifPresent(
            percent -> {
              throw new ParameterException(
                  spec.commandLine(), "--min " + percent + " must be from 0 to 100");
            });
    PrintWriter out = spec.commandLine().getOut();
    ReadResult.Accepted accepted = Checked.accepted(dialogs.folder(), Today.of(clock));
    StoryPlayer player =
        new StoryPlayer(Brain.of(accepted.dialogs()), new DialogFolder(dialogs.folder()).files());
    List<Story> stories = wanted(accepted.stories());
    Set<Visit> visits = new HashSet<>();
    int broken = 0;
    for (Story story : stories) {
      StoryResult result = player.play(story);
      visits.addAll(result.visits());
      broken += result instanceof StoryResult.Broken ? 1 : 0;
      tell(story, result);
    }
    if (!json) {
      out.println(stories.size() + " stories, " + broken + " broken.");
    }
    boolean enough = measure(new Coverage(accepted, visits));
    return broken == 0 && enough ? 0 : 1;
  }

  private List<Story> wanted(List<Story> all) {
    if (wanted.isEmpty()) {
      return all;
    }
    String text = wanted.get().toLowerCase(Locale.ROOT);
    List<Story> found =
        all.stream()
            .filter(
                story ->
                    story.name().toLowerCase(Locale.ROOT).contains(text)
                        || story.path().toLowerCase(Locale.ROOT).contains(text))
            .toList();
    if (found.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "--story %s: none of the %s stories has this text in its title or file name"
              .formatted(wanted.get(), all.size()));
    }
    return found;
  }

  private void tell(Story story, StoryResult result) {
    String told = StoryReport.of(story, result);
    if (!json) {
      spec.commandLine().getOut().println(told);
      spec.commandLine().getOut().flush();
    } else if (result instanceof StoryResult.Broken) {
      spec.commandLine().getErr().println(told);
    }
  }

  /** Prints the coverage that was asked for; false when it is too little. */
  private boolean measure(Coverage measured) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(new CoverageJson(measured).text());
    } else if (coverage || everything || least.isPresent()) {
      CoverageTable table = new CoverageTable(measured);
      out.println();
      out.println(table.table());
      out.println(table.gaps(everything ? Integer.MAX_VALUE : LISTED));
    }
    Coverage.Share states = measured.share(CoverageKind.STATES);
    boolean enough = least.map(percent -> states.percent() >= percent).orElse(true);
    if (!enough) {
      spec.commandLine()
          .getErr()
          .println(
              "stories come by %s of %s states, %s %%: --min wants %s %%"
                  .formatted(states.covered(), states.of(), states.percent(), least.orElseThrow()));
    }
    return enough;
  }
}
