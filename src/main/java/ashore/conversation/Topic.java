package ashore.conversation;

import ashore.dialog.CardName;
import ashore.dialog.DialogName;
import ashore.dialog.SlotName;
import ashore.dialog.StateName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * One thing being talked about: a dialog, the places in it and the dialogs it called, and what it
 * led to so far.
 *
 * @param root the dialog it began with
 * @param places the state in each dialog that is running, the called ones last; the last is where
 *     the talk is
 * @param cards the cards advised so far, in the order advised
 * @param asked the slots whose questions were answered in this topic, the newest last
 * @param given the cards that a message asked for at its beginning; they are among the cards
 * @param before the cards it led to before an answer was changed; empty in a new topic
 */
public record Topic(
    DialogName root,
    List<StateName> places,
    List<CardName> cards,
    List<SlotName> asked,
    List<CardName> given,
    List<CardName> before) {
  /** Keeps unmodifiable copies. */
  public Topic {
    places = List.copyOf(places);
    cards = List.copyOf(cards);
    asked = List.copyOf(asked);
    given = List.copyOf(given);
    before = List.copyOf(before);
  }

  /** The beginning of a topic: nowhere yet. */
  public static Topic of(DialogName root) {
    return new Topic(root, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** The same from its beginning at this state, with the cards that were asked for. */
  public Topic again(StateName first) {
    return new Topic(root, List.of(first), given, asked, given, before);
  }

  /** The same, to be compared at its end with what it has led to so far. */
  public Topic revised() {
    return new Topic(root, places, cards, asked, given, cards);
  }

  /** With these cards, which a message asked for at the beginning. */
  public Topic given(Collection<CardName> more) {
    List<CardName> changed = new ArrayList<>(given);
    changed.addAll(more);
    return new Topic(root, places, cards, asked, changed, before).advised(more);
  }

  /** At these places. */
  public Topic at(List<StateName> newPlaces) {
    return new Topic(root, newPlaces, cards, asked, given, before);
  }

  /** Moved on to this state, in the dialog that runs or in one that takes its place. */
  public Topic moved(StateName place) {
    List<StateName> changed = new ArrayList<>(places.subList(0, places.size() - 1));
    changed.add(place);
    return at(changed);
  }

  /** In a called dialog. */
  public Topic called(StateName place) {
    List<StateName> changed = new ArrayList<>(places);
    changed.add(place);
    return at(changed);
  }

  /** Back from the dialog that runs. */
  public Topic returned() {
    return at(places.subList(0, places.size() - 1));
  }

  /** With these cards advised besides. */
  public Topic advised(Collection<CardName> more) {
    List<CardName> changed = new ArrayList<>(cards);
    changed.addAll(more);
    return new Topic(root, places, changed, asked, given, before);
  }

  /** With this slot's question answered last. */
  public Topic answered(SlotName slot) {
    List<SlotName> changed = new ArrayList<>(asked);
    changed.remove(slot);
    changed.add(slot);
    return new Topic(root, places, cards, changed, given, before);
  }

  /** Without the answer to this slot's question. */
  public Topic undone(SlotName slot) {
    List<SlotName> changed = new ArrayList<>(asked);
    changed.remove(slot);
    return new Topic(root, places, cards, changed, given, before);
  }
}
