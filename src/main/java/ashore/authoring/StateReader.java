package ashore.authoring;

import ashore.dialog.CardName;
import ashore.dialog.Condition;
import ashore.dialog.DialogName;
import ashore.dialog.Route;
import ashore.dialog.SlotName;
import ashore.dialog.State;
import ashore.dialog.StateName;
import ashore.dialog.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the states of one dialog. */
final class StateReader {
  private final Draft draft;
  private final Scalars scalars;
  private final WordsReader words;
  private final RouteReader routes;
  private final QuestionReader questions;
  private final ComputationReader computations;
  private final Map<String, Condition> named;
  private final FormerNamesReader formerly;

  StateReader(
      Draft draft,
      TargetReader targets,
      Map<String, Condition> named,
      Toolbox toolbox,
      FormerNamesReader formerly) {
    this.draft = draft;
    this.named = named;
    this.scalars = new Scalars(draft.report());
    this.words = new WordsReader(draft);
    this.routes = new RouteReader(draft, targets, named);
    this.questions = new QuestionReader(draft, targets, named, toolbox.choiceSets());
    this.computations = new ComputationReader(draft, toolbox.functions());
    this.formerly = formerly;
  }

  /** What every dialog may use: the shared sets of choices and the functions. */
  record Toolbox(Map<String, ChoiceList> choiceSets, Functions functions) {}

  /** The state behind its id. When its {@code next} is left out it leads to {@code following}. */
  State read(StateName name, Block.Entry entry, Target following) {
    return StateKind.of(entry, draft.report())
        .map(kind -> read(name, kind, entry.value(), following))
        .orElseGet(() -> standIn(name, following));
  }

  private State read(StateName name, StateKind kind, Node node, Target following) {
    String what = "%s \"%s\" state".formatted(kind.article(), kind.key());
    Form form = Form.of(node, what, draft.report(), kind.keys());
    formerly.ofState(form, name);
    loseMisspelt(form, kind, name);
    return switch (kind) {
      case ASK ->
          new State.Ask(
              name,
              questions.read(form, name.dialog()),
              routes.read(name.dialog(), form, following));
      case SAY ->
          new State.Say(
              name,
              words.need(form, "say", Role.GUIDANCE),
              routes.read(name.dialog(), form, following));
      case ADVISE ->
          new State.Advise(name, cards(form), routes.read(name.dialog(), form, following));
      case CALL -> new State.Call(name, called(form), routes.read(name.dialog(), form, following));
      case COMPUTE ->
          new State.Compute(
              name,
              form.need("compute").map(computations::read).orElse(List.of()),
              words.find(form, "say", Role.GUIDANCE),
              routes.read(name.dialog(), form, following));
      case VERIFY ->
          new State.Verify(
              name,
              condition(form),
              words.need(form, "confirm", Role.QUESTION),
              changeable(form),
              routes.read(name.dialog(), form, following));
      case END -> new State.End(name, words.need(form, "end", Role.GUIDANCE));
    };
  }

  /** A key that is none may be the one that leads on, or that works something out. */
  private void loseMisspelt(Form form, StateKind kind, StateName name) {
    if (form.hasUnknown() && !form.has("next")) {
      draft.names().loseWays(name.dialog());
    }
    if (form.hasUnknown() && kind == StateKind.SAY) {
      draft.names().lose(Kind.SLOT);
    }
  }

  private Condition condition(Form form) {
    return form.need("verify")
        .flatMap(scalars::text)
        .flatMap(text -> new ConditionParser(text, named, draft).parseShort())
        .orElse(StandIn.CONDITION);
  }

  private List<SlotName> changeable(Form form) {
    List<Scalars.Named<SlotName>> slots =
        form.need("change").map(node -> scalars.names(node, SlotName::new)).orElse(List.of());
    slots.forEach(slot -> draft.claims().add(new Claim.IsAsked(slot.place(), slot.value())));
    return slots.stream().map(Scalars.Named::value).toList();
  }

  /** The state might have asked for anything. */
  private State standIn(StateName name, Target following) {
    draft.names().lose(Kind.SLOT);
    draft.names().lose(Kind.CHOICE_SET);
    draft.names().loseWays(name.dialog());
    return new State.Say(name, StandIn.WORDS, List.of(new Route(Optional.empty(), following)));
  }

  private List<CardName> cards(Form form) {
    List<Scalars.Named<CardName>> cards =
        form.need("advise").map(node -> scalars.names(node, CardName::new)).orElse(List.of());
    Set<CardName> seen = new HashSet<>();
    for (Scalars.Named<CardName> card : cards) {
      draft.claims().add(new Claim.Exists(card.place(), Kind.CARD, card.value().value()));
      if (!seen.add(card.value())) {
        draft.report(
            Code.REPEATED_CARD,
            card.place(),
            "the card \"%s\" stands in this list already".formatted(card.value()));
      }
    }
    return cards.stream().map(Scalars.Named::value).toList();
  }

  private DialogName called(Form form) {
    return form.need("call")
        .flatMap(node -> scalars.name(node, DialogName::new))
        .map(this::exists)
        .orElseGet(() -> new DialogName(StandIn.NAME));
  }

  private DialogName exists(Scalars.Named<DialogName> dialog) {
    draft.claims().add(new Claim.Exists(dialog.place(), Kind.DIALOG, dialog.value().value()));
    return dialog.value();
  }
}
