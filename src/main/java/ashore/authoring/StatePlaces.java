package ashore.authoring;

import ashore.dialog.SlotName;
import ashore.dialog.StateName;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Where the states name slots. Found once for all states. */
final class StatePlaces {
  private final Names names;

  /** The states of each file by the place where they begin. */
  private final Map<Source, NavigableMap<Integer, String>> starts = new HashMap<>();

  private final Map<String, Map<SlotName, Place>> claimed = new HashMap<>();
  private final Map<String, Map<SlotName, Place>> printed = new HashMap<>();

  StatePlaces(Draft draft) {
    this.names = draft.names();
    for (String state : names.all(Kind.STATE)) {
      Place start = start(state);
      starts.computeIfAbsent(start.source(), any -> new TreeMap<>()).put(start.index(), state);
    }
    draft.claims().of(Claim.IsFilled.class).forEach(claim -> note(claimed, claim.slot(), claim));
    draft.claims().of(Claim.IsAsked.class).forEach(claim -> note(claimed, claim.slot(), claim));
    draft.parts().passages().forEach(passage -> print(passage, draft));
  }

  /** Where this state needs the slot, or offers to change it; else where the state begins. */
  Place ofClaim(StateName state, SlotName slot) {
    Place place = claimed.getOrDefault(state.toString(), Map.of()).get(slot);
    return place == null ? start(state.toString()) : place;
  }

  /** The first place of each slot that this state prints. */
  Map<SlotName, Place> ofPlaceholders(StateName state) {
    return printed.getOrDefault(state.toString(), Map.of());
  }

  private Place start(String state) {
    return names
        .place(Kind.STATE, state)
        .orElseThrow(() -> new IllegalStateException("state " + state + " has no place"));
  }

  private void print(Passage passage, Draft draft) {
    for (Wording wording : passage.wordings().values()) {
      for (Placeholder placeholder : wording.placeholders()) {
        if (draft.slots().names().contains(placeholder.name())) {
          Place place = wording.text().placeAt(placeholder.offset());
          note(printed, new SlotName(placeholder.name()), passage.place(), place);
        }
      }
    }
  }

  private void note(Map<String, Map<SlotName, Place>> places, SlotName slot, Claim claim) {
    note(places, slot, claim.place(), claim.place());
  }

  /** The first place of the slot in its state stays. */
  private void note(
      Map<String, Map<SlotName, Place>> places, SlotName slot, Place within, Place place) {
    around(within)
        .ifPresent(
            state ->
                places.computeIfAbsent(state, any -> new HashMap<>()).putIfAbsent(slot, place));
  }

  /** The state in which this place stands. */
  private Optional<String> around(Place place) {
    return Optional.ofNullable(starts.get(place.source()))
        .map(states -> states.floorEntry(place.index()))
        .map(Map.Entry::getValue);
  }
}
