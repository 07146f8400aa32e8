package ashore.conversation;

import ashore.dialog.SlotName;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** All that is known about the person, in the order in which it was given. Immutable. */
public final class Answers {
  private static final Answers NONE = new Answers(new LinkedHashMap<>());

  private final Map<SlotName, Answer> bySlot;

  /** Adopts this map, which nobody else holds. */
  private Answers(Map<SlotName, Answer> own) {
    this.bySlot = own;
  }

  /** The answer in each slot, in the order given. */
  public static Answers of(Map<SlotName, Answer> bySlot) {
    return new Answers(new LinkedHashMap<>(bySlot));
  }

  /** The answer in each slot, unmodifiable, in the order given. */
  public Map<SlotName, Answer> bySlot() {
    return Collections.unmodifiableMap(bySlot);
  }

  /** Whether nothing is known. */
  public boolean isEmpty() {
    return bySlot.isEmpty();
  }

  /** Nothing known. */
  public static Answers none() {
    return NONE;
  }

  /** The answer in this slot. */
  public Optional<Answer> get(SlotName slot) {
    return Optional.ofNullable(bySlot.get(slot));
  }

  /** Whether every answer passes this test. */
  public boolean allMatch(BiPredicate<SlotName, Answer> test) {
    for (Map.Entry<SlotName, Answer> each : bySlot.entrySet()) {
      if (!test.test(each.getKey(), each.getValue())) {
        return false;
      }
    }
    return true;
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
    if (others.isEmpty()) {
      return this;
    }
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

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Answers answers && bySlot.equals(answers.bySlot));
  }

  @Override
  public int hashCode() {
    return bySlot.hashCode();
  }

  @Override
  public String toString() {
    return bySlot.toString();
  }
}
