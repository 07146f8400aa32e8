package ashore.authoring;

import ashore.dialog.Condition;
import ashore.dialog.DialogName;
import ashore.dialog.Route;
import ashore.dialog.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the ways out of a state. */
final class RouteReader {
  private final Draft draft;
  private final Scalars scalars;
  private final TargetReader targets;
  private final Map<String, Condition> named;

  RouteReader(Draft draft, TargetReader targets, Map<String, Condition> named) {
    this.draft = draft;
    this.scalars = new Scalars(draft.report());
    this.targets = targets;
    this.named = named;
  }

  /** What stands behind {@code next:}; left out, it is this target. */
  List<Route> read(DialogName dialog, Form form, Target following) {
    Optional<List<Route>> routes = form.find("next").map(next -> read(next, dialog));
    if (form.has("next") && routes.filter(RouteReader::isWhole).isEmpty()) {
      draft.names().loseWays(dialog);
    }
    return routes.filter(found -> !found.isEmpty()).orElseGet(() -> List.of(always(following)));
  }

  private List<Route> read(Node next, DialogName dialog) {
    if (next instanceof Text text) {
      return List.of(always(targets.read(text)));
    }
    List<Node> nodes = new TornRoutes(draft.report()).mended(scalars.items(next));
    if (next instanceof Items && nodes.isEmpty()) {
      draft.report(Code.EMPTY_VALUE, next.place(), "\"next:\" holds nothing");
    }
    List<Route> routes = new ArrayList<>();
    List<Claim.Tests> tried = new ArrayList<>();
    for (Node node : nodes) {
      Route route = route(node, dialog);
      if (!routes.isEmpty() && routes.getLast().condition().isEmpty()) {
        draft.report(
            Code.ROUTE_NEVER_TAKEN,
            node.place(),
            "this route is never taken: the one before it has no \"if:\" and is always taken");
        break;
      }
      routes.add(route);
      route
          .condition()
          .filter(condition -> condition != StandIn.CONDITION)
          .ifPresent(condition -> tried.add(new Claim.Tests(node.place(), condition)));
    }
    boolean ends = !routes.isEmpty() && routes.getLast().condition().isEmpty();
    Optional<Place> last =
        ends ? Optional.of(nodes.get(routes.size() - 1).place()) : Optional.empty();
    draft.claims().add(new Claim.Decides(next.place(), tried, last));
    if (!routes.isEmpty() && !ends) {
      draft.report(
          Code.NO_LAST_ROUTE,
          nodes.getLast().place(),
          "the last route has an \"if:\": add one with \"go:\" alone, for when no condition is"
              + " true");
    }
    return routes;
  }

  private Route route(Node node, DialogName dialog) {
    Form form = Form.of(node, "a route", draft.report(), "if", "go");
    Optional<Condition> condition =
        form.has("if")
            ? Optional.of(
                form.find("if")
                    .flatMap(scalars::text)
                    .map(this::condition)
                    .orElse(StandIn.CONDITION))
            : Optional.empty();
    Optional<Target> target = form.need("go").flatMap(scalars::text).map(targets::read);
    if (target.isEmpty()) {
      draft.names().loseWays(dialog);
    }
    return new Route(condition, target.orElseGet(Target.ToEnd::new));
  }

  private Condition condition(Text text) {
    return new ConditionParser(text, named, draft).parseShort().orElse(StandIn.CONDITION);
  }

  private static boolean isWhole(List<Route> routes) {
    return !routes.isEmpty() && routes.getLast().condition().isEmpty();
  }

  private static Route always(Target target) {
    return new Route(Optional.empty(), target);
  }
}
