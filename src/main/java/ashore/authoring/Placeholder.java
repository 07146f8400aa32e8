package ashore.authoring;

import java.util.Optional;

/**
 * A place in a text where a value is printed.
 *
 * @param name as the author wrote it: a slot, {@code due}, {@code fact.id}
 * @param format the word behind the comma: number, plural; empty when there is none
 * @param offset where its name stands in the text
 */
record Placeholder(String name, String format, int offset) {
  private static final String FACT = "fact.";

  /** The id of the fact that is printed, when it is one. */
  Optional<String> fact() {
    return name.startsWith(FACT) ? Optional.of(name.substring(FACT.length())) : Optional.empty();
  }
}
