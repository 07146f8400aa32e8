package ashore.dialog;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One answer a question offers. Button, label, other words and number are the same choice.
 *
 * @param id stable, never shown
 * @param label what the button says
 * @param also other ways to say it, any language
 * @param means the value it stands for, where that is not the choice itself
 * @param intents a message with one of these intents takes this choice
 * @param alone in a question with several answers: excludes the others
 */
public record Choice(
    ChoiceId id,
    Words label,
    List<String> also,
    Optional<Value> means,
    Set<IntentName> intents,
    boolean alone) {
  /** Keeps unmodifiable copies. */
  public Choice {
    also = List.copyOf(also);
    intents = Set.copyOf(intents);
  }

  /** The value that taking this choice gives. */
  public Value value() {
    return means.orElseGet(() -> new Value.Picked(id));
  }

  /** Whether an answer of this value takes this choice, alone or with others. */
  public boolean isTakenBy(Value answer) {
    return (means.isPresent() ? means.get().equals(answer) : isPickedBy(answer))
        || (answer instanceof Value.PickedAll(var choices) && choices.contains(id));
  }

  private boolean isPickedBy(Value answer) {
    return answer instanceof Value.Picked(var picked) && picked.equals(id);
  }
}
