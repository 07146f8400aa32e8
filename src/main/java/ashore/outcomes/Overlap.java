package ashore.outcomes;

import ashore.dialog.CardName;
import ashore.dialog.SlotName;
import ashore.dialog.StateName;
import ashore.dialog.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Two routes of one state whose conditions hold at once. The first is taken.
 *
 * @param state the state
 * @param taken the place of the route taken, from 0
 * @param other the place of the other route, from 0
 * @param hidden cards that the other route would have brought at once and that did not come out
 * @param example answers with which it is so
 */
public record Overlap(
    StateName state, int taken, int other, Set<CardName> hidden, Map<SlotName, Value> example) {
  /** Keeps unmodifiable copies. */
  public Overlap {
    hidden = Set.copyOf(hidden);
    example = Collections.unmodifiableMap(new LinkedHashMap<>(example));
  }
}
