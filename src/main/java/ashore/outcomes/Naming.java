package ashore.outcomes;

import ashore.dialog.Card;
import ashore.dialog.CardName;
import ashore.dialog.ChoiceId;
import ashore.dialog.Dialog;
import ashore.dialog.DialogName;
import ashore.dialog.DialogSet;
import ashore.dialog.Fact;
import ashore.dialog.FactId;
import ashore.dialog.Language;
import ashore.dialog.Phrase;
import ashore.dialog.Question;
import ashore.dialog.SlotName;
import ashore.dialog.StateName;
import ashore.dialog.Target;
import ashore.dialog.Value;
import ashore.dialog.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what columns, answers and outcomes are called, in the words of the dialogs. */
final class Naming {
  /** The end of a sentence in a text that may be English or Chinese. */
  private static final Pattern SENTENCE = Pattern.compile("[.?!](?=\\s|$)|[。？！]|\\n");

  /** A placeholder, at most two braces deep. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\{\\s*(\\w+)[^{}]*(?:\\{[^{}]*\\}[^{}]*)*\\}");

  private static final String FACT = "fact_";

  private final DialogSet dialogs;
  private final Language language;

  Naming(DialogSet dialogs, Language language) {
    this.dialogs = dialogs;
    this.language = language;
  }

  /** The words, with facts filled in and a sign for what depends on the person. */
  String words(Words words) {
    return PLACEHOLDER
        .matcher(words.in(language))
        .replaceAll(found -> Matcher.quoteReplacement(printed(found.group(1))));
  }

  private String printed(String name) {
    if (!name.startsWith(FACT)) {
      return "…";
    }
    Fact fact = dialogs.facts().get(new FactId(name.substring(FACT.length())));
    return fact == null ? "…" : plain(fact.value());
  }

  /** The short name of the answer, or the first sentence of the question. */
  String column(Column column, Question question) {
    String text = question.title().map(this::words).orElseGet(() -> asked(question));
    return column.told() ? "Said before: " + text : text;
  }

  private String asked(Question question) {
    return firstSentence(words(question.words()));
  }

  static String firstSentence(String text) {
    Matcher end = SENTENCE.matcher(text);
    return (end.find() ? text.substring(0, end.end()) : text).strip();
  }

  String dialog(DialogName name) {
    Dialog dialog = dialogs.dialogs().get(name);
    return dialog == null ? name.value() : words(dialog.title());
  }

  String card(CardName name) {
    Card card = dialogs.cards().get(name);
    return card == null ? name.value() : words(card.title()) + " (" + name + ")";
  }

  /** Most urgent first. */
  List<CardName> ordered(Collection<CardName> cards) {
    return cards.stream()
        .sorted(
            Comparator.<CardName>comparingInt(
                    name ->
                        Optional.ofNullable(dialogs.cards().get(name))
                            .map(Card::priority)
                            .orElse(0))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** A way out of a state, by its place and where it leads. */
  String route(StateName name, int place) {
    Target target = dialogs.state(name).orElseThrow().next().get(place).target();
    String to =
        switch (target) {
          case Target.ToState(var state) -> state.state();
          case Target.ToDialog(var dialog) -> dialog.value();
          case Target.ToEnd() -> "end";
        };
    return (place + 1) + ". to " + to;
  }

  /** Where the talk goes on. */
  String ending(Ending ending) {
    return switch (ending) {
      case Ending.Ends() -> "end";
      case Ending.GoesOn(var dialog) -> dialog(dialog) + " (" + dialog + ")";
      case Ending.AsksAgain(var state) -> "asks again: " + state;
    };
  }

  /** The answers of a cell. */
  String cell(Question question, Cell cell) {
    return new AnswerNames(this, question).of(cell);
  }

  String label(Question question, ChoiceId id) {
    return question.choice(id).map(choice -> words(choice.label())).orElse(id.value());
  }

  /** What a question that offers no such choice calls it. */
  String notSure() {
    return words(dialogs.bot().phrase(Phrase.LABEL_NOT_SURE));
  }

  /** What was known, as "question: answer". */
  String example(Map<SlotName, Value> answers) {
    List<String> told = new ArrayList<>();
    answers.forEach((slot, value) -> told.add(slot + " " + value(slot, value)));
    return String.join(", ", told);
  }

  private String value(SlotName slot, Value value) {
    Optional<Question> question = dialogs.questionFor(slot);
    return switch (value) {
      case Value.Picked(var choice) -> question.map(q -> label(q, choice)).orElse(choice.value());
      case Value.PickedAll(var choices) ->
          choices.stream()
              .map(choice -> question.map(q -> label(q, choice)).orElse(choice.value()))
              .sorted()
              .toList()
              .toString();
      case Value.Days d -> plain(value);
      case Value.Money m -> plain(value);
      case Value.Percent p -> plain(value);
      case Value.Number n -> plain(value);
      case Value.Day d -> plain(value);
      case Value.Text t -> plain(value);
      case Value.Unknown u -> plain(value);
    };
  }

  private static String plain(Value value) {
    return switch (value) {
      case Value.Picked(var choice) -> choice.value();
      case Value.PickedAll(var choices) -> choices.toString();
      case Value.Days(int count) -> String.valueOf(count);
      case Value.Money(var yuan) -> yuan.toPlainString();
      case Value.Percent(var percent) -> percent.toPlainString();
      case Value.Number(var number) -> number.toPlainString();
      case Value.Day(var day) -> day.toString();
      case Value.Text(var text) -> text;
      case Value.Unknown() -> "not sure";
    };
  }
}
