package ashore.app;

import ashore.authoring.Problem;
import ashore.authoring.Settings;
import ashore.authoring.SettingsReader;
import ashore.authoring.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The option that names the file of settings. */
final class SettingsOption {
  private static final String DEFAULT = "${sys:ashore.home:-.}/config/bot.yaml";

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The settings. Default: ${DEFAULT-VALUE}",
      defaultValue = DEFAULT)
  private Path file;

  /**
   * The settings, with what the environment overrides.
   *
   * @throws CommandFailed when something in them is not understood
   */
  Settings settings(Map<String, String> environment) {
    return switch (SettingsReader.read(source(), environment)) {
      case SettingsReader.Result.Good(Settings settings) -> settings;
      case SettingsReader.Result.Bad(var problems) ->
          throw new CommandFailed(
              problems.stream().map(Problem::rendered).collect(Collectors.joining("\n")));
    };
  }

  private Optional<SourceFile> source() {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new SourceFile(
              file.toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
