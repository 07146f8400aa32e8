package ashore.dialog;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A list of states, read from top to bottom.
 *
 * @param name the same as its file's
 * @param title how the bot names it to a person
 * @param startsOn the intents that lead here
 * @param owner who answers for it
 * @param reviewBy when it must be read again
 * @param states in the order written; at least one
 * @param former the names that it and its states had before
 */
public record Dialog(
    DialogName name,
    Words title,
    Set<IntentName> startsOn,
    String owner,
    LocalDate reviewBy,
    Map<String, State> states,
    FormerNames former) {
  /** Keeps unmodifiable copies; refuses a dialog without states. */
  public Dialog {
    if (states.isEmpty()) {
      throw new IllegalArgumentException("dialog " + name + ": states must not be empty");
    }
    startsOn = Set.copyOf(startsOn);
    states = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(states));
  }

  /** The state where it begins. */
  public State first() {
    return states.values().iterator().next();
  }

  /** The state that has this id now, or else had it before. */
  public Optional<State> state(String id) {
    State living = states.get(id);
    return living != null
        ? Optional.of(living)
        : Optional.ofNullable(former.states().get(id)).map(states::get);
  }

  /** Its questions, in the order written. */
  public List<State.Ask> questions() {
    return states.values().stream()
        .filter(State.Ask.class::isInstance)
        .map(State.Ask.class::cast)
        .toList();
  }
}
