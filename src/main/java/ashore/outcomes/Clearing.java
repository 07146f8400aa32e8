package ashore.outcomes;

import ashore.dialog.Bot;
import ashore.dialog.Card;
import ashore.dialog.CardName;
import ashore.dialog.Choice;
import ashore.dialog.Dialog;
import ashore.dialog.DialogName;
import ashore.dialog.DialogSet;
import ashore.dialog.Doubt;
import ashore.dialog.FormerNames;
import ashore.dialog.KeepFor;
import ashore.dialog.Language;
import ashore.dialog.Phrase;
import ashore.dialog.Question;
import ashore.dialog.Route;
import ashore.dialog.SlotName;
import ashore.dialog.SlotType;
import ashore.dialog.State;
import ashore.dialog.StateName;
import ashore.dialog.Step;
import ashore.dialog.Target;
import ashore.dialog.When;
import ashore.dialog.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The dialogs as they are, but for three things that make a talk easy to follow from outside: where
 * the one dialog gives way to another a question stops the talk, so does the dialog after a topic,
 * and every text says only where it stands. Conditions, slots, routes and cards are untouched.
 */
final class Clearing {
  /** One word that is no answer to anything. */
  static final String LABEL_NOT_SURE = "labelnotsure";

  private static final String STOP = "stop";
  private static final String SAID = "said ";

  private final DialogSet dialogs;
  private final DialogName root;
  private final Map<DialogName, DialogName> stops = new LinkedHashMap<>();

  Clearing(DialogSet dialogs, DialogName root) {
    this.dialogs = dialogs;
    this.root = root;
  }

  /** The dialogs made so. */
  DialogSet dialogs() {
    Map<DialogName, Dialog> cleared = new LinkedHashMap<>();
    dialogs.dialogs().forEach((name, dialog) -> cleared.put(name, cleared(dialog)));
    stops.forEach(
        (stop, leadsTo) -> cleared.put(stop, stop(stop, Country.dialog(dialogs, leadsTo))));
    DialogName last = dialogs.bot().doors().last();
    if (!root.equals(last)) {
      cleared.put(last, stop(last, Country.dialog(dialogs, last)));
    }
    Map<CardName, Card> cards = new LinkedHashMap<>();
    dialogs.cards().forEach((name, card) -> cards.put(name, cleared(card)));
    return new DialogSet(
        cleared(dialogs.bot()),
        cleared,
        cards,
        dialogs.facts(),
        dialogs.intents(),
        dialogs.glossary());
  }

  /** The question as the dialogs put it; a stop has none of its own. */
  Question original(State.Ask cleared) {
    return dialogs
        .state(cleared.name())
        .filter(State.Ask.class::isInstance)
        .map(state -> ((State.Ask) state).question())
        .orElse(cleared.question());
  }

  /** The dialog that would begin where this place stops the talk. */
  Optional<DialogName> stoppedBefore(StateName place) {
    return Optional.ofNullable(stops.get(place.dialog()));
  }

  /** The state that says this; empty when it is no state's text. */
  static Optional<StateName> said(String text) {
    if (!text.startsWith(SAID)) {
      return Optional.empty();
    }
    int end = text.indexOf(' ', SAID.length());
    return Optional.of(StateName.parse(text.substring(SAID.length(), end)));
  }

  /** The card and the place in it, from 1, of a step that the plan prints so. */
  static Item.OfStep step(String text, When when, boolean dated) {
    String[] parts = text.split(" ", 3);
    return new Item.OfStep(new CardName(parts[0]), Integer.parseInt(parts[1]), when, dated);
  }

  private Dialog cleared(Dialog dialog) {
    Map<String, State> states = new LinkedHashMap<>();
    dialog.states().forEach((id, state) -> states.put(id, cleared(state)));
    return new Dialog(
        dialog.name(),
        dialog.title(),
        dialog.startsOn(),
        dialog.owner(),
        dialog.reviewBy(),
        states,
        dialog.former());
  }

