package ashore.authoring;

import ashore.dialog.Language;
import java.util.List;
import java.util.Map;

/** What texts must not say, or must say: an entry of wording.yaml. */
sealed interface WordingRule {
  /** Its name, as messages give it. */
  String name();

  /** What would be wrong without it, and what is said instead. */
  Advice advice();

  /**
   * No text says this.
   *
   * @param said what none says
   * @param except what a sentence may say it with
   */
  record Never(String name, Advice advice, Sayings said, Sayings except) implements WordingRule {}

  /**
   * This dialog or card says it somewhere.
   *
   * @param where the name of the dialog or card, where the rule names it
   */
  record AlwaysIn(String name, Advice advice, Text where, Sayings said) implements WordingRule {}

  /**
   * Where a file says the one it says the other too.
   *
   * @param when the one
   * @param said the other
   */
  record AlwaysWith(String name, Advice advice, Sayings when, Sayings said)
      implements WordingRule {}

  /**
   * What an author is told.
   *
   * @param wrong what is wrong
   * @param instead what to say instead
   */
  record Advice(String wrong, String instead) {
    @Override
    public String toString() {
      String last = instead.endsWith(".") ? instead.substring(0, instead.length() - 1) : instead;
      return (wrong + " " + last).strip();
    }
  }

  /**
   * Words in any of several forms.
   *
   * @param patterns the forms, by language
   */
  record Sayings(Map<Language, List<Saying>> patterns) {
    /** Never said. */
    static final Sayings NONE = new Sayings(Map.of());

    /** Keeps an unmodifiable copy. */
    public Sayings {
      patterns = Map.copyOf(patterns);
    }

    /** Whether one of them stands in this sentence. */
    boolean stands(Sentences.Sentence sentence, Language language) {
      return in(language).stream().anyMatch(saying -> saying.find(sentence.text()).isPresent());
    }

    /** The forms of one language. */
    List<Saying> in(Language language) {
      return patterns.getOrDefault(language, List.of());
    }
  }
}
