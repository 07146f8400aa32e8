package ashore.app;

import ashore.dialog.DialogSet;
import ashore.dialog.Language;
import ashore.outcomes.Csv;
import ashore.outcomes.DialogOutcomes;
import ashore.outcomes.DialogPage;
import ashore.outcomes.Html;
import ashore.outcomes.Markdown;
import ashore.outcomes.Page;
import ashore.outcomes.Row;
import ashore.outcomes.Survey;
import ashore.outcomes.SurveyPage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts outcomes on the terminal or into files.
 *
 * @param dialogs whose words are used
 * @param language in which
 * @param every whether each combination gets a row
 * @param most rows of such a table
 */
record OutcomesPrinter(DialogSet dialogs, Language language, boolean every, long most) {
  private static final String TITLE = "What comes of every combination of answers";
  private static final String SUMMARY = "summary";

  /** Everything, the summary last; of a list for a spreadsheet the summary goes beside it. */
  void print(Survey survey, OutcomesFormat format, PrintWriter out, PrintWriter err) {
    out.print(whole(survey, format));
    if (format == OutcomesFormat.CSV) {
      err.println(Markdown.of(summary(survey)));
      err.flush();
    }
  }

  /**
   * One file of everything, or a folder with one for each dialog; the summary also on the terminal.
   *
   * @throws CommandFailed when it cannot be written
   */
  void save(Survey survey, Path where, Optional<OutcomesFormat> asked, PrintWriter terminal) {
    Optional<OutcomesFormat> ofFile =
        Files.isDirectory(where) ? Optional.empty() : OutcomesFormat.of(where);
    OutcomesFormat format = asked.or(() -> ofFile).orElse(OutcomesFormat.MARKDOWN);
    try {
      if (ofFile.isPresent()) {
        Files.writeString(where, whole(survey, format));
      } else {
        Files.createDirectories(where);
        for (DialogOutcomes each : survey.dialogs()) {
          String name = each.dialog() + format.ending();
          Files.writeString(where.resolve(name), one(each, format));
        }
        if (format != OutcomesFormat.CSV) {
          Files.writeString(
              where.resolve(SUMMARY + format.ending()), written(List.of(summary(survey)), format));
        }
      }
    } catch (IOException broken) {
      throw new CommandFailed("cannot write to " + where + ": " + broken.getMessage());
    }
    terminal.println(Markdown.of(summary(survey)));
    terminal.println("Written to " + where + ".");
  }

  private String whole(Survey survey, OutcomesFormat format) {
    if (format == OutcomesFormat.CSV) {
      return String.join("\r\n", survey.dialogs().stream().map(this::list).toList());
    }
    List<Page> pages = new ArrayList<>();
    survey.dialogs().forEach(each -> pages.add(page(each)));
    pages.add(summary(survey));
    return written(pages, format);
  }

  private String one(DialogOutcomes outcomes, OutcomesFormat format) {
    return format == OutcomesFormat.CSV ? list(outcomes) : written(List.of(page(outcomes)), format);
  }

  private String written(List<Page> pages, OutcomesFormat format) {
    return switch (format) {
      case MARKDOWN -> String.join("\n", pages.stream().map(Markdown::of).toList());
      case HTML -> Html.of(TITLE, language.tag(), pages);
      case CSV -> throw new IllegalArgumentException("a page is no list");
    };
  }

  private Page page(DialogOutcomes outcomes) {
    return DialogPage.of(
        outcomes, every ? outcomes.every(most) : outcomes.sheet(), dialogs, language);
  }

  private Page summary(Survey survey) {
    return SurveyPage.of(survey, dialogs, language);
  }

  private String list(DialogOutcomes outcomes) {
    List<Row> rows = every ? outcomes.each(most) : outcomes.merged();
    return Csv.of(outcomes, rows, dialogs, language);
  }
}
