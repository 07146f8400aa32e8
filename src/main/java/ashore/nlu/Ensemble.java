package ashore.nlu;

import java.util.List;

/**
 * Models of one language that look at a message in different ways and are asked together. Immutable
 * and thread-safe.
 *
 * @param members at least one
 */
record Ensemble(List<IntentModel> members) {
  /** Keeps an unmodifiable copy. */
  Ensemble {
    members = List.copyOf(members);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("ensemble: members must hold at least one model");
    }
  }

  /** How likely each intent is, before any temperature. */
  Distribution distribution(String folded) {
    return Distribution.together(
        members.stream().map(member -> member.distribution(folded)).toList());
  }
}
