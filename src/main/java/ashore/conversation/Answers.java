package ashore.conversation;

import ashore.dialog.SlotName;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that is known about the person, in the order in which it was given. Immutable.
 *
 * @param bySlot the answer in each slot
 */
public record Answers(Map<SlotName, Answer> bySlot) {
  private static final Answers NONE = new Answers(Map.of());

  /** Keeps an unmodifiable copy in the order given. */
  public Answers {
    bySlot = Collections.unmodifiableMap(new LinkedHashMap<>(bySlot));
  }

  /** Nothing known. */
  public static Answers none() {
    return NONE;
  }

  /** The answer in this slot. */
  public Optional<Answer> get(SlotName slot) {
    return Optional.ofNullable(bySlot.get(slot));
  }

  /** With this answer as the newest. */
  public Answers with(SlotName slot, Answer answer) {
    var changed = new LinkedHashMap<>(bySlot);
    changed.remove(slot);
    changed.put(slot, answer);
    return new Answers(changed);
  }

  /** With these answers, which take the place of older ones. */
  public Answers with(Answers others) {
    var changed = new LinkedHashMap<>(bySlot);
    changed.putAll(others.bySlot);
    return new Answers(changed);
  }

  /** Only what these slots hold. */
  public Answers only(Collection<SlotName> slots) {
    var kept = new LinkedHashMap<>(bySlot);
    kept.keySet().retainAll(slots);
    return new Answers(kept);
  }

  /** The slots that hold another value here than there, or a value only here or only there. */
  public Set<SlotName> differingFrom(Answers others) {
    Set<SlotName> differing = new LinkedHashSet<>();
    bySlot.forEach(
        (slot, answer) -> {
          Answer other = others.bySlot.get(slot);
          if (other == null || !other.value().equals(answer.value())) {
            differing.add(slot);
          }
        });
    for (SlotName slot : others.bySlot.keySet()) {
      if (!bySlot.containsKey(slot)) {
        differing.add(slot);
      }
    }
    return differing;
  }

  /** Without what these slots held. */
  public Answers without(Collection<SlotName> slots) {
    var changed = new LinkedHashMap<>(bySlot);
    changed.keySet().removeAll(slots);
    return changed.size() == bySlot.size() ? this : new Answers(changed);
  }
}
