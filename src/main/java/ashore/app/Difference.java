package ashore.app;

import java.util.Optional;

/**
 * Where a talk went another way than its story.
 *
 * @param expected what the story says, completing "expected …"
 * @param got what came instead
 * @param nearest what came that is most like what was expected
 */
record Difference(String expected, String got, Optional<String> nearest) {
  /** A difference in which nothing is alike. */
  Difference(String expected, String got) {
    this(expected, got, Optional.empty());
  }

  /** In one sentence, with the first line of what came. */
  String sentence() {
    return "expected "
        + expected
        + "; got "
        + got.lines().findFirst().orElse("")
        + nearest.map(name -> "; did you mean \"%s\"?".formatted(name)).orElse("");
  }
}
