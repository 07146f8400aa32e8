package ashore.outcomes;

import java.time.LocalDate;

/**
 * What is wanted.
 *
 * @param today the day on which all talks take place
 * @param each whether every choice is a combination of its own, also where it makes no difference
 * @param show what belongs to an outcome besides cards and where the talk goes on
 * @param told what may have been said before the dialog begins
 * @param most turns played for one dialog before it is given up
 */
public record Scope(LocalDate today, boolean each, Show show, Told told, long most) {
  /**
   * What belongs to an outcome besides cards.
   *
   * @param steps the steps of cards that are not in every plan, with their days
   * @param words which states say something
   */
  public record Show(boolean steps, boolean words) {
    /** Cards only. */
    public static final Show CARDS = new Show(false, false);
  }

  /** What may have been said before a dialog begins. */
  public enum Told {
    /** Nothing is looked at; what can only be reached by it is not found. */
    NOTHING,
    /** A thing or two at once, to find what can be reached; the tables do not show it. */
    LITTLE,
    /** All of it, in every combination of the tables. */
    ALL
  }

  /** Turns that are played for one dialog unless another limit is wanted. */
  public static final long MOST = 100_000;

  /** Cards, merged, of people who said nothing before. */
  public static Scope of(LocalDate today) {
    return new Scope(today, false, Show.CARDS, Told.LITTLE, MOST);
  }
}
