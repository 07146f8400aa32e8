package ashore.authoring;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lengths of time: 7 days, 24 hours, 24 h. */
final class TimeSpans {
  private static final Pattern SPAN = Pattern.compile("(\\d{1,5}) (days?|hours?|h)");

  private TimeSpans() {}

  /** The length of time that is written; nothing when it is none, or no time at all. */
  static Optional<Duration> of(String written) {
    Matcher span = SPAN.matcher(written);
    if (!span.matches() || Integer.parseInt(span.group(1)) == 0) {
      return Optional.empty();
    }
    int count = Integer.parseInt(span.group(1));
    return Optional.of(
        span.group(2).startsWith("d") ? Duration.ofDays(count) : Duration.ofHours(count));
  }
}
