package ashore.authoring;

import java.util.Optional;

/**
 * Something wrong in a file, told to the one who wrote it.
 *
 * @param severity whether the dialogs can be used all the same
 * @param code its stable name, such as {@code unknown-state}
 * @param path the file
 * @param region where in the file
 * @param message a sentence that says what is wrong and what to do
 * @param sourceLine the line as it was written; empty when there is none
 * @param nearest the known name most like the one that was written
 */
public record Problem(
    Severity severity,
    String code,
    String path,
    Region region,
    String message,
    String sourceLine,
    Optional<String> nearest) {

  /** Where it begins. */
  public Position position() {
    return region.start();
  }

  /** The same problem, told so. */
  Problem saying(String other) {
    return new Problem(severity, code, path, region, other, sourceLine, nearest);
  }

  /** The problem as it is printed: what is wrong, the line, and a caret under the place. */
  public String rendered() {
    String head = "%s:%s: %s: %s [%s]".formatted(path, position(), severity.word(), message, code);
    if (sourceLine.isBlank()) {
      return head;
    }
    Excerpt excerpt = Excerpt.of(sourceLine, position().column());
    String hint = nearest.map(name -> " did you mean \"%s\"?".formatted(name)).orElse("");
    return head
        + String.format(
            "\n%5d | %s\n      | %s^", position().line(), excerpt.text(), excerpt.blank())
        + hint;
  }
}
