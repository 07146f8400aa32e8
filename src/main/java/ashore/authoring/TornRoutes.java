package ashore.authoring;

import java.util.ArrayList;
import java.util.List;

/** Puts routes together of which the "go:" has a dash of its own. */
final class TornRoutes {
  private final Report report;

  TornRoutes(Report report) {
    this.report = report;
  }

  /** The routes as they were meant; a dash that does not belong there is reported. */
  List<Node> mended(List<Node> routes) {
    List<Node> mended = new ArrayList<>();
    for (int i = 0; i < routes.size(); i++) {
      if (i + 2 < routes.size()
          && routes.get(i) instanceof Block condition
          && condition.keys().equals(List.of("if"))
          && routes.get(i + 1) instanceof Block target
          && target.keys().equals(List.of("go"))) {
        report.add(
            Code.MISSING_KEY,
            target.place(),
            "this \"go:\" belongs to the \"if:\" in line %s: remove the \"- \" before it"
                .formatted(condition.place().position().line()));
        List<Block.Entry> both = new ArrayList<>(condition.entries());
        both.addAll(target.entries());
        mended.add(new Block(condition.place(), false, List.copyOf(both)));
        i++;
      } else {
        mended.add(routes.get(i));
      }
    }
    return List.copyOf(mended);
  }
}
