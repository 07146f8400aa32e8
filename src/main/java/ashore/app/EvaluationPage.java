package ashore.app;

import ashore.dialog.IntentName;
import ashore.nlu.Evaluation;
import ashore.nlu.Evaluation.Confusion;
import ashore.nlu.Judged;
import ashore.nlu.LearningCurve;
import ashore.outcomes.Page;
import ashore.outcomes.Page.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An evaluation to read: in short for the terminal, or in full with pictures.
 *
 * @param subject what was judged
 * @param parts the messages of all languages, then of each
 * @param curves what more examples bring; may be empty
 * @param names what an intent is called
 * @param quoted whose words may be shown
 */
record EvaluationPage(
    Subject subject,
    List<Evaluation> parts,
    List<LearningCurve> curves,
    Function<IntentName, String> names,
    Quoted quoted) {
  private static final int CONFUSIONS = 15;
  private static final int CONFUSIONS_IN_FULL = 60;
  private static final int EXCERPT = 90;
  private static final List<String> LEGEND =
      List.of(
          "right: of all messages, taken for what they want; out_of_scope is a want like any"
              + " other.",
          "acceptable: also taken for one of the further labels that the file gives.",
          "macro F1: the mean over all intents of the harmonic mean of found and rightly.",
          "ours: the messages that are not out of scope.",
          "acted on at once: the bot does not ask back. The others are offered the first three.",
          "calibration error: how far confidence and truth lie apart on the mean, in ten bins.",
          "AUROC: how often one of ours scores higher than another message; 0.5 is chance.");

  /**
   * What was judged.
   *
   * @param title in a few words
   * @param notes sentences on what else must be known of it
   */
  record Subject(String title, List<String> notes) {
    /** Keeps an unmodifiable copy. */
    Subject {
      notes = List.copyOf(notes);
    }
  }

  /**
   * Which messages may be shown.
   *
   * @param examples one with each confusion
   * @param mistakes so many of each language, the surest first
   */
  record Quoted(boolean examples, int mistakes) {}

  /** Figures and the worst confusions. */
  Page brief() {
    List<Block> blocks = new ArrayList<>();
    figures(blocks);
    for (Evaluation part : languages()) {
      confusions(part, CONFUSIONS, blocks);
      mistakes(part, blocks);
    }
    return new Page(blocks);
  }

  /** Everything, with pictures. */
  Page full() {
    List<Block> blocks = new ArrayList<>();
    figures(blocks);
    if (!curves.isEmpty()) {
      blocks.add(
          new Block.Picture(
              CurvePicture.of(curves), "Right, by the number of examples; see above"));
    }
    blocks.add(new Block.Heading(2, "What the figures mean"));
    blocks.add(new Block.Points(LEGEND));
    for (Evaluation part : languages()) {
      full(part, blocks);
    }
    return new Page(blocks);
  }

  private void full(Evaluation part, List<Block> blocks) {
    String name = EvaluationTables.name(part);
    blocks.add(new Block.Heading(1, name));
    blocks.add(new Block.Heading(2, "Who is taken for whom (" + name + ")"));
    blocks.add(
        new Block.Text(
            "A row for what was wanted, a column for what it was taken for, the darker the greater"
                + " the share of the row. Point at a cell to read it."));
    blocks.add(
        new Block.Picture(
            ConfusionPicture.of(part.matrix(), names),
            "Which intents are taken for which; the table below has the worst"));
    confusions(part, CONFUSIONS_IN_FULL, blocks);
    mistakes(part, blocks);
    blocks.add(new Block.Heading(2, "Each intent (" + name + ")"));
    blocks.add(EvaluationTables.intents(part, names));
    blocks.add(new Block.Heading(2, "How far confidence can be believed (" + name + ")"));
    blocks.add(
        new Block.Picture(
            ReliabilityPicture.of(part.reliability()),
            "How often right, by confidence; the table below has the figures"));
    blocks.add(EvaluationTables.calibration(part));
  }

  private void figures(List<Block> blocks) {
    blocks.add(new Block.Heading(1, subject.title));
    subject.notes.forEach(note -> blocks.add(new Block.Text(note)));
    blocks.add(EvaluationTables.measures(parts));
    if (parts.stream().anyMatch(part -> part.separation().isPresent())) {
      blocks.add(new Block.Heading(2, "Were the threshold set elsewhere"));
      blocks.add(EvaluationTables.thresholds(parts));
    }
    if (!curves.isEmpty()) {
      blocks.add(new Block.Heading(2, "With fewer examples"));
      blocks.add(EvaluationTables.learning(curves));
    }
  }

  private List<Evaluation> languages() {
    return parts.stream().filter(part -> part.language().isPresent()).toList();
  }

  private void confusions(Evaluation part, int most, List<Block> blocks) {
    List<Confusion> worst = part.confusions().stream().limit(most).toList();
    if (worst.isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(2, "Most often confused (" + EvaluationTables.name(part) + ")"));
    List<String> header =
        Stream.concat(
                Stream.of("times", "wanted", "taken for"),
                quoted.examples ? Stream.of("such as") : Stream.empty())
            .toList();
    blocks.add(EvaluationTables.table(header, worst.stream().map(this::row).toList()));
  }

  private List<String> row(Confusion confusion) {
    List<String> row =
        new ArrayList<>(
            List.of(
                String.valueOf(confusion.messages().size()),
                names.apply(confusion.wanted()),
                names.apply(confusion.answered())));
    if (quoted.examples) {
      row.add(excerpt(confusion.messages().getFirst().message().text()));
    }
    return row;
  }

  private void mistakes(Evaluation part, List<Block> blocks) {
    List<Judged> mistakes = part.mistakes().stream().limit(quoted.mistakes).toList();
    if (mistakes.isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(2, "Surest mistakes (" + EvaluationTables.name(part) + ")"));
    blocks.add(
        EvaluationTables.table(
            List.of("confidence", "wanted", "taken for", "message"),
            mistakes.stream()
                .map(
                    each ->
                        List.of(
                            Percent.of(each.answer().confidence()),
                            names.apply(each.message().intent()),
                            names.apply(each.answer().intent()),
                            each.message().text()))
                .toList()));
  }

  private static String excerpt(String text) {
    return text.codePointCount(0, text.length()) <= EXCERPT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
  }
}
