package ashore.drawing;

import ashore.dialog.CardName;
import ashore.dialog.Choice;
import ashore.dialog.Computation;
import ashore.dialog.DialogName;
import ashore.dialog.DialogSet;
import ashore.dialog.Language;
import ashore.dialog.Question;
import ashore.dialog.State;
import ashore.dialog.StateName;
import ashore.dialog.Wait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in the box of a state. */
final class StateBoxes {
  private final DialogSet dialogs;
  private final Terms terms;
  private final PlainText words;
  private final ConditionText conditions;
  private final Links links;

  StateBoxes(
      DialogSet dialogs, Terms terms, PlainText words, ConditionText conditions, Links links) {
    this.dialogs = dialogs;
    this.terms = terms;
    this.words = words;
    this.conditions = conditions;
    this.links = links;
  }

  Box of(State state, Findings findings) {
    BoxKind kind = kind(state);
    List<Row> rows = rows(state);
    return new Box(
        id(state.name()),
        kind,
        new Box.Heading(state.name().state(), tag(state, kind)),
        rows,
        marks(state, findings),
        state instanceof State.Call call ? links.to(call.dialog()) : Optional.empty(),
        Stream.concat(
                Stream.of(state.name() + " (" + tag(state, kind) + ")"),
                rows.stream().map(Row::text))
            .collect(Collectors.joining("\n")));
  }

  /** The id of a state's box. */
  static String id(StateName name) {
    return "state-" + name.state();
  }

  private static BoxKind kind(State state) {
    return switch (state) {
      case State.Ask ask -> BoxKind.ASK;
      case State.Say say -> BoxKind.SAY;
      case State.Advise advise -> BoxKind.ADVISE;
      case State.Call call -> BoxKind.CALL;
      case State.Compute compute -> BoxKind.COMPUTE;
      case State.Verify verify -> BoxKind.VERIFY;
      case State.End end -> BoxKind.END;
    };
  }

  private String tag(State state, BoxKind kind) {
    String tag = terms.name("kind", kind);
    return state instanceof State.Ask ask
        ? tag + " · " + terms.name("type", ask.question().type())
        : tag;
  }

  private List<Row> rows(State state) {
    return switch (state) {
      case State.Ask ask -> question(ask.question());
      case State.Say say -> List.of(Row.body(words.of(say.words())));
      case State.Advise advise -> advise.cards().stream().map(this::card).toList();
      case State.Call call -> List.of(Row.body(title(call.dialog())));
      case State.Compute compute -> computations(compute);
      case State.Verify verify -> crossCheck(verify);
      case State.End end -> List.of(Row.body(words.of(end.words())));
    };
  }

  private List<Row> question(Question question) {
    List<Row> rows = new ArrayList<>(List.of(Row.body(words.of(question.words()))));
    question.choices().stream()
        .map(Choice::label)
        .map(label -> Row.item("○ " + words.of(label)))
        .forEach(rows::add);
    question
        .doubt()
        .map(doubt -> conditions.afterAsking(question.fills(), doubt.condition()))
        .ifPresent(unusual -> rows.add(Row.note(terms.say("row.doubt", unusual))));
    question.waiting().ifPresent(wait -> rows.add(Row.note(reminders(wait))));
    return rows;
  }

  private String reminders(Wait wait) {
    return terms.say("row.wait", Math.toIntExact(wait.remindAfter().toHours()), wait.atMost());
  }

  private List<Row> crossCheck(State.Verify verify) {
    List<String> slots = verify.change().stream().map(words::slot).toList();
    return List.of(
        Row.note(terms.say("row.verify", conditions.of(verify.condition()))),
        Row.body(words.of(verify.confirm())),
        Row.note(terms.say("row.change", terms.list(slots))));
  }

  private Row card(CardName card) {
    return Row.item("▪ " + words.card(card));
  }

  /** What a called dialog is about. */
  String title(DialogName name) {
    return "→ "
        + Optional.ofNullable(dialogs.dialogs().get(name))
            .map(dialog -> words.of(dialog.title()))
            .orElse(name.value());
  }

  private List<Row> computations(State.Compute compute) {
    List<Row> rows = new ArrayList<>();
    compute.computations().forEach(computation -> rows.add(Row.item(formula(computation))));
    compute.words().ifPresent(said -> rows.add(Row.body(words.of(said))));
    return rows;
  }

  private String formula(Computation computation) {
    return "%s = %s(%s)"
        .formatted(
            words.slot(computation.result()),
            computation.function().replace('_', ' '),
            terms.list(computation.arguments().stream().map(conditions::operand).toList()));
  }

  private List<Mark> marks(State state, Findings findings) {
    return Arrays.stream(Mark.Kind.values())
        .filter(kind -> kind != Mark.Kind.UNKNOWN || state instanceof State.Call)
        .filter(kind -> findings.is(kind, state))
        .map(kind -> new Mark(kind, mark(kind, state, findings)))
        .toList();
  }

  private String mark(Mark.Kind kind, State state, Findings findings) {
    return switch (kind) {
      case UNTRANSLATED ->
          terms.say(
              "mark.untranslated",
              terms.list(findings.missing(state).stream().map(Language::tag).toList()));
      case UNTOLD, DEAD_END, UNREACHED, UNKNOWN -> terms.name("mark", kind);
    };
  }
}
