package ashore.outcomes;

import ashore.authoring.DialogReader;
import ashore.authoring.Problem;
import ashore.authoring.ReadResult;
import ashore.authoring.SourceFile;
import ashore.dialog.CalculatorFunction;
import ashore.dialog.DialogName;
import ashore.dialog.DialogSet;
import ashore.dialog.Folding;
import ashore.dialog.Language;
import ashore.dialog.SlotType;
import ashore.dialog.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Dialogs as authors write them: those that ship, and small ones around the dialog "overdue". */
final class Written {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  static final Folding FOLDING = text -> text.strip().toLowerCase(Locale.ROOT);

  /** Doubles a percentage. */
  static final CalculatorFunction DOUBLED =
      new CalculatorFunction(
          "doubled",
          List.of(new CalculatorFunction.Parameter("rate", SlotType.PERCENT)),
          SlotType.PERCENT,
          values ->
              new Value.Percent(
                  ((Value.Percent) values.getFirst()).percent().multiply(BigDecimal.TWO)));

  private static final Path SMALL = Path.of("src/test/resources/authoring/_valid/dialogs");

  private Written() {}

  /** A small bot that speaks English, with these files in it. */
  static DialogSet small(Map<String, String> files) {
    Map<String, String> all = new TreeMap<>(texts(SMALL));
    all.keySet().removeIf(path -> path.startsWith("stories/"));
    all.computeIfPresent(
        "bot.yaml", (path, text) -> text.replaceFirst("languages: .*", "languages: [en]"));
    all.putAll(files);
    if (all.values().stream().noneMatch(text -> text.contains("fills: days_late"))) {
      all.computeIfPresent(
          "bot.yaml", (path, text) -> text.replaceFirst("(?s)\nmentions:.*?\nwords:", "\nwords:"));
      all.put("cards/call_lender.yaml", card("call_lender", ""));
    }
    return read(all, List.of(DOUBLED));
  }

  static DialogSet shipped(List<CalculatorFunction> functions) {
    return read(texts(Path.of("dialogs")), functions);
  }

  /** A dialog called "overdue" with these states. */
  static Map<String, String> overdue(String states) {
    Map<String, String> files = new TreeMap<>();
    files.put(
        "overdue.yaml",
        """
        dialog: overdue
        title:
          en: Late with a payment
        starts_on: [overdue_now]
        owner: advice
        review_by: 2027-06-30

        states:
        """
            + states.indent(2));
    return files;
  }

  /** A card that says nothing special. */
  static String card(String name, String more) {
    return """
    card: %s
    title:
      en: Card %s
    priority: 50
    sources: [reply_days]
    owner: advice
    review_by: 2027-06-30
    %ssteps:
      - when: today
        say:
          en: Do it.
    avoid:
      - en: Do not hide.
    """
        .formatted(name, name, more);
  }

  static Outcomes outcomes(DialogSet dialogs) {
    return outcomes(dialogs, Scope.of(TODAY));
  }

  static Outcomes outcomes(DialogSet dialogs, Scope scope) {
    return new Outcomes(dialogs, List.of(DOUBLED), FOLDING, scope);
  }

  /** What comes of the dialog "overdue" among these files, as Markdown. */
  static String page(Map<String, String> files) {
    DialogSet dialogs = small(files);
    return page(dialogs, outcomes(dialogs).of(new DialogName("overdue")));
  }

  static String page(DialogSet dialogs, DialogOutcomes found) {
    return Markdown.of(DialogPage.of(found, found.sheet(), dialogs, Language.EN));
  }

  private static DialogSet read(Map<String, String> files, List<CalculatorFunction> functions) {
    List<SourceFile> sources =
        files.entrySet().stream()
            .map(file -> new SourceFile("dialogs/" + file.getKey(), file.getValue()))
            .toList();
    return switch (new DialogReader().read(sources, functions, TODAY)) {
      case ReadResult.Accepted accepted -> accepted.dialogs();
      case ReadResult.Rejected(List<Problem> problems) ->
          throw new AssertionError(problems.stream().map(Problem::rendered).toList().toString());
    };
  }

  private static Map<String, String> texts(Path folder) {
    Map<String, String> texts = new TreeMap<>();
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.filter(file -> file.toString().endsWith(".yaml")).toList()) {
        texts.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return texts;
  }
}