  private State cleared(State state) {
    StateName name = state.name();
    List<Route> next = new ArrayList<>();
    for (Route route : state.next()) {
      next.add(new Route(route.condition(), target(name, route.target())));
    }
    return switch (state) {
      case State.Ask ask -> new State.Ask(name, cleared(name, ask.question()), next);
      case State.Say say -> new State.Say(name, words(SAID + name + " "), next);
      case State.Advise advise -> new State.Advise(name, advise.cards(), next);
      case State.Call call -> new State.Call(name, call.dialog(), next);
      case State.Compute compute ->
          new State.Compute(
              name,
              compute.computations(),
              compute.words().map(words -> before(SAID + name + " ", words)),
              next);
      case State.Verify verify ->
          new State.Verify(name, verify.condition(), words("?"), verify.change(), next);
      case State.End end -> new State.End(name, words(SAID + name + " "));
    };
  }

  private Question cleared(StateName name, Question question) {
    return new Question(
        words("?"),
        Optional.empty(),
        question.fills(),
        question.type(),
        question.min(),
        question.max(),
        question.keepFor(),
        Optional.empty(),
        question.choices(),
        question.reask(),
        question.ifStuck().map(target -> target(name, target)),
        question.doubt().map(doubt -> new Doubt(doubt.condition(), words("?"))),
        question.quoted(),
        Optional.empty());
  }

  private Target target(StateName from, Target target) {
    if (from.dialog().equals(root) && target instanceof Target.ToDialog(var name)) {
      DialogName stop = new DialogName(STOP + "_" + name);
      stops.put(stop, name);
      return new Target.ToDialog(stop);
    }
    return target;
  }

  private static Dialog stop(DialogName name, Dialog before) {
    SlotName slot = new SlotName(STOP + "_" + name);
    Question question =
        new Question(
            words("?"),
            Optional.empty(),
            slot,
            SlotType.TEXT,
            Optional.empty(),
            Optional.empty(),
            new KeepFor.Topic(),
            Optional.empty(),
            List.<Choice>of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty());
    StateName state = new StateName(name, STOP);
    return new Dialog(
        name,
        before.title(),
        before.startsOn(),
        before.owner(),
        before.reviewBy(),
        Map.of(
            STOP,
            new State.Ask(
                state, question, List.of(new Route(Optional.empty(), new Target.ToEnd())))),
        FormerNames.none());
  }

  private static Card cleared(Card card) {
    List<Step> steps = new ArrayList<>();
    for (Step step : card.steps()) {
      Words words = words(card.name() + " " + (steps.size() + 1) + " ");
      steps.add(new Step(step.when(), step.condition(), step.due(), words));
    }
    return new Card(
        card.name(),
        card.title(),
        card.answers(),
        Optional.empty(),
        card.priority(),
        List.of(),
        card.owner(),
        card.reviewBy(),
        steps,
        List.of(),
        List.of());
  }

  private static Bot cleared(Bot bot) {
    Map<Phrase, Words> phrases = new EnumMap<>(Phrase.class);
    bot.phrases().forEach((phrase, words) -> phrases.put(phrase, words(phrase.key())));
    phrases.put(Phrase.LABEL_NOT_SURE, words(LABEL_NOT_SURE));
    phrases.put(Phrase.TODAY, words(When.TODAY.name()));
    phrases.put(Phrase.THIS_WEEK, words(When.THIS_WEEK.name()));
    phrases.put(Phrase.LATER, words(When.LATER.name()));
    return new Bot(
        bot.languages(),
        bot.zone(),
        bot.doors(),
        bot.safety(),
        bot.commands(),
        bot.acts(),
        bot.passing(),
        bot.reminders(),
        phrases);
  }

  private static Words words(String text) {
    return new Words(Map.of(Language.EN, text));
  }

  private static Words before(String mark, Words words) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    words.texts().forEach((language, text) -> texts.put(language, mark + text));
    return new Words(texts);
  }
}
