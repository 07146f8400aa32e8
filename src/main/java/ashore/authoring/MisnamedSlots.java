package ashore.authoring;

import ashore.dialog.SlotName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the one place that fills a slot under a wrong name, so that not every place with the right
 * name is told. A dialog that is missing may have filled any slot.
 */
final class MisnamedSlots implements Check {
  @Override
  public void check(Draft draft) {
    boolean missing =
        draft.claims().of(Claim.Exists.class).stream()
            .filter(claim -> claim.kind() == Kind.DIALOG)
            .anyMatch(claim -> isMissing(draft, claim.name()));
    if (missing) {
      draft.names().lose(Kind.SLOT);
      draft.names().lose(Kind.STATE);
      draft.names().loseHomes();
    }
    if (draft.names().complete(Kind.SLOT)) {
      misnamed(draft);
    }
  }

  private static boolean isMissing(Draft draft, String dialog) {
    return !draft.names().knows(Kind.DIALOG, dialog)
        && Nearest.to(dialog, draft.names().all(Kind.DIALOG)).isEmpty();
  }

  private static void misnamed(Draft draft) {
    Map<String, Integer> used = used(draft);
    TreeSet<String> idle = new TreeSet<>(draft.slots().names());
    idle.removeAll(used.keySet());
    for (Map.Entry<String, Integer> use : used.entrySet()) {
      String name = use.getKey();
      Optional<String> misnamed =
          draft.slots().names().contains(name) ? Optional.empty() : Nearest.to(name, idle);
      if (use.getValue() > 1 && misnamed.isPresent()) {
        report(draft, misnamed.get(), use);
        draft.slots().excuse(name);
      }
    }
  }

  private static void report(Draft draft, String misnamed, Map.Entry<String, Integer> use) {
    draft.slots().all().stream()
        .filter(filling -> filling.slot().value().equals(misnamed))
        .findFirst()
        .ifPresent(
            filling ->
                draft.reportUnknown(
                    Code.SLOT_NEVER_FILLED,
                    filling.place(),
                    "this fills \"%s\", which nothing uses; %s places use \"%s\", which nothing fills"
                        .formatted(misnamed, use.getValue(), use.getKey()),
                    misnamed,
                    List.of(use.getKey())));
  }

  /** The names of slots that files use without filling them, and how often. */
  private static Map<String, Integer> used(Draft draft) {
    Map<String, Integer> used = new TreeMap<>();
    draft.claims().of(Claim.IsFilled.class).forEach(claim -> count(used, claim.slot().value()));
    draft.claims().of(Claim.Exists.class).stream()
        .filter(claim -> claim.kind() == Kind.SLOT)
        .forEach(claim -> count(used, claim.name()));
    for (Passage passage : draft.parts().passages()) {
      for (Wording wording : passage.wordings().values()) {
        wording.placeholders().stream()
            .map(Placeholder::name)
            .filter(name -> !passage.values().contains(name) && isSlot(name))
            .forEach(name -> count(used, name));
      }
    }
    return used;
  }

  private static boolean isSlot(String name) {
    try {
      return !new SlotName(name).value().startsWith("fact_");
    } catch (IllegalArgumentException none) {
      return false;
    }
  }

  private static void count(Map<String, Integer> used, String name) {
    used.merge(name, 1, Integer::sum);
  }
}
