package ashore.drawing;

import ashore.dialog.Card;
import ashore.dialog.CardName;
import ashore.dialog.Choice;
import ashore.dialog.ChoiceId;
import ashore.dialog.DialogSet;
import ashore.dialog.IntentName;
import ashore.dialog.Language;
import ashore.dialog.SlotName;
import ashore.dialog.State;
import ashore.dialog.Value;
import ashore.dialog.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of the dialogs as they are read in a picture: on one line, placeholders by name. */
final class PlainText {
  private static final Pattern FACT = Pattern.compile("fact[._](.+)");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final DialogSet dialogs;
  private final Language language;
  private final Terms terms;
  private final MessagePatterns patterns;
  private final Map<String, String> titles;

  PlainText(Album album, Terms terms) {
    this.dialogs = album.dialogs();
    this.language = album.language();
    this.terms = terms;
    this.patterns = new MessagePatterns(this::placeholder);
    this.titles = titles();
  }

  /** Of the answers that have a title: the slot and, in this language, the title. */
  private Map<String, String> titles() {
    Map<String, String> found = new HashMap<>();
    dialogs.dialogs().values().stream()
        .flatMap(dialog -> dialog.questions().stream())
        .map(State.Ask::question)
        .forEach(
            question ->
                question
                    .title()
                    .ifPresent(
                        title -> found.putIfAbsent(question.fills().value(), title.in(language))));
    return Map.copyOf(found);
  }

  /** These words. */
  String of(Words words) {
    return SPACE.matcher(patterns.plain(words.in(language))).replaceAll(" ").strip();
  }

  /** The title of a card, or its name when there is no such card. */
  String card(CardName name) {
    return Optional.ofNullable(dialogs.cards().get(name))
        .map(Card::title)
        .map(this::of)
        .orElseGet(name::value);
  }

  /** The title of an intent, or its name when there is no such intent. */
  String intent(IntentName name) {
    return Optional.ofNullable(dialogs.intents().get(name))
        .map(intent -> of(intent.title()))
        .orElseGet(name::value);
  }

  /** The label of a choice, or its id when there is no such choice. */
  String choice(SlotName slot, ChoiceId id) {
    return dialogs.choicesOf(slot).stream()
        .filter(choice -> choice.id().equals(id))
        .findFirst()
        .map(Choice::label)
        .map(this::of)
        .orElseGet(id::value);
  }

  /** The choices by which a slot is filled, in the order in which they are offered. */
  List<ChoiceId> offered(SlotName slot) {
    return dialogs.choicesOf(slot).stream().map(Choice::id).toList();
  }

  /**
   * How a slot is named: by the title of its answer, else by its name as it stands in the files.
   */
  String slot(SlotName slot) {
    return slot(slot.value());
  }

  private String slot(String name) {
    return titles.getOrDefault(name, name);
  }

  /** The value of a fact, or its name when there is no such fact. */
  String fact(String id) {
    return dialogs.facts().values().stream()
        .filter(fact -> fact.id().value().equals(id))
        .findFirst()
        .map(fact -> value(fact.value()))
        .orElseGet(() -> "‹" + id.replace('_', ' ') + "›");
  }

  private String value(Value value) {
    return switch (value) {
      case Value.Days(int count) -> terms.say("value.days", count);
      case Value.Money(var yuan) -> terms.say("value.money", yuan.toPlainString());
      case Value.Percent(var percent) -> terms.say("value.percent", percent.toPlainString());
      case Value.Number(var number) -> number.toPlainString();
      case Value.Day(var date) -> date.toString();
      case Value.Picked(var choice) -> choice.value();
      case Value.PickedAll(var choices) ->
          terms.list(choices.stream().map(ChoiceId::value).toList());
      case Value.Text(var text) -> text;
      case Value.Unknown() -> terms.say("condition.own_unknown");
    };
  }

  private String placeholder(String name) {
    Matcher fact = FACT.matcher(name);
    return fact.matches() ? fact(fact.group(1)) : "‹" + slot(name) + "›";
  }
}
