package ashore.authoring;

import ashore.dialog.SlotName;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a comparison is about: one slot, or how far apart things lie that are not known before. Two
 * comparisons of the same measure can contradict one another.
 *
 * @param parts by name, 1 where it is added and -1 where it is taken away
 * @param slots those among the parts
 */
record Measure(Map<String, Integer> parts, Set<SlotName> slots) {
  /** Keeps unmodifiable copies. */
  Measure {
    parts = Map.copyOf(parts);
    slots = java.util.Collections.unmodifiableSet(new TreeSet<>(slots));
  }

  /** The slot, when the measure is a slot by itself. */
  Optional<SlotName> alone() {
    return parts.size() == 1 && slots.size() == 1
        ? Optional.of(slots.iterator().next())
        : Optional.empty();
  }
}
