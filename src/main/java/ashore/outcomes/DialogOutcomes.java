package ashore.outcomes;

import ashore.dialog.CardName;
import ashore.dialog.DialogName;
import ashore.dialog.Question;
import ashore.dialog.SlotName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that can come of one dialog.
 *
 * @param dialog its name
 * @param atlas every combination, before anything was merged
 * @param sheet the outcomes, merged and laid out to be read
 * @param rows the outcomes, merged, as one list; absent when they are too many
 * @param words whether what is said counts as brought
 * @param gaps combinations that end without any card or words
 * @param seen what was seen on the way
 * @param callers the dialogs that call this one, where it has no talk of its own; then an answer
 *     may bring nothing, as it is used there
 */
public record DialogOutcomes(
    DialogName dialog,
    Atlas atlas,
    Sheet sheet,
    Optional<List<Row>> rows,
    boolean words,
    List<Row> gaps,
    Seen seen,
    Set<DialogName> callers) {

  /** How many outcomes differ; absent when they are too many to be listed. */
  public Optional<Long> different() {
    return rows.map(
        all -> all.stream().map(row -> List.of(row.items(), row.ending())).distinct().count());
  }

  /**
   * The outcomes as one list.
   *
   * @throws TooMany when they are too many for one
   */
  public List<Row> merged() {
    return rows.orElseThrow(() -> new TooMany(dialog + ": its outcomes are too many for one list"));
  }

  /**
   * Every combination in one table.
   *
   * @throws TooMany when there are more than this
   */
  public Sheet every(long most) {
    return new Sheet.Table(List.copyOf(questions().keySet()), each(most), true);
  }

  /**
   * Every combination as a row.
   *
   * @throws TooMany when there are more than this
   */
  public List<Row> each(long most) {
    return atlas.every(most, words);
  }

  /** The questions behind the columns, in the order in which they are asked. */
  public Map<Column, Question> questions() {
    return atlas.questions();
  }

  /**
   * What was seen on all talks.
   *
   * @param cards the cards that came out
   * @param toldCards the cards that came out, also where something had been said before
   * @param taken the routes taken, also where something had been said before
   * @param overlaps routes of one state that held at once
   * @param lookedAt slots that conditions look at before the dialog asks for them
   */
  public record Seen(
      Set<CardName> cards,
      Set<CardName> toldCards,
      Set<RouteName> taken,
      List<Overlap> overlaps,
      Set<SlotName> lookedAt) {}
}
