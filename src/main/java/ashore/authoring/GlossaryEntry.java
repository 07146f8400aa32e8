package ashore.authoring;

import ashore.authoring.WordingRule.Sayings;
import ashore.dialog.Language;
import ashore.dialog.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A term of glossary.yaml.
 *
 * @param name its name among the terms
 * @param term what it is called, by language
 * @param also other forms of it, by language
 * @param wrong what it is not called
 * @param except what a sentence may say a wrong word with
 * @param meaning what it means; absent where everybody knows
 */
record GlossaryEntry(
    String name,
    Passage term,
    Map<Language, List<String>> also,
    Sayings wrong,
    Sayings except,
    Optional<Passage> meaning) {
  /** Keeps an unmodifiable copy. */
  GlossaryEntry {
    also = Map.copyOf(also);
  }

  /** The term as it is explained, where it is. */
  Optional<Term> explained() {
    return meaning.map(words -> new Term(term.words(), also, words.words()));
  }
}
