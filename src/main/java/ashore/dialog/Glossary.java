package ashore.dialog;

import java.util.List;

/**
 * The hard words that can be explained.
 *
 * @param terms the words
 * @param questions how people ask what a word means, {@link #WORD} in its place
 */
public record Glossary(List<Term> terms, List<String> questions) {
  /** Stands for the word in a question. */
  public static final String WORD = "…";

  /** Explains nothing. */
  public static final Glossary NONE = new Glossary(List.of(), List.of());

  /** Keeps unmodifiable copies. */
  public Glossary {
    terms = List.copyOf(terms);
    questions = List.copyOf(questions);
  }
}
