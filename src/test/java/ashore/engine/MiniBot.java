package ashore.engine;

import ashore.conversation.Guess;
import ashore.conversation.Mention;
import ashore.conversation.Understanding;
import ashore.dialog.Act;
import ashore.dialog.Adjusting;
import ashore.dialog.Bot;
import ashore.dialog.Bound;
import ashore.dialog.CalculatorFunction;
import ashore.dialog.Card;
import ashore.dialog.CardName;
import ashore.dialog.Choice;
import ashore.dialog.ChoiceId;
import ashore.dialog.Command;
import ashore.dialog.CommandName;
import ashore.dialog.Comparison;
import ashore.dialog.Computation;
import ashore.dialog.Condition;
import ashore.dialog.Dialog;
import ashore.dialog.DialogName;
import ashore.dialog.DialogSet;
import ashore.dialog.Folding;
import ashore.dialog.FormerNames;
import ashore.dialog.Intent;
import ashore.dialog.IntentName;
import ashore.dialog.KeepFor;
import ashore.dialog.Language;
import ashore.dialog.Operand;
import ashore.dialog.PassingSlot;
import ashore.dialog.Phrase;
import ashore.dialog.Question;
import ashore.dialog.QuietHours;
import ashore.dialog.Reading;
import ashore.dialog.ReminderRules;
import ashore.dialog.Route;
import ashore.dialog.SafetyInterrupt;
import ashore.dialog.SlotName;
import ashore.dialog.SlotType;
import ashore.dialog.State;
import ashore.dialog.StateName;
import ashore.dialog.Step;
import ashore.dialog.Target;
import ashore.dialog.Value;
import ashore.dialog.Wait;
import ashore.dialog.When;
import ashore.dialog.Words;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A bot small enough to be read: a door, a topic with a called dialog, a danger, a closing
 * question. Its fixed words are their own keys.
 */
final class MiniBot {
  static final Folding FOLDING = text -> text.strip().toLowerCase(Locale.ROOT);
  static final CalculatorFunction DOUBLED =
      new CalculatorFunction(
          "doubled",
          List.of(new CalculatorFunction.Parameter("count", SlotType.DAYS)),
          SlotType.DAYS,
          values -> new Value.Days(((Value.Days) values.getFirst()).count() * 2));

  private static final LocalDate REVIEW = LocalDate.of(2030, 1, 1);

  private MiniBot() {}

  static Engine engine() {
    return engine(dialogs());
  }

  static Engine engine(DialogSet dialogs) {
    return new Engine(dialogs, List.of(DOUBLED), FOLDING);
  }

  static DialogSet dialogs() {
    return dialogs(door(), late(), lender(), danger(), person(), closing());
  }

  static DialogSet dialogs(Dialog... dialogs) {
    Map<DialogName, Dialog> byName = new LinkedHashMap<>();
    Arrays.stream(dialogs).forEach(dialog -> byName.put(dialog.name(), dialog));
    Map<IntentName, Intent> intents = new LinkedHashMap<>();
    for (String name : List.of("late", "record", "thanks", "despair", "affirm", "out_of_scope")) {
      intents.put(
          new IntentName(name), new Intent(new IntentName(name), en(name), List.of(), List.of()));
    }
    return new DialogSet(bot(), byName, cards(), Map.of(), intents);
  }

  /** Asks what the trouble is. */
  static Dialog door() {
    return dialog(
        "door",
        Set.of(),
        new State.Say(state("door", "hello"), en("hello"), to("door", "trouble")),
        new State.Ask(
            state("door", "trouble"),
            choice(
                "trouble",
                new KeepFor.Topic(),
                pick("late", Set.of("late")),
                pick("other", Set.of())),
            List.of(
                new Route(Optional.of(is("trouble", "late")), new Target.ToDialog(name("late"))),
                otherwise(new Target.ToEnd()))));
  }

  /** Asks days and lender, works something out, advises. */
  static Dialog late() {
    return dialog(
        "late",
        Set.of("late"),
        new State.Ask(
            state("late", "days"),
            question("days_late", SlotType.DAYS, new KeepFor.Age(Duration.ofDays(7)), List.of()),
            List.of(
                new Route(
                    Optional.of(more("days_late", 30)), new Target.ToState(state("late", "warn"))),
                otherwise(new Target.ToState(state("late", "who"))))),
        new State.Say(state("late", "warn"), en("that is long"), to("late", "who")),
        new State.Call(state("late", "who"), name("lender"), to("late", "figures")),
        new State.Compute(
            state("late", "figures"),
            List.of(
                new Computation(
                    slot("twice"), "doubled", List.of(new Operand.OfSlot(slot("days_late"))))),
            Optional.of(en("twice is {twice}")),
            to("late", "plan")),
        new State.Advise(
            state("late", "plan"),
            List.of(new CardName("pay")),
            List.of(otherwise(new Target.ToEnd()))));
  }

