package ashore.dialog;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All that authors wrote, checked: the bot, its dialogs, cards, facts and intents. Immutable. */
public final class DialogSet {
  private final Bot bot;
  private final Map<DialogName, Dialog> dialogs;
  private final Map<CardName, Card> cards;
  private final Map<FactId, Fact> facts;
  private final Map<IntentName, Intent> intents;
  private final Glossary glossary;
  private final Map<DialogName, DialogName> renamed = new HashMap<>();
  private final Map<SlotName, Question> questions = new HashMap<>();
  private final Map<SlotName, State.Ask> asking = new HashMap<>();
  private final Map<IntentName, Home> homes = new HashMap<>();

  /** Puts the parts together; no word is explained. */
  public DialogSet(
      Bot bot,
      Map<DialogName, Dialog> dialogs,
      Map<CardName, Card> cards,
      Map<FactId, Fact> facts,
      Map<IntentName, Intent> intents) {
    this(bot, dialogs, cards, facts, intents, Glossary.NONE);
  }

  /** Puts the parts together. */
  public DialogSet(
      Bot bot,
      Map<DialogName, Dialog> dialogs,
      Map<CardName, Card> cards,
      Map<FactId, Fact> facts,
      Map<IntentName, Intent> intents,
      Glossary glossary) {
    this.bot = bot;
    this.glossary = glossary;
    this.dialogs = sorted(dialogs);
    this.cards = sorted(cards);
    this.facts = sorted(facts);
    this.intents = sorted(intents);
    for (Dialog dialog : this.dialogs.values()) {
      dialog.former().names().forEach(old -> renamed.put(old, dialog.name()));
      dialog.startsOn().forEach(intent -> homes.put(intent, new Home.InDialog(dialog.name())));
      dialog.questions().stream()
          .map(State.Ask::question)
          .forEach(question -> questions.putIfAbsent(question.fills(), question));
      dialog
          .questions()
          .forEach(ask -> asking.merge(ask.question().fills(), ask, DialogSet::named));
    }
    for (Card card : this.cards.values()) {
      card.answers().forEach(intent -> homes.put(intent, new Home.InCard(card.name())));
    }
    bot.acts().forEach(act -> homes.put(act.intent(), new Home.AsAct(act)));
    bot.safety()
        .forEach(
            danger ->
                danger.intent().ifPresent(intent -> homes.put(intent, new Home.InSafety(danger))));
  }

  /** The first of the two that has a title. */
  private static State.Ask named(State.Ask first, State.Ask second) {
    boolean better = first.question().title().isEmpty() && second.question().title().isPresent();
    return better ? second : first;
  }

  /** In the order of names; found by hash. */
  private static <K extends Comparable<K>, V> Map<K, V> sorted(Map<K, V> byName) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(byName)));
  }

  /** What holds for all dialogs. */
  public Bot bot() {
    return bot;
  }

  /** The dialogs by name. */
  public Map<DialogName, Dialog> dialogs() {
    return dialogs;
  }

  /** The cards by name. */
  public Map<CardName, Card> cards() {
    return cards;
  }

  /** The facts by id. */
  public Map<FactId, Fact> facts() {
    return facts;
  }

  /** The intents by name. */
  public Map<IntentName, Intent> intents() {
    return intents;
  }

  /** The hard words that can be explained. */
  public Glossary glossary() {
    return glossary;
  }

  /** The dialog that has this name now, or else had it before. */
  public Optional<Dialog> dialog(DialogName name) {
    Dialog living = dialogs.get(name);
    return living != null
        ? Optional.of(living)
        : Optional.ofNullable(renamed.get(name)).map(dialogs::get);
  }

  /** The state that has this name now, or else had it before. */
  public Optional<State> state(StateName name) {
    return dialog(name.dialog()).flatMap(dialog -> dialog.state(name.state()));
  }

  /** The first question, in the order of dialog names, that fills this slot. */
  public Optional<Question> questionFor(SlotName slot) {
    return Optional.ofNullable(questions.get(slot));
  }

  /**
   * The state that asks for this slot, in the order of dialog names; one whose question has a title
   * goes before one without.
   */
  public Optional<StateName> asking(SlotName slot) {
    return Optional.ofNullable(asking.get(slot)).map(State.Ask::name);
  }

  /** The choices by which this slot is filled; empty when it has none. */
  public List<Choice> choicesOf(SlotName slot) {
    return questionFor(slot).map(Question::choices).orElse(List.of());
  }

  /** What this intent leads to. */
  public Optional<Home> homeOf(IntentName intent) {
    return Optional.ofNullable(homes.get(intent));
  }

  /** The command with this name. */
  public Optional<Command> command(CommandName name) {
    return bot.commands().stream().filter(command -> command.name().equals(name)).findFirst();
  }
}
