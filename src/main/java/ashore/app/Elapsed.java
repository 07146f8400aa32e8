package ashore.app;

import java.time.Duration;

/** Lengths of time as stories write them. */
final class Elapsed {
  private Elapsed() {}

  /** In days, hours or minutes, whatever comes out whole; seconds count as a minute begun. */
  static String text(Duration duration) {
    long minutes = (duration.toSeconds() + 59) / 60;
    if (minutes % 1_440 == 0) {
      return minutes / 1_440 + " d";
    }
    return minutes % 60 == 0 ? minutes / 60 + " h" : minutes + " min";
  }
}