  /** Asks for the lender, by itself or called. */
  static Dialog lender() {
    return dialog(
        "lender",
        Set.of(),
        new State.Ask(
            state("lender", "who"),
            choice(
                "lender",
                new KeepFor.Always(),
                pick("weilidai", Set.of()),
                pick("huabei", Set.of())),
            List.of(otherwise(new Target.ToEnd()))));
  }

  static Dialog danger() {
    return dialog(
        "danger",
        Set.of(),
        new State.Say(state("danger", "care"), en("you come first"), to("danger", "safe")),
        new State.Ask(
            state("danger", "safe"),
            choice("safe", new KeepFor.Topic(), pick("safe", Set.of()), pick("unsafe", Set.of())),
            List.of(otherwise(new Target.ToEnd()))));
  }

  static Dialog person() {
    return dialog("person", Set.of(), new State.End(state("person", "lines"), en("call somebody")));
  }

  static Dialog closing() {
    return dialog(
        "closing",
        Set.of(),
        new State.Ask(
            state("closing", "more"),
            choice("more", new KeepFor.Topic(), pick("again", Set.of()), pick("enough", Set.of())),
            List.of(
                new Route(Optional.of(is("more", "again")), new Target.ToDialog(name("door"))),
                otherwise(new Target.ToState(state("closing", "bye"))))),
        new State.End(state("closing", "bye"), en("goodbye")));
  }

  private static Bot bot() {
    Map<Phrase, Words> phrases = new EnumMap<>(Phrase.class);
    for (Phrase phrase : Phrase.values()) {
      phrases.put(phrase, en(phrase.key()));
    }
    phrases.put(Phrase.NOTED, en("noted {list}"));
    phrases.put(Phrase.REASONS_ANSWERS, en("because {list}"));
    phrases.put(Phrase.REASONS_IF, en("{title} otherwise: {list}"));
    phrases.put(Phrase.DIARY_LINE, en("{date}: {list}"));
    phrases.put(Phrase.CALENDAR_NOTE, en("step {steps}"));
    phrases.put(Phrase.BEFORE_WEEKEND, en("{before}, for {date} is no working day"));
    phrases.put(Phrase.EXPLAINED, en("{term}: {meaning}"));
    return new Bot(
        List.of(Language.EN, Language.ZH_HANS),
        ZoneId.of("Asia/Shanghai"),
        new Bot.Doors(name("door"), name("closing"), name("person")),
        List.of(
            new SafetyInterrupt(
                "despair",
                Optional.of(new IntentName("despair")),
                0.4,
                name("danger"),
                List.of("want to die"),
                List.of("to die for"))),
        Arrays.stream(Command.Action.values()).map(MiniBot::command).toList(),
        List.of(
            new Act(new IntentName("thanks"), new Act.Response.Tell(en("you are welcome"))),
            new Act(new IntentName("mistake"), new Act.Response.Run(new CommandName("back"))),
            new Act(new IntentName("tongue"), new Act.Response.Run(new CommandName("language"))),
            new Act(new IntentName("affirm"), new Act.Response.OnlyAsAnswer())),
        List.of(
            new PassingSlot(
                Reading.DAYS_LATE,
                slot("days_late"),
                Set.of(),
                Set.of(),
                List.of(),
                en("{days_late} days late")),
            new PassingSlot(
                Reading.CHOICE, slot("lender"), Set.of(), Set.of(), List.of(), en("{lender}"))),
        Optional.of(
            new ReminderRules(
                is("may_remind", "yes"),
                new ReminderRules.Given(slot("may_remind"), new ChoiceId("yes")),
                new ReminderRules.Given(slot("may_remind"), new ChoiceId("no")),
                QuietHours.USUAL)),
        phrases);
  }

  private static Command command(Command.Action action) {
    String word = action.name().toLowerCase(Locale.ROOT);
    return new Command(
        new CommandName(word),
        en(word),
        new Command.Effect.Do(action),
        Set.of(),
        List.of("please " + word));
  }

  private static Map<CardName, Card> cards() {
    Map<CardName, Card> cards = new LinkedHashMap<>();
    for (String card : List.of("pay", "record")) {
      cards.put(
          new CardName(card),
          new Card(
              new CardName(card),
              en("card " + card),
              card.equals("record") ? Set.of(new IntentName("record")) : Set.of(),
              Optional.empty(),
              50,
              List.of(),
              "advice",
              REVIEW,
              List.of(new Step(When.TODAY, Optional.empty(), Optional.empty(), en("do " + card))),
              List.of(),
              List.of()));
    }
    return cards;
  }

