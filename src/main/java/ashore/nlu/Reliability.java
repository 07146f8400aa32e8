package ashore.nlu;

import java.util.ArrayList;
import java.util.List;

/**
 * How far confidence can be believed: messages sorted into ten bins by the confidence of the
 * likeliest intent, and how often it was right in each. Messages that are none of ours count as
 * wrong there.
 *
 * @param bins from the least confidence to the greatest, each as wide
 */
public record Reliability(List<Bin> bins) {
  private static final int BINS = 10;

  /** Keeps an unmodifiable copy. */
  public Reliability {
    bins = List.copyOf(bins);
  }

  /**
   * Messages of about the same confidence.
   *
   * @param confidence its mean; 0 without messages
   * @param right how many of them were right
   */
  public record Bin(double confidence, Share right) {}

  static Reliability of(List<Judged> judged) {
    List<List<Judged>> sorted = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      sorted.add(new ArrayList<>());
    }
    for (Judged each : judged) {
      int bin = (int) (each.best().confidence() * BINS);
      sorted.get(Math.min(bin, BINS - 1)).add(each);
    }
    return new Reliability(sorted.stream().map(Reliability::bin).toList());
  }

  private static Bin bin(List<Judged> messages) {
    double confidence =
        messages.stream().mapToDouble(each -> each.best().confidence()).average().orElse(0);
    return new Bin(confidence, Share.of(messages, Judged::bestRight));
  }

  /**
   * The expected calibration error: how far confidence and truth lie apart, on the mean over all
   * messages, from 0 to 1.
   */
  public double error() {
    long messages = bins.stream().mapToLong(bin -> bin.right.whole()).sum();
    double apart =
        bins.stream()
            .mapToDouble(
                bin -> bin.right.whole() * Math.abs(bin.right.value().orElse(0) - bin.confidence))
            .sum();
    return messages == 0 ? 0 : apart / messages;
  }
}
