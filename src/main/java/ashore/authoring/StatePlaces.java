package ashore.authoring;

import ashore.dialog.SlotName;
import ashore.dialog.StateName;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Where one state names slots. */
final class StatePlaces {
  private final Draft draft;
  private final Place start;
  private final int end;

  StatePlaces(Draft draft, StateName state) {
    this.draft = draft;
    this.start =
        draft
            .names()
            .place(Kind.STATE, state.toString())
            .orElseThrow(() -> new IllegalStateException("state " + state + " has no place"));
    this.end =
        draft.names().all(Kind.STATE).stream()
            .flatMap(other -> draft.names().place(Kind.STATE, other).stream())
            .filter(other -> other.source().equals(start.source()))
            .mapToInt(Place::index)
            .filter(index -> index > start.index())
            .min()
            .orElse(Integer.MAX_VALUE);
  }

  /** Where the slot is needed, or is offered to be changed; else where the state begins. */
  Place ofClaim(SlotName slot) {
    Stream<Place> needed =
        draft.claims().of(Claim.IsFilled.class).stream()
            .filter(claim -> claim.slot().equals(slot))
            .map(Claim.IsFilled::place);
    Stream<Place> offered =
        draft.claims().of(Claim.IsAsked.class).stream()
            .filter(claim -> claim.slot().equals(slot))
            .map(Claim.IsAsked::place);
    return Stream.concat(needed, offered).filter(this::isInside).findFirst().orElse(start);
  }

  /** The first place of each slot that is printed. */
  Map<SlotName, Place> ofPlaceholders() {
    Map<SlotName, Place> places = new HashMap<>();
    for (Passage passage : draft.parts().passages()) {
      if (isInside(passage.place())) {
        for (Wording wording : passage.wordings().values()) {
          for (Placeholder placeholder : wording.placeholders()) {
            if (draft.slots().names().contains(placeholder.name())) {
              places.putIfAbsent(
                  new SlotName(placeholder.name()), wording.text().placeAt(placeholder.offset()));
            }
          }
        }
      }
    }
    return places;
  }

  private boolean isInside(Place place) {
    return place.source().equals(start.source())
        && place.index() >= start.index()
        && place.index() < end;
  }
}
