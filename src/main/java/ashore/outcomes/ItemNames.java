package ashore.outcomes;

import ashore.dialog.Card;
import ashore.dialog.CardName;
import ashore.dialog.DialogSet;
import ashore.dialog.State;
import ashore.dialog.StateName;
import ashore.dialog.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says what comes out: cards most urgent first, each with its steps, then words. */
final class ItemNames {
  private static final int WORDS = 60;

  private final DialogSet dialogs;
  private final Naming naming;

  ItemNames(DialogSet dialogs, Naming naming) {
    this.dialogs = dialogs;
    this.naming = naming;
  }

  /** What the column of the outcomes is called. */
  static String heading(Sheet.Table table) {
    boolean cards =
        table.rows().stream()
            .flatMap(row -> row.items().stream())
            .anyMatch(item -> !(item instanceof Item.OfWords));
    return cards ? "Cards" : "Comes out";
  }

  /** The lines of a cell; a sign where there are none. */
  List<String> cell(Set<Item> items) {
    List<String> lines = lines(items);
    return lines.isEmpty() ? List.of("—") : lines;
  }

  List<String> lines(Set<Item> items) {
    Map<CardName, List<Item.OfStep>> steps = new LinkedHashMap<>();
    List<CardName> cards = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (Item item : items) {
      switch (item) {
        case Item.OfCard(var card) -> cards.add(card);
        case Item.OfStep step ->
            steps.computeIfAbsent(step.card(), any -> new ArrayList<>()).add(step);
        case Item.OfWords(var state) -> said.add(said(state));
      }
    }
    steps.keySet().stream().filter(card -> !cards.contains(card)).forEach(cards::add);
    List<String> lines = new ArrayList<>();
    for (CardName card : naming.ordered(cards)) {
      lines.add(naming.card(card) + steps(steps.getOrDefault(card, List.of())));
    }
    lines.addAll(said);
    return lines;
  }

  private static String steps(List<Item.OfStep> steps) {
    if (steps.isEmpty()) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    for (When when : When.values()) {
      List<String> numbers =
          steps.stream()
              .filter(step -> step.when() == when)
              .map(step -> step.number() + (step.dated() ? " by a day" : ""))
              .sorted()
              .toList();
      if (!numbers.isEmpty()) {
        parts.add(name(when) + " step " + String.join(", ", numbers));
      }
    }
    return ": " + String.join("; ", parts);
  }

  private static String name(When when) {
    return switch (when) {
      case TODAY -> "today";
      case THIS_WEEK -> "this week";
      case LATER -> "later";
    };
  }

  /** The steps among these by card and number, each with its first sentence. */
  List<String> legend(Set<Item> items) {
    return items.stream()
        .filter(Item.OfStep.class::isInstance)
        .map(Item.OfStep.class::cast)
        .map(step -> new Numbered(step.card(), step.number()))
        .distinct()
        .sorted(Comparator.comparing(Numbered::card).thenComparing(Numbered::number))
        .map(step -> step.card() + " " + step.number() + ": " + text(step))
        .toList();
  }

  private record Numbered(CardName card, int number) {}

  private String text(Numbered step) {
    Card card = dialogs.cards().get(step.card());
    return card == null
        ? ""
        : Naming.firstSentence(naming.words(card.steps().get(step.number() - 1).words()));
  }

  private String said(StateName name) {
    String words =
        dialogs
            .state(name)
            .map(
                state ->
                    switch (state) {
                      case State.Say say -> naming.words(say.words());
                      case State.End end -> naming.words(end.words());
                      case State.Compute compute -> compute.words().map(naming::words).orElse("");
                      case State.Ask ask -> "";
                      case State.Advise advise -> "";
                      case State.Call call -> "";
                      case State.Verify verify -> "";
                    })
            .orElse("");
    String first = Naming.firstSentence(words);
    String cut = first.length() > WORDS ? first.substring(0, WORDS) + "…" : first;
    return "says “" + cut + "” (" + name + ")";
  }
}
