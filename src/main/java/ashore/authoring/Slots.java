package ashore.authoring;

import ashore.dialog.SlotName;
import ashore.dialog.SlotType;
import ashore.dialog.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What fills which slot. */
final class Slots {
  private final Map<SlotName, List<Filling>> fillings = new HashMap<>();
  private final List<Filling> inOrder = new ArrayList<>();
  private final Set<String> names = new TreeSet<>();
  private final Set<SlotName> mistyped = new HashSet<>();
  private final Set<SlotName> misranged = new HashSet<>();

  /**
   * A question or a computation that fills a slot.
   *
   * @param slot the slot
   * @param type absent when it could not be found out
   * @param choices the choices offered
   * @param asked the question's words; absent for a computation
   * @param place where it says so
   */
  record Filling(
      SlotName slot,
      Optional<SlotType> type,
      ChoiceList choices,
      Optional<Words> asked,
      Place place) {}

  void add(Filling filling) {
    fillings.computeIfAbsent(filling.slot(), any -> new ArrayList<>()).add(filling);
    inOrder.add(filling);
    names.add(filling.slot().value());
  }

  /** Counts this name as filled, for what is wrong with it has been told. */
  void excuse(String name) {
    names.add(name);
  }

  /** Gives this slot no type any more, for what is wrong with it has been told. */
  void excuseType(SlotName slot) {
    mistyped.add(slot);
  }

  /** Gives the answers to this question no range, for what is wrong with it has been told. */
  void excuseRange(SlotName slot) {
    misranged.add(slot);
  }

  /** Whether the range of this slot is one to rely on. */
  boolean knowsRange(SlotName slot) {
    return !misranged.contains(slot);
  }

  /** All, in the order of the files. */
  List<Filling> all() {
    return inOrder;
  }

  /** The slot's type; nothing when no place gives one, or two give different ones. */
  Optional<SlotType> type(SlotName slot) {
    List<SlotType> types =
        fillings.getOrDefault(slot, List.of()).stream()
            .flatMap(filling -> filling.type().stream())
            .distinct()
            .toList();
    return types.size() == 1 && !mistyped.contains(slot)
        ? Optional.of(types.getFirst())
        : Optional.empty();
  }

  /** All choices that the slot is filled by. */
  List<ChoiceList.Written> choices(SlotName slot) {
    return fillings.getOrDefault(slot, List.of()).stream()
        .flatMap(filling -> filling.choices().choices().stream())
        .toList();
  }

  /** The names of all slots. */
  Set<String> names() {
    return Collections.unmodifiableSet(names);
  }
}
