package ashore.outcomes;

import ashore.dialog.CardName;
import ashore.dialog.StateName;
import ashore.dialog.When;

/** Something that a talk brings. */
public sealed interface Item {
  /** A card joins the plan. */
  record OfCard(CardName card) implements Item {}

  /** A state says its words. */
  record OfWords(StateName state) implements Item {}

  /**
   * A step that is not in every plan of its card, or not always at the same day, is in the plan.
   *
   * @param card the card it belongs to
   * @param number its place in the card, from 1
   * @param when the part of the plan where it stands
   * @param dated whether it must be done by a day
   */
  record OfStep(CardName card, int number, When when, boolean dated) implements Item {}
}
