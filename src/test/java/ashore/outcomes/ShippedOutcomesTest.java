package ashore.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.Answers;
import ashore.dialog.CardName;
import ashore.dialog.DialogName;
import ashore.dialog.DialogSet;
import ashore.dialog.Question;
import ashore.dialog.StateName;
import ashore.engine.Engine;
import ashore.guidance.Calculators;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of the shipped dialogs say what borrowers get. */
@Execution(ExecutionMode.CONCURRENT)
class ShippedOutcomesTest {
  private static final int WALKS = 100;
  private static final int WALKS_A_ROW = 4;
  private static final DialogSet SHIPPED = Written.shipped(Calculators.all());
  private static final Engine ENGINE = new Engine(SHIPPED, Calculators.all(), Written.FOLDING);
  private static final Scope AS_ASKED =
      new Scope(Written.TODAY, false, Scope.Show.CARDS, Scope.Told.NOTHING, Scope.MOST);
  private static final Outcomes OUTCOMES =
      new Outcomes(SHIPPED, Calculators.all(), Written.FOLDING, AS_ASKED);

  private static final Map<DialogName, DialogOutcomes> FOUND = new ConcurrentHashMap<>();

  static Stream<DialogName> dialogs() {
    return SHIPPED.dialogs().keySet().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dialogs")
  void every_row_of_every_table_comes_true_with_any_answers_that_fit_it(DialogName dialog) {
    DialogOutcomes outcomes = outcomes(dialog);
    Map<Column, List<Region>> all = regions(outcomes);
    Borrower borrower = new Borrower(SHIPPED, ENGINE, dialog, new Random(1));

    for (Map<Column, List<Region>> row : Reading.rows(outcomes.sheet())) {
      for (int i = 0; i < WALKS_A_ROW; i++) {
        agrees(outcomes, borrower.walk(row, all));
      }
    }
    for (Row row : outcomes.merged()) {
      Map<Column, List<Region>> wanted = new LinkedHashMap<>();
      row.cells().forEach((column, cell) -> wanted.put(column, cell.regions()));
      Borrower.Fate fate = borrower.walk(wanted, all);
      assertThat(fate.cards()).as("%s", fate.given()).isEqualTo(cards(row));
      assertThat(fate.ending()).as("%s", fate.given()).isEqualTo(row.ending());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dialogs")
  void whatever_is_answered_is_in_the_tables_once(DialogName dialog) {
    DialogOutcomes outcomes = outcomes(dialog);
    Map<Column, List<Region>> all = regions(outcomes);
    Borrower borrower = new Borrower(SHIPPED, ENGINE, dialog, new Random(2));

    for (int i = 0; i < WALKS; i++) {
      agrees(outcomes, borrower.walk(Map.of(), all));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dialogs")
  void what_explains_the_ways_goes_the_ways_of_the_engine(DialogName dialog) {
    Sandbox sandbox =
        new Sandbox(SHIPPED, dialog, Calculators.all(), Written.FOLDING, Written.TODAY);
    Country country = new Country(sandbox.dialogs(), dialog);
    Differences differences =
        new Differences(country.conditions(), country.computations(), Calculators.all());
    Regions regions = new Regions(differences, SHIPPED.facts(), Written.TODAY, false);
    Follower follower = new Follower(sandbox.dialogs(), differences);

    new Explorer(sandbox, country, regions, false, new Effort(Scope.MOST), follower).explore();

    assertThat(follower.followed).isPositive();
  }

  /** Walks beside the engine and compares where both come to rest. */
  private static final class Follower implements Witness {
    private final DialogSet dialogs;
    private final Differences differences;
    private int followed;

    Follower(DialogSet dialogs, Differences differences) {
      this.dialogs = dialogs;
      this.differences = differences;
    }

    @Override
    public void began(StateName first, Answers known, Stop after) {
      follow(new Footsteps.Moment(List.of(first), known), after);
    }

    @Override
    public void answered(Stop before, Question question, Region region, Stop after) {
      if (region.extent() instanceof Extent.GivesUp) {
        return;
      }
      Answers answers = Differences.with(before.answers(), question.fills(), region.example());
      follow(new Footsteps.Moment(before.places(), answers), after);
    }

    private void follow(Footsteps.Moment moment, Stop after) {
      Footsteps footsteps = Footsteps.from(moment, dialogs, differences, Written.TODAY);
      if (after.place() instanceof Stop.Place.AtQuestion(var ask)) {
        assertThat(footsteps.end()).contains(ask.name());
      }
      assertThat(after.cards()).containsAll(footsteps.cards());
      followed++;
    }
  }

  private static DialogOutcomes outcomes(DialogName dialog) {
    return FOUND.computeIfAbsent(dialog, OUTCOMES::of);
  }

  private static void agrees(DialogOutcomes outcomes, Borrower.Fate fate) {
    Reading.Told told = Reading.of(outcomes.sheet(), fate.given());
    assertThat(told.cards()).as("%s", fate.given()).isEqualTo(fate.cards());
    assertThat(told.ending()).as("%s", fate.given()).contains(fate.ending());
  }

  private static Set<CardName> cards(Row row) {
    Set<CardName> cards = new LinkedHashSet<>();
    row.items().stream()
        .filter(Item.OfCard.class::isInstance)
        .forEach(item -> cards.add(((Item.OfCard) item).card()));
    return cards;
  }

  private static Map<Column, List<Region>> regions(DialogOutcomes outcomes) {
    Map<Column, List<Region>> regions = new LinkedHashMap<>();
    outcomes
        .questions()
        .keySet()
        .forEach(column -> regions.put(column, outcomes.atlas().regions(column)));
    return regions;
  }
}
