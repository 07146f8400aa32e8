package ashore.outcomes;

import ashore.conversation.Answers;
import ashore.dialog.CardName;
import ashore.dialog.DialogSet;
import ashore.dialog.Question;
import ashore.dialog.SlotName;
import ashore.dialog.StateName;
import ashore.dialog.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps what was seen on all talks: cards, routes taken, routes that held besides. */
final class Ledger implements Witness {
  private final DialogSet dialogs;
  private final Differences differences;
  private final LocalDate today;
  private final Set<CardName> cards = new LinkedHashSet<>();
  private final Set<RouteName> taken = new LinkedHashSet<>();
  private final Set<SlotName> missed = new LinkedHashSet<>();
  private final Map<List<Object>, Overlap> overlaps = new LinkedHashMap<>();

  Ledger(DialogSet dialogs, Differences differences, LocalDate today) {
    this.dialogs = dialogs;
    this.differences = differences;
    this.today = today;
  }

  /** The cards that came out. */
  Set<CardName> cards() {
    return cards;
  }

  /** The routes that were taken. */
  Set<RouteName> taken() {
    return taken;
  }

  /** The slots that something looked at when nothing was known of them. */
  Set<SlotName> missed() {
    return missed;
  }

  List<Overlap> overlaps() {
    return new ArrayList<>(overlaps.values());
  }

  @Override
  public void began(StateName first, Answers known, Stop after) {
    follow(new Footsteps.Moment(List.of(first), known), after);
  }

  @Override
  public void answered(Stop before, Question question, Region region, Stop after) {
    if (region.extent() instanceof Extent.GivesUp) {
      cards.addAll(after.cards());
      return;
    }
    Answers answers = Differences.with(before.answers(), question.fills(), region.example());
    follow(new Footsteps.Moment(before.places(), answers), after);
  }

  private void follow(Footsteps.Moment moment, Stop after) {
    cards.addAll(after.cards());
    Footsteps footsteps = Footsteps.from(moment, dialogs, differences, today);
    missed.addAll(footsteps.missed());
    for (Footsteps.Choosing choosing : footsteps.choosings()) {
      taken.add(new RouteName(choosing.state(), choosing.taken()));
      choosing.besides().forEach(other -> overlap(choosing, other, after));
    }
  }

  private void overlap(Footsteps.Choosing choosing, int other, Stop after) {
    Set<CardName> hidden =
        new LinkedHashSet<>(
            Footsteps.hadItGone(choosing, other, dialogs, differences, today).cards());
    hidden.removeAll(after.cards());
    List<Object> key = List.of(choosing.state(), choosing.taken(), other, hidden);
    overlaps.computeIfAbsent(
        key,
        any -> {
          Map<SlotName, Value> example = new LinkedHashMap<>();
          choosing
              .moment()
              .answers()
              .bySlot()
              .forEach((slot, answer) -> example.put(slot, answer.value()));
          return new Overlap(choosing.state(), choosing.taken(), other, hidden, example);
        });
  }
}
