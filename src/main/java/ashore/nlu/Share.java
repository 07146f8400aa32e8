package ashore.nlu;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/** So many of so many. */
public record Share(long part, long whole) {
  static Share of(List<Judged> messages, Predicate<Judged> wanted) {
    return new Share(messages.stream().filter(wanted).count(), messages.size());
  }

  /** From 0 to 1; absent of nothing. */
  public OptionalDouble value() {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
