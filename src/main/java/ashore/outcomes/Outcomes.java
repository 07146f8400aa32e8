package ashore.outcomes;

import ashore.dialog.CalculatorFunction;
import ashore.dialog.CardName;
import ashore.dialog.Comparison;
import ashore.dialog.Condition;
import ashore.dialog.DialogName;
import ashore.dialog.DialogSet;
import ashore.dialog.Folding;
import ashore.dialog.Operand;
import ashore.dialog.Question;
import ashore.dialog.SlotName;
import ashore.dialog.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Enumerates what comes of every combination of answers to a dialog. All talks are played by the
 * engine itself, so that a table says what borrowers get.
 */
public final class Outcomes {
  private static final BigDecimal A_WEEK = BigDecimal.valueOf(7);

  /** Stands for any card or words. */
  private static final Item ANYTHING = new Item.OfCard(new CardName("anything"));

  /** Rows of a flat list. */
  private static final long MOST_ROWS = 20_000;

  private final DialogSet dialogs;
  private final Collection<CalculatorFunction> functions;
  private final Folding folding;
  private final Scope scope;

  /**
   * @param functions what {@code compute} may call
   * @param folding how words are compared
   */
  public Outcomes(
      DialogSet dialogs, Collection<CalculatorFunction> functions, Folding folding, Scope scope) {
    this.dialogs = dialogs;
    this.functions = List.copyOf(functions);
    this.folding = folding;
    this.scope = scope;
  }

  /**
   * All that can come of this dialog.
   *
   * @throws TooMany when more turns would have to be played than is allowed
   */
  public DialogOutcomes of(DialogName name) {
    Sandbox sandbox = new Sandbox(dialogs, name, functions, folding, scope.today());
    Country country = new Country(sandbox.dialogs(), name);
    Differences differences =
        new Differences(conditions(country), country.computations(), functions);
    Ledger ledger = new Ledger(sandbox.dialogs(), differences, scope.today());
    Explorer explorer =
        new Explorer(
            sandbox,
            country,
            new Regions(differences, dialogs.facts(), scope.today(), scope.each()),
            scope.show().steps(),
            new Effort(scope.most()),
            ledger);
    Node.Start plain = explorer.explore();
    Set<CardName> cards = new LinkedHashSet<>(ledger.cards());
    List<Overlap> overlaps = ledger.overlaps();
    Node.Start told = told(explorer, ledger, plain);
    boolean words = scope.show().words() || country.cards().isEmpty();
    return drawn(name, toldInTables() ? told : plain, words, seen(cards, ledger, overlaps));
  }

  private boolean toldInTables() {
    return scope.told() == Scope.Told.ALL;
  }

  private DialogOutcomes.Seen seen(Set<CardName> cards, Ledger ledger, List<Overlap> overlaps) {
    return new DialogOutcomes.Seen(
        cards,
        Set.copyOf(ledger.cards()),
        Set.copyOf(ledger.taken()),
        toldInTables() ? ledger.overlaps() : overlaps,
        toldInTables() ? Set.of() : new LinkedHashSet<>(ledger.missed()));
  }

  /** The conditions of the ways, and what decides about steps where steps are wanted. */
  private List<Condition> conditions(Country country) {
    List<Condition> conditions = new ArrayList<>(country.conditions());
    if (scope.show().steps()) {
      country.cards().stream()
          .flatMap(card -> Optional.ofNullable(dialogs.cards().get(card)).stream())
          .flatMap(card -> card.steps().stream())
          .forEach(step -> conditions.addAll(conditions(step)));
    }
    return conditions;
  }

  /** A step moves between the parts of the plan on the day it is due, and a week before. */
  private static List<Condition> conditions(Step step) {
    List<Condition> conditions = new ArrayList<>();
    step.condition().ifPresent(conditions::add);
    step.due()
        .ifPresent(
            due -> {
              Operand today = new Operand.Today();
              Operand nextWeek = new Operand.Shifted(today, 1, new Operand.OfNumber(A_WEEK));
              conditions.add(new Condition.Compare(due, Comparison.AT_MOST, today));
              conditions.add(new Condition.Compare(due, Comparison.AT_MOST, nextWeek));
            });
    return conditions;
  }

  /**
   * The same dialog again for people who said before what its conditions look at: all of it in
   * every combination where the table shows it, else any two of them at once, which is enough to
   * find what can be reached.
   */
  private Node.Start told(Explorer explorer, Ledger ledger, Node.Start plain) {
    Node.Start last = plain;
    List<Question> questions = List.of();
    List<Question> more = asked(ledger.missed());
    while (scope.told() != Scope.Told.NOTHING && more.size() > questions.size()) {
      questions = more;
      if (toldInTables()) {
        last = explorer.explore(questions);
      } else {
        pairs(questions).forEach(explorer::exploreSimply);
      }
      more = asked(ledger.missed());
    }
    return last;
  }

  /** Every two of them, or the only one. */
  private static List<List<Question>> pairs(List<Question> questions) {
    if (questions.size() == 1) {
      return List.of(questions);
    }
    List<List<Question>> pairs = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      for (int j = i + 1; j < questions.size(); j++) {
        pairs.add(List.of(questions.get(i), questions.get(j)));
      }
    }
    return pairs;
  }

  private List<Question> asked(Set<SlotName> slots) {
    return slots.stream().flatMap(slot -> dialogs.questionFor(slot).stream()).toList();
  }

  private DialogOutcomes drawn(
      DialogName name, Node.Start start, boolean words, DialogOutcomes.Seen seen) {
    Atlas atlas = new Atlas(start);
    Set<DialogName> callers = new Callers(dialogs).of(name);
    Forest forest = new Forest();
    Tree.Grown grown = forest.grow(start, items -> wanted(items, words));
    Optional<List<Row>> rows =
        Rows.count(grown.tree()) > MOST_ROWS ? Optional.empty() : Optional.of(Rows.of(grown));
    return new DialogOutcomes(
        name,
        atlas,
        new Drafting(forest).sheet(grown),
        rows,
        words,
        callers.isEmpty() ? gaps(forest, start) : List.of(),
        seen,
        callers);
  }

  private static Set<Item> wanted(Set<Item> items, boolean words) {
    Set<Item> wanted = new LinkedHashSet<>(items);
    wanted.removeIf(item -> item instanceof Item.OfWords && !words);
    return wanted;
  }

  /** The combinations that end without any card or words. */
  private static List<Row> gaps(Forest forest, Node.Start start) {
    Tree.Grown anything =
        forest.grow(start, items -> items.isEmpty() ? Set.of() : Set.of(ANYTHING));
    return Rows.of(anything).stream()
        .filter(row -> row.items().isEmpty() && row.ending() instanceof Ending.Ends)
        .toList();
  }
}
