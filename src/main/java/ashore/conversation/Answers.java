package ashore.conversation;

import ashore.dialog.SlotName;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

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

  /** Without what these slots held. */
  public Answers without(Collection<SlotName> slots) {
    var changed = new LinkedHashMap<>(bySlot);
    changed.keySet().removeAll(slots);
    return changed.size() == bySlot.size() ? this : new Answers(changed);
  }
}
