package ashore.nlu;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * How far our own messages can be told from others.
 *
 * @param auroc how often one of ours scores higher than another's, from 0 to 1; 0.5 is chance
 * @param points what comes of some thresholds
 */
public record Separation(double auroc, List<Point> points) {
  private static final double[] FALSE_REJECTIONS = {0.03, 0.05, 0.1};

  /** Keeps an unmodifiable copy. */
  public Separation {
    points = List.copyOf(points);
  }

  /**
   * A threshold, set on these messages themselves.
   *
   * @param falseRejection the share of our own messages that may lie below it
   * @param kept of our own messages: above it, and the likeliest intent is right
   * @param found of the others: below it
   */
  public record Point(double falseRejection, Share kept, Share found) {}

  static Optional<Separation> of(List<Judged> judged) {
    List<Judged> ours = judged.stream().filter(Judged::inScope).toList();
    List<Judged> others = judged.stream().filter(each -> !each.inScope()).toList();
    if (ours.isEmpty() || others.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Separation(
            auroc(scores(ours), scores(others)),
            DoubleStream.of(FALSE_REJECTIONS)
                .mapToObj(share -> point(share, ours, others))
                .toList()));
  }

  /** Sorted. */
  private static double[] scores(List<Judged> messages) {
    return messages.stream().mapToDouble(Judged::score).sorted().toArray();
  }

  /** Equal scores count half (Mann and Whitney). Both are sorted: one walk through them. */
  private static double auroc(double[] ours, double[] others) {
    double below = 0;
    int lower = 0;
    int notHigher = 0;
    for (double score : ours) {
      while (lower < others.length && others[lower] < score) {
        lower++;
      }
      while (notHigher < others.length && others[notHigher] <= score) {
        notHigher++;
      }
      below += (lower + notHigher) / 2.0;
    }
    return below / ours.length / others.length;
  }

  private static Point point(double share, List<Judged> ours, List<Judged> others) {
    double[] scores = scores(ours);
    double threshold = scores[(int) (scores.length * share)];
    return new Point(
        share,
        Share.of(ours, each -> each.score() >= threshold && each.bestRight()),
        Share.of(others, each -> each.score() < threshold));
  }
}
