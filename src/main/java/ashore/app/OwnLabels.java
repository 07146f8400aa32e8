package ashore.app;

import ashore.authoring.Nearest;
import ashore.dialog.IntentName;
import ashore.nlu.Judgement;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The names of our own intents, and {@code out_of_scope}, as labels. */
final class OwnLabels implements Labels {
  private static final int LONGEST = 40;

  private final Map<String, IntentName> intents;

  OwnLabels(Collection<IntentName> intents) {
    this.intents =
        intents.stream().collect(Collectors.toMap(IntentName::value, Function.identity()));
  }

  @Override
  public Optional<IntentName> intent(String label) {
    return ForeignLabels.isOutOfScope(label)
        ? Optional.of(Judgement.OUT_OF_SCOPE)
        : Optional.ofNullable(intents.get(label));
  }

  /** What is too long for a name may be a message, and is not shown. */
  @Override
  public String unknown(String label) {
    if (label.length() > LONGEST || label.chars().anyMatch(Character::isWhitespace)) {
      return "the label is no name; write the message first, then a tab and the name of an intent";
    }
    String nearest =
        Nearest.to(label, intents.keySet()).map(" (did you mean \"%s\"?)"::formatted).orElse("");
    return "there is no intent \"%s\"%s; write the name of an intent, or out_of_scope"
        .formatted(label, nearest);
  }
}
