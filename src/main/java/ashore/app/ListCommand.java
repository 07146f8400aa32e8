package ashore.app;

import ashore.authoring.Sketch;
import ashore.dialog.DialogSet;
import ashore.dialog.Language;
import ashore.guidance.Calculators;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ashore list}: the names that an author may use. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the names that dialogs, cards and stories may use: functions with what they take,"
          + " slots with what fills them, facts, cards and so on.",
      "Dialogs with errors are listed too, unless a part of them could not be read. Codes of"
          + " problems: ashore check --codes."
    })
final class ListCommand implements Runnable {
  private final InstantSource clock;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "KIND", description = "One of: ${COMPLETION-CANDIDATES}.")
  private ListedKind kind;

  @Mixin private DialogsOption dialogs;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description =
          "The language of titles and labels: en, zh-Hans or zh-Hant. Default: the first of"
              + " bot.yaml.")
  private Optional<String> language;

  ListCommand(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public void run() {
    Optional<Language> asked = language.map(tag -> LanguageName.read(tag, spec));
    List<List<String>> rows = new ArrayList<>();
    rows.add(kind.head());
    rows.addAll(kind == ListedKind.FUNCTIONS ? Listing.functions(Calculators.all()) : rows(asked));
    PrintWriter out = spec.commandLine().getOut();
    Columns.aligned(rows).forEach(out::println);
    out.flush();
  }

  private List<List<String>> rows(Optional<Language> asked) {
    LocalDate today = Today.of(clock);
    Sketch sketch = Checked.sketch(dialogs.folder(), today);
    DialogSet set = sketch.dialogs().orElseGet(() -> Checked.dialogs(dialogs.folder(), today));
    Language shown = asked.orElse(set.bot().languages().getFirst());
    Listing listing = new Listing(set, sketch.choiceSets(), shown);
    return switch (kind) {
      case FUNCTIONS -> Listing.functions(Calculators.all());
      case SLOTS -> new SlotRows(set).slots();
      case CHOICES -> new SlotRows(set).choices(shown);
      case SETS -> listing.sets();
      case FACTS -> listing.facts();
      case CARDS -> listing.cards();
      case DIALOGS -> listing.dialogs();
      case INTENTS -> listing.intents();
      case COMMANDS -> listing.commands();
      case PHRASES -> listing.phrases();
    };
  }
}
