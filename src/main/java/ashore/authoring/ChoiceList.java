package ashore.authoring;

import ashore.dialog.ChoiceId;
import ashore.dialog.IntentName;
import ashore.dialog.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Choices as they were written, before it is known to what type of slot they belong.
 *
 * @param place where the list begins
 * @param choices in the order written
 */
record ChoiceList(Place place, List<Written> choices) {
  /** Nothing to choose from. */
  static ChoiceList none(Place place) {
    return new ChoiceList(place, List.of());
  }

  /**
   * One choice.
   *
   * @param ways all ways to say it, its labels included, each with its place
   * @param means the value it stands for, not yet read
   */
  record Written(
      ChoiceId id,
      Place place,
      Words label,
      List<String> also,
      Optional<Text> means,
      Set<IntentName> intents,
      boolean alone,
      Map<String, Place> ways) {}

  List<String> ids() {
    return choices.stream().map(choice -> choice.id().value()).toList();
  }
}
