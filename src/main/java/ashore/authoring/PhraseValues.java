package ashore.authoring;

import ashore.dialog.Phrase;
import java.util.Map;
import java.util.Set;

/** The values that the bot brings for its fixed words. */
final class PhraseValues {
  private static final Set<String> DATE = Set.of("date");

  private static final Map<Phrase, Set<String>> VALUES =
      Map.of(
          Phrase.NOTED,
          Set.of("list"),
          Phrase.PICKED_SO_FAR,
          Set.of("list"),
          Phrase.OFFER_SWITCH,
          Set.of("topic"),
          Phrase.OUT_OF_RANGE,
          Set.of("min", "max"),
          Phrase.TODAY,
          DATE,
          Phrase.THIS_WEEK,
          DATE,
          Phrase.BY_DATE,
          DATE,
          Phrase.CHECKED_ON,
          DATE);

  private PhraseValues() {}

  /** The names of the values that this phrase may print. */
  static Set<String> of(Phrase phrase) {
    return VALUES.getOrDefault(phrase, Set.of());
  }
}
