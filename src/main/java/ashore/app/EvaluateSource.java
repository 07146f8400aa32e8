package ashore.app;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of {@code ashore evaluate} that say which messages are judged. */
final class EvaluateSource {
  @Option(
      names = "--data",
      paramLabel = "FILE",
      description =
          "Judges the messages of this file by the classifier trained on our own examples: UTF-8,"
              + " on each line a message, a tab, its intent and, after another tab, intents that"
              + " are acceptable too, separated by commas. out_of_scope, oos and ood mean none of"
              + " ours.")
  private Optional<Path> data;

  @Option(
      names = "--train",
      paramLabel = "FILE",
      description =
          "Trains on such a file instead, by the same recipe, and judges --test: for public data"
              + " sets. Any label will do.")
  private Optional<Path> train;

  @Option(
      names = "--test",
      paramLabel = "FILE",
      description = "The messages to judge after --train.")
  private Optional<Path> test;

  /** Where the messages come from. */
  sealed interface Source {
    /** Our own examples. */
    record OwnExamples() implements Source {}

    /** A file, judged by what our own examples teach. */
    record OneFile(Path data) implements Source {}

    /** Two files, of which one teaches and the other is judged. */
    record TwoFiles(Path train, Path test) implements Source {}
  }

  /**
   * What was asked for.
   *
   * @throws ParameterException when the options contradict each other
   */
  Source source(CommandSpec spec) {
    if (data.isPresent() && (train.isPresent() || test.isPresent())) {
      throw new ParameterException(
          spec.commandLine(), "--data goes without --train and --test: leave out one or the other");
    }
    if (train.isPresent() != test.isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "--train and --test go together: give both, or --data alone");
    }
    if (data.isPresent()) {
      return new Source.OneFile(data.get());
    }
    return train.isPresent()
        ? new Source.TwoFiles(train.get(), test.orElseThrow())
        : new Source.OwnExamples();
  }
}
