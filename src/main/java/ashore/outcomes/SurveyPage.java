package ashore.outcomes;

import ashore.dialog.DialogSet;
import ashore.dialog.Language;
import java.util.ArrayList;
import java.util.List;

/** Writes what holds for all dialogs as a page. */
public final class SurveyPage {
  private static final List<String> HEADER =
      List.of("Dialog", "Combinations", "Outcomes", "Gaps", "Overlaps", "of them lose a card");

  private SurveyPage() {}

  /** The page. */
  public static Page of(Survey survey, DialogSet dialogs, Language language) {
    Naming naming = new Naming(dialogs, language);
    List<Page.Block> blocks = new ArrayList<>();
    blocks.add(new Page.Block.Heading(1, "Summary"));
    List<List<List<String>>> rows = new ArrayList<>();
    survey.dialogs().forEach(each -> rows.add(row(each, naming)));
    blocks.add(new Page.Block.Table(HEADER, rows));
    List<String> points = new ArrayList<>();
    points.add(Remarks.count(survey.gaps(), "gap") + ": combinations without any card or words.");
    if (survey.whole()) {
      points.add(unreached(survey, naming));
      if (!survey.untaken().isEmpty()) {
        points.add(untaken(survey, naming));
      }
    }
    blocks.add(new Page.Block.Points(points));
    return new Page(blocks);
  }

  private static List<List<String>> row(DialogOutcomes outcomes, Naming naming) {
    List<Overlap> overlaps = outcomes.seen().overlaps();
    long costly = overlaps.stream().filter(overlap -> !overlap.hidden().isEmpty()).count();
    List<List<String>> row = new ArrayList<>();
    row.add(List.of(naming.dialog(outcomes.dialog()) + " (" + outcomes.dialog() + ")"));
    row.add(List.of("%,d".formatted(outcomes.atlas().combinations())));
    row.add(List.of(outcomes.different().map("%,d"::formatted).orElse("too many")));
    row.add(List.of(String.valueOf(outcomes.gaps().size())));
    row.add(List.of(String.valueOf(overlaps.size())));
    row.add(List.of(String.valueOf(costly)));
    return row;
  }

  private static String unreached(Survey survey, Naming naming) {
    String count = Remarks.count(survey.unreached().size(), "card");
    if (survey.unreached().isEmpty()) {
      return "Every card comes out somewhere.";
    }
    return count
        + " that no combination of any dialog brings: "
        + String.join(
            " · ", naming.ordered(survey.unreached()).stream().map(naming::card).toList());
  }

  private static String untaken(Survey survey, Naming naming) {
    List<String> names =
        survey.untaken().stream()
            .map(route -> route.state() + " " + naming.route(route.state(), route.place()))
            .toList();
    return Remarks.count(names.size(), "way")
        + " out that no combination of any dialog takes (unless something is mentioned meanwhile): "
        + String.join(" · ", names);
  }
}
