package ashore.drawing;

import ashore.dialog.Condition;
import ashore.dialog.Dialog;
import ashore.dialog.DialogName;
import ashore.dialog.State;
import ashore.dialog.StateName;
import ashore.dialog.Target;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One dialog as a flow chart. Every way out of it has an end of its own, so that arrows are short.
 */
final class DialogDiagram {
  private static final String START = "start";

  private final Dialog dialog;
  private final Findings findings;
  private final Terms terms;
  private final ConditionText conditions;
  private final StateBoxes states;
  private final Links links;
  private final Map<String, Box> boxes = new LinkedHashMap<>();
  private final List<Arrow> arrows = new ArrayList<>();

  private DialogDiagram(Album album, Dialog dialog, Links links) {
    this.dialog = dialog;
    this.findings = new Findings(album, dialog);
    this.terms = new Terms(album.language());
    this.links = links;
    PlainText words = new PlainText(album, terms);
    this.conditions = new ConditionText(terms, words);
    this.states = new StateBoxes(album.dialogs(), terms, words, conditions, links);
  }

  /** The diagram of this dialog. */
  static Diagram of(Album album, Dialog dialog, Links links) {
    return new DialogDiagram(album, dialog, links).diagram(album);
  }

  private Diagram diagram(Album album) {
    add(Box.dot(START, BoxKind.START, terms.name("kind", BoxKind.START)));
    arrows.add(new Arrow(START, StateBoxes.id(dialog.first().name()), Arrow.Kind.ONWARD, ""));
    dialog.states().values().forEach(state -> add(states.of(state, findings)));
    dialog.states().values().forEach(this::addWays);
    return new Diagram(
        new PlainText(album, terms).of(dialog.title()),
        terms.say("picture.description", dialog.name(), dialog.states().size()),
        new DialogRemarks(album, terms, links).of(dialog),
        inOrder(),
        arrows,
        Diagram.Sort.STEPS);
  }

  /** The boxes in the order in which the arrows lead to them, those last that none leads to. */
  private List<Box> inOrder() {
    Set<String> found = new LinkedHashSet<>(Set.of(START));
    Deque<String> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      String from = open.removeFirst();
      for (Arrow arrow : arrows) {
        if (arrow.from().equals(from) && found.add(arrow.to())) {
          open.addLast(arrow.to());
        }
      }
    }
    found.addAll(boxes.keySet());
    return found.stream().map(boxes::get).filter(Objects::nonNull).toList();
  }

  private void addWays(State state) {
    List<Way> ways = Way.from(state);
    boolean choosing = ways.stream().anyMatch(way -> way.condition().isPresent());
    boolean numbered = Way.orderMatters(state);
    for (int i = 0; i < ways.size(); i++) {
      Way way = ways.get(i);
      String number = numbered && way.condition().isPresent() ? i + 1 + ". " : "";
      arrows.add(
          new Arrow(
              StateBoxes.id(state.name()),
              end(state, way.target()),
              way.stuck() ? Arrow.Kind.STUCK : Arrow.Kind.ONWARD,
              number + label(state, way, choosing),
              findings.isUntold(state, way)));
    }
  }

  private String label(State state, Way way, boolean choosing) {
    if (way.stuck()) {
      return terms.name("arrow", Arrow.Kind.STUCK);
    }
    return way.condition()
        .map(condition -> label(state, condition))
        .orElseGet(() -> choosing ? terms.say("condition.otherwise") : "");
  }

  private String label(State state, Condition condition) {
    return state instanceof State.Ask ask
        ? conditions.afterAsking(ask.question().fills(), condition)
        : conditions.of(condition);
  }

  /** The id of the box where a way ends. */
  private String end(State from, Target target) {
    if (!findings.isThere(target)) {
      return add(unknown(from, target));
    }
    return switch (target) {
      case Target.ToState(StateName to) -> StateBoxes.id(to);
      case Target.ToEnd end ->
          add(
              Box.dot(
                  "exit-" + from.name().state(), BoxKind.EXIT, terms.name("kind", BoxKind.EXIT)));
      case Target.ToDialog(DialogName to) -> add(elsewhere(from, to));
    };
  }

  private Box elsewhere(State from, DialogName to) {
    String title = states.title(to);
    return new Box(
        "to-" + from.name().state() + "-" + to,
        BoxKind.ELSEWHERE,
        new Box.Heading(to.value(), terms.name("kind", BoxKind.ELSEWHERE)),
        List.of(Row.body(title)),
        List.of(),
        links.to(to),
        terms.name("kind", BoxKind.ELSEWHERE) + " " + to + "\n" + title);
  }

  private Box unknown(State from, Target target) {
    String name =
        switch (target) {
          case Target.ToState(StateName to) -> to.state();
          case Target.ToDialog(DialogName to) -> to.value();
          case Target.ToEnd end -> "";
        };
    return new Box(
        "unknown-" + from.name().state() + "-" + name,
        BoxKind.UNKNOWN,
        new Box.Heading(name, terms.name("kind", BoxKind.UNKNOWN)),
        List.of(),
        List.of(new Mark(Mark.Kind.UNKNOWN, terms.name("mark", Mark.Kind.UNKNOWN))),
        Optional.empty(),
        name + "\n" + terms.name("mark", Mark.Kind.UNKNOWN));
  }

  private String add(Box box) {
    boxes.putIfAbsent(box.id(), box);
    return box.id();
  }
}
