package ashore.app;

import ashore.authoring.Settings;
import ashore.store.Progress;
import ashore.store.Resealing;
import ashore.store.StoreBackup;
import ashore.store.StoreContents;
import ashore.store.StoreExport;
import ashore.store.StoreFailed;
import ashore.store.StoreKeys;
import ashore.store.StorePlace;
import ashore.store.StoreTransfer;
import ashore.store.Verification;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ashore store}: looks after what the bot keeps. */
@Command(
    name = "store",
    mixinStandardHelpOptions = true,
    description = {
      "Looks after what the bot keeps: the store that config/bot.yaml names, or ASHORE_STORE.",
      "The keys come from the environment, ASHORE_KEY, like those of \"ashore serve\"; what is"
          + " encrypted stays so in every copy."
    })
final class StoreCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = {
        "Copies the store into another one, which must be empty, and compares them row by row:"
            + " from a file to PostgreSQL, or back. All arrives or nothing does.",
        "Stop the bot before; afterwards write the new place into config/bot.yaml."
      })
  int migrate(
      @Mixin SettingsOption config,
      @Parameters(
              paramLabel = "TARGET",
              description = "A new file, or postgresql://host:5432/database.")
          String target) {
    Map<String, String> environment = System.getenv();
    StorePlace from = place(config, environment);
    StorePlace to = StoreSetting.of(target, environment);
    StoreContents moved =
        work(
            "Copying the store",
            environment,
            tools -> new StoreTransfer(tools.keys(), tools.progress()).copy(from, to));
    print("%s is in %s now: %s", from, to, told(moved));
    print("Write this into config/bot.yaml: store: %s", target);
    return 0;
  }

  @Command(
      mixinStandardHelpOptions = true,
      description =
          "Reads all of the store, also while the bot runs, and says what is there and what cannot"
              + " be read. Ends with 1 when there is such a thing.")
  int verify(@Mixin SettingsOption config) {
    Map<String, String> environment = System.getenv();
    StorePlace place = place(config, environment);
    Verification.Result found =
        work(
            "Reading the store",
            environment,
            tools -> Verification.of(place, tools.keys(), tools.progress()));
    print("%s: %s", place, told(found.contents()));
    print("cannot be read: %,d; not encrypted: %,d", found.unreadable(), found.plain());
    return found.unreadable() == 0 ? 0 : 1;
  }

  @Command(
      mixinStandardHelpOptions = true,
      description =
          "Writes all of the store, also while the bot runs, into a new file that any store can be"
              + " filled from.")
  int export(@Mixin SettingsOption config, @Parameters(paramLabel = "FILE") Path file) {
    Map<String, String> environment = System.getenv();
    StorePlace place = place(config, environment);
    StoreContents written =
        work(
            "Writing the export",
            environment,
            tools -> new StoreExport(tools.keys(), tools.progress()).write(place, file));
    print("%s: %s", file, told(written));
    return 0;
  }

  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description =
          "Fills the store, which must be empty, from a file of \"ashore store export\". All"
              + " arrives or nothing does.")
  int fill(@Mixin SettingsOption config, @Parameters(paramLabel = "FILE") Path file) {
    Map<String, String> environment = System.getenv();
    StorePlace place = place(config, environment);
    StoreContents filled =
        work(
            "Filling the store",
            environment,
            tools -> new StoreExport(tools.keys(), tools.progress()).read(file, place));
    print("%s: %s", place, told(filled));
    return 0;
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = {
        "Writes a copy of the store, also while the bot runs, into a new file: of a file another"
            + " file, which is put in its place to restore it; of PostgreSQL an export."
      })
  int backup(@Mixin SettingsOption config, @Parameters(paramLabel = "FILE") Path file) {
    Map<String, String> environment = System.getenv();
    StorePlace place = place(config, environment);
    StoreContents written =
        work(
            "Copying the store",
            environment,
            tools -> new StoreBackup(tools.keys(), tools.progress()).write(place, file));
    print("%s: %s", file, told(written));
    return 0;
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = {
        "Encrypts everything in the store with the first key of ASHORE_KEY, in small steps, also"
            + " while the bot runs. Give the bot the new key in front of the old one before.",
        "Ends with 1 when there are texts that no key opens; they stay as they are."
      })
  int reseal(@Mixin SettingsOption config) {
    Map<String, String> environment = System.getenv();
    StorePlace place = place(config, environment);
    Resealing.Result done =
        work(
            "Encrypting",
            environment,
            tools -> Resealing.run(place, tools.keys(), tools.progress()));
    print("%s: encrypted anew: %,d; cannot be read: %,d", place, done.sealed(), done.unreadable());
    return done.unreadable() == 0 ? 0 : 1;
  }

  /** What work on a store needs. */
  private record Tools(StoreKeys keys, Progress progress) {}

  private static <T> T work(String task, Map<String, String> environment, Function<Tools, T> work) {
    try (WaitingBar bar = new WaitingBar(task)) {
      return work.apply(new Tools(StoreKey.of(environment), bar::report));
    } catch (StoreFailed failed) {
      throw new CommandFailed(String.valueOf(failed.getMessage()));
    }
  }

  private static StorePlace place(SettingsOption config, Map<String, String> environment) {
    Settings settings = config.settings(environment);
    return StoreSetting.of(settings, environment)
        .orElseThrow(() -> new CommandFailed("store: the memory keeps nothing to look after"));
  }

  private static String told(StoreContents contents) {
    return "talks: %,d; rows: %,d (%s)"
        .formatted(
            contents.talks(),
            contents.all(),
            contents.rows().entrySet().stream()
                .map(table -> "%s %,d".formatted(table.getKey(), table.getValue()))
                .collect(Collectors.joining(", ")));
  }

  private void print(String format, Object... values) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(format + "%n", values);
    out.flush();
  }
}
