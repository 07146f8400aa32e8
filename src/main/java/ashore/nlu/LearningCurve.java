package ashore.nlu;

import ashore.dialog.Language;
import java.util.List;

/**
 * How much better messages are understood the more examples there are.
 *
 * @param language of the messages
 * @param points from few examples to all
 */
public record LearningCurve(Language language, List<Point> points) {
  /** Keeps an unmodifiable copy. */
  public LearningCurve {
    points = List.copyOf(points);
  }

  /**
   * What was reached with some of the examples.
   *
   * @param share of the examples, from 0 to 1
   * @param examples how many that are of those that this language's models learn from
   * @param right of our own messages: the likeliest intent is right
   */
  public record Point(double share, int examples, Share right) {}
}
