package ashore.app;

import ashore.authoring.StoryMark;
import ashore.dialog.CalculatorFunction;
import ashore.dialog.Command;
import ashore.dialog.DialogSet;
import ashore.dialog.Fact;
import ashore.dialog.Home;
import ashore.dialog.IntentName;
import ashore.dialog.Language;
import ashore.dialog.Phrase;
import ashore.dialog.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The names that dialogs may use, as rows of a table without their head.
 *
 * @param set where they are declared
 * @param choiceSets the ids of the choices of each set, by its name
 * @param language in which titles are shown
 */
record Listing(DialogSet set, Map<String, List<String>> choiceSets, Language language) {
  /** Columns of fixed words that are shown; they are known by their beginning. */
  private static final int SHOWN = 70;

  /** The functions, which no file declares; what each gives stands below it. */
  static List<List<String>> functions(Collection<CalculatorFunction> functions) {
    List<List<String>> rows = new ArrayList<>();
    for (CalculatorFunction function : functions) {
      rows.add(List.of(function.signature(), function.result().word()));
      rows.add(List.of("    " + function.about()));
    }
    return rows;
  }

  List<List<String>> dialogs() {
    return set.dialogs().values().stream()
        .map(dialog -> row(dialog.name(), names(dialog.startsOn()), dialog.title()))
        .toList();
  }

  List<List<String>> cards() {
    return set.cards().values().stream()
        .map(card -> row(card.name(), String.valueOf(card.priority()), card.title()))
        .toList();
  }

  List<List<String>> facts() {
    return set.facts().values().stream()
        .map(
            fact ->
                List.of(
                    fact.id().value(),
                    fact.kind().name().toLowerCase(Locale.ROOT),
                    begin(StoryValue.written(fact.value())),
                    fact.title().in(language) + remark(fact)))
        .toList();
  }

  private static String remark(Fact fact) {
    return fact.verified() ? "" : " (not verified: may not be printed)";
  }

  List<List<String>> intents() {
    return set.intents().values().stream()
        .map(intent -> row(intent.name(), home(intent.name()), intent.title()))
        .toList();
  }

  private String home(IntentName intent) {
    return set.homeOf(intent)
        .map(
            home ->
                switch (home) {
                  case Home.InDialog(var dialog) -> "dialog " + dialog;
                  case Home.InCard(var card) -> "card " + card;
                  case Home.AsAct act -> "act";
                  case Home.InSafety(var danger) -> "danger, dialog " + danger.dialog();
                })
        .orElse("nothing");
  }

  List<List<String>> commands() {
    return set.bot().commands().stream()
        .map(command -> row("/" + command.name(), effect(command), command.title()))
        .toList();
  }

  private static String effect(Command command) {
    return switch (command.effect()) {
      case Command.Effect.Tell tell -> "says something";
      case Command.Effect.Do(var action) -> action.name().toLowerCase(Locale.ROOT);
      case Command.Effect.Begin(var dialog) -> "begins " + dialog;
    };
  }

  List<List<String>> sets() {
    return choiceSets.entrySet().stream()
        .map(one -> List.of(one.getKey(), String.join(", ", one.getValue())))
        .toList();
  }

  /** The fixed words, then the marks that a story may wait for beside them. */
  List<List<String>> phrases() {
    List<List<String>> rows = new ArrayList<>();
    Arrays.stream(Phrase.values())
        .forEach(
            phrase ->
                rows.add(List.of(phrase.key(), begin(set.bot().phrase(phrase).in(language)))));
    Arrays.stream(StoryMark.values())
        .forEach(mark -> rows.add(List.of(mark.word(), "(in stories: " + mark.about() + ")")));
    return rows;
  }

  private static String begin(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (Columns.width(line) <= SHOWN) {
      return line;
    }
    StringBuilder begin = new StringBuilder();
    line.codePoints()
        .takeWhile(point -> Columns.width(begin + Character.toString(point)) < SHOWN)
        .forEachOrdered(begin::appendCodePoint);
    return begin.append('…').toString();
  }

  private List<String> row(Object name, String about, Words title) {
    return List.of(name.toString(), about, title.in(language));
  }

  private static String names(Collection<IntentName> names) {
    return names.stream().map(IntentName::value).sorted().collect(Collectors.joining(", "));
  }
}