  static Dialog dialog(String name, Set<String> intents, State... states) {
    Map<String, State> byName = new LinkedHashMap<>();
    Arrays.stream(states).forEach(state -> byName.put(state.name().state(), state));
    return new Dialog(
        name(name),
        en(name),
        Set.copyOf(intents.stream().map(IntentName::new).toList()),
        "advice",
        REVIEW,
        byName,
        FormerNames.none());
  }

  static Question question(String slot, SlotType type, KeepFor keep, List<Choice> choices) {
    return new Question(
        en(slot + "?"),
        Optional.of(en("your " + slot)),
        slot(slot),
        type,
        Optional.of(new Bound.At(BigDecimal.ZERO))
            .map(Bound.class::cast)
            .filter(bound -> type.numeric()),
        Optional.of(new Bound.At(BigDecimal.valueOf(3650)))
            .map(Bound.class::cast)
            .filter(bound -> type == SlotType.DAYS),
        keep,
        Optional.of(en("because " + slot)),
        choices,
        List.of(en("again " + slot), en("once more " + slot)),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty());
  }

  /** The same question, of which the bot reminds. */
  static Question waiting(Question question, Wait wait) {
    return new Question(
        question.words(),
        question.title(),
        question.fills(),
        question.type(),
        question.min(),
        question.max(),
        question.keepFor(),
        question.why(),
        question.choices(),
        question.reask(),
        question.ifStuck(),
        question.doubt(),
        question.quoted(),
        Optional.empty(),
        Optional.of(wait));
  }

  /** The same question, answered by somebody else's words. */
  static Question quoted(Question question) {
    return new Question(
        question.words(),
        question.title(),
        question.fills(),
        question.type(),
        question.min(),
        question.max(),
        question.keepFor(),
        question.why(),
        question.choices(),
        question.reask(),
        question.ifStuck(),
        question.doubt(),
        true,
        Optional.empty(),
        question.waiting());
  }

  /** The same question without retries. */
  static Question anyWords(Question question) {
    return new Question(
        question.words(),
        question.title(),
        question.fills(),
        question.type(),
        question.min(),
        question.max(),
        question.keepFor(),
        question.why(),
        question.choices(),
        List.of(),
        question.ifStuck(),
        question.doubt(),
        question.quoted(),
        question.adjusting(),
        question.waiting());
  }

  /** The same question, with plus and minus buttons. */
  static Question adjusting(Question question, Adjusting adjusting) {
    return new Question(
        question.words(),
        question.title(),
        question.fills(),
        question.type(),
        question.min(),
        question.max(),
        question.keepFor(),
        question.why(),
        question.choices(),
        question.reask(),
        question.ifStuck(),
        question.doubt(),
        question.quoted(),
        Optional.of(adjusting),
        question.waiting());
  }

  static Question choice(String slot, KeepFor keep, Choice... choices) {
    return question(slot, SlotType.CHOICE, keep, List.of(choices));
  }

  static Choice pick(String id, Set<String> intents) {
    return new Choice(
        new ChoiceId(id),
        en("the " + id),
        List.of(id),
        Optional.empty(),
        Set.copyOf(intents.stream().map(IntentName::new).toList()),
        false);
  }

  static Understanding heard(String text, String... intents) {
    List<Guess> guesses =
        Arrays.stream(intents).map(intent -> new Guess(new IntentName(intent), 0.9)).toList();
    return new Understanding(
        FOLDING.fold(text),
        guesses,
        guesses.isEmpty() ? Understanding.Certainty.UNCLEAR : Understanding.Certainty.SURE,
        List.of(),
        Optional.empty());
  }

  static Understanding heard(String text, Mention mention, String... intents) {
    Understanding plain = heard(text, intents);
    return new Understanding(
        plain.folded(), plain.guesses(), plain.certainty(), List.of(mention), Optional.empty());
  }

  static Words en(String text) {
    return new Words(Map.of(Language.EN, text));
  }

  static DialogName name(String name) {
    return new DialogName(name);
  }

  static SlotName slot(String name) {
    return new SlotName(name);
  }

  static StateName state(String dialog, String state) {
    return new StateName(name(dialog), state);
  }

  static List<Route> to(String dialog, String state) {
    return List.of(otherwise(new Target.ToState(state(dialog, state))));
  }

  static Route otherwise(Target target) {
    return new Route(Optional.empty(), target);
  }

  private static Condition is(String slot, String choice) {
    return new Condition.IsOneOf(slot(slot), Set.of(new ChoiceId(choice)));
  }

  static Condition more(String slot, int number) {
    return new Condition.Compare(
        new Operand.OfSlot(slot(slot)),
        Comparison.MORE,
        new Operand.OfNumber(BigDecimal.valueOf(number)));
  }
}
