package ashore.dialog;

import java.util.Map;
import java.util.Set;

/**
 * The names that a dialog and its states had before. Talks that were left under them go on.
 *
 * @param names what the dialog was called
 * @param states the id of a state now by what it was
 */
public record FormerNames(Set<DialogName> names, Map<String, String> states) {
  private static final FormerNames NONE = new FormerNames(Set.of(), Map.of());

  /** Keeps unmodifiable copies. */
  public FormerNames {
    names = Set.copyOf(names);
    states = Map.copyOf(states);
  }

  /** Nothing was ever called otherwise. */
  public static FormerNames none() {
    return NONE;
  }
}
