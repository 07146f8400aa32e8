package ashore.app;

import ashore.dialog.IntentName;
import ashore.dialog.Language;
import ashore.nlu.ConfusionMatrix;
import ashore.nlu.Evaluation;
import ashore.nlu.LearningCurve;
import ashore.nlu.Reliability.Bin;
import ashore.nlu.Separation;
import ashore.outcomes.Page.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The figures of an evaluation as tables. */
final class EvaluationTables {
  private EvaluationTables() {}

  /** One row of figures. */
  private record Measure(String name, Function<Evaluation, String> figure) {}

  /** What the messages have in common. */
  static String name(Evaluation evaluation) {
    return evaluation.language().map(Language::tag).orElse("all");
  }

  /** A column for each part. */
  static Block.Table measures(List<Evaluation> parts) {
    List<String> header = new ArrayList<>(List.of(""));
    parts.forEach(part -> header.add(name(part)));
    boolean alternatives = parts.stream().anyMatch(Evaluation::hasAlternatives);
    List<List<String>> rows = new ArrayList<>();
    for (Measure measure : measures(alternatives)) {
      List<String> row = new ArrayList<>(List.of(measure.name));
      parts.forEach(part -> row.add(measure.figure.apply(part)));
      rows.add(row);
    }
    return table(header, rows);
  }

  private static List<Measure> measures(boolean alternatives) {
    List<Measure> all = new ArrayList<>();
    all.add(new Measure("messages", part -> String.valueOf(part.judged().size())));
    all.add(new Measure("right", part -> Percent.of(part.right())));
    if (alternatives) {
      all.add(new Measure("right, or acceptable", part -> Percent.of(part.acceptable())));
    }
    all.add(new Measure("macro F1", part -> Percent.of(part.matrix().macroF1())));
    all.add(new Measure("ours: right", part -> Percent.of(part.oursRight())));
    all.add(
        new Measure("ours: right, were none turned away", part -> Percent.of(part.bestRight())));
    all.add(new Measure("ours: among the first three", part -> Percent.of(part.amongTheFirst())));
    all.add(new Measure("ours: turned away wrongly", part -> Percent.of(part.falseAlarms())));
    all.add(new Measure("out of scope: turned away", part -> Percent.of(part.found())));
    all.add(new Measure("acted on at once", part -> Percent.of(part.actedOn())));
    all.add(new Measure("… of those, rightly", part -> Percent.of(part.actedOnRightly())));
    if (alternatives) {
      all.add(new Measure("… or acceptably", part -> Percent.of(part.actedOnAcceptably())));
    }
    all.add(new Measure("calibration error (ECE)", part -> Percent.of(part.reliability().error())));
    all.add(new Measure("ours told from others (AUROC)", EvaluationTables::auroc));
    return all;
  }

  private static String auroc(Evaluation part) {
    return part.separation()
        .map(separation -> String.format(Locale.ROOT, "%.3f", separation.auroc()))
        .orElse("–");
  }

  /** What other thresholds would bring, for the parts with messages of both kinds. */
  static Block.Table thresholds(List<Evaluation> parts) {
    List<Evaluation> both = parts.stream().filter(part -> part.separation().isPresent()).toList();
    List<List<String>> rows = new ArrayList<>();
    for (Evaluation part : both) {
      for (Separation.Point point : part.separation().orElseThrow().points()) {
        rows.add(
            List.of(
                name(part),
                Percent.of(point.falseRejection()),
                Percent.of(point.kept()),
                Percent.of(point.found())));
      }
    }
    return table(
        List.of("script", "ours turned away", "ours right and kept", "out of scope turned away"),
        rows);
  }

  /** How often messages of some confidence were right. */
  static Block.Table calibration(Evaluation part) {
    List<Bin> bins = part.reliability().bins();
    return table(
        List.of("confidence", "messages", "mean confidence", "right"),
        IntStream.range(0, bins.size())
            .mapToObj(
                i -> {
                  Bin bin = bins.get(i);
                  boolean empty = bin.right().whole() == 0;
                  return List.of(
                      "%d–%d %%".formatted(100 * i / bins.size(), 100 * (i + 1) / bins.size()),
                      String.valueOf(bin.right().whole()),
                      Percent.of(
                          empty ? OptionalDouble.empty() : OptionalDouble.of(bin.confidence())),
                      Percent.of(bin.right()));
                })
            .toList());
  }

  /** What more examples bring. */
  static Block.Table learning(List<LearningCurve> curves) {
    List<List<String>> rows = new ArrayList<>();
    for (LearningCurve curve : curves) {
      for (LearningCurve.Point point : curve.points()) {
        rows.add(
            List.of(
                curve.language().tag(),
                CurvePicture.part(point.share()),
                String.valueOf(point.examples()),
                Percent.of(point.right())));
      }
    }
    return table(List.of("script", "part", "examples", "ours right, were none turned away"), rows);
  }

  /** Each intent that was wanted, the one understood worst first. */
  static Block.Table intents(Evaluation part, Function<IntentName, String> names) {
    ConfusionMatrix matrix = part.matrix();
    return table(
        List.of("intent", "messages", "found", "rightly", "F1"),
        matrix.intents().stream()
            .filter(intent -> matrix.recall(intent).whole() > 0)
            .sorted(Comparator.comparingDouble(matrix::f1))
            .map(
                intent ->
                    List.of(
                        names.apply(intent),
                        String.valueOf(matrix.recall(intent).whole()),
                        Percent.of(matrix.recall(intent)),
                        Percent.of(matrix.precision(intent)),
                        Percent.of(matrix.f1(intent))))
            .toList());
  }

  /** Each cell of one line. */
  static Block.Table table(List<String> header, List<List<String>> rows) {
    return new Block.Table(
        header, rows.stream().map(row -> row.stream().map(List::of).toList()).toList());
  }
}
