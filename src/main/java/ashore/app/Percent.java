package ashore.app;

import ashore.nlu.Share;
import java.util.Locale;
import java.util.OptionalDouble;

/** Writes shares as percentages. */
final class Percent {
  private static final int HUNDRED = 100;

  private Percent() {}

  /** Of a share from 0 to 1. */
  static String of(double share) {
    return String.format(Locale.ROOT, "%.1f %%", HUNDRED * share);
  }

  /** A dash for a share of nothing. */
  static String of(OptionalDouble share) {
    return share.isPresent() ? of(share.getAsDouble()) : "–";
  }

  static String of(Share share) {
    return of(share.value());
  }

  /** With the numbers it comes of. */
  static String counted(Share share) {
    return share.whole() == 0
        ? "–"
        : of(share) + " (%d of %d)".formatted(share.part(), share.whole());
  }
}
