package ashore.authoring;

/**
 * A place in a file.
 *
 * @param line counted from 1
 * @param column counted from 1, in code points
 */
public record Position(int line, int column) {
  /** Refuses numbers under 1. */
  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException(
          "position %s:%s must count from 1".formatted(line, column));
    }
  }

  @Override
  public String toString() {
    return "%s:%s".formatted(line, column);
  }
}
