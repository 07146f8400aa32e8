package ashore.authoring;

import ashore.dialog.CalculatorFunction;
import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * What came of reading files, for whoever asks for the same files again; gone when memory is short.
 * Thread-safe.
 */
final class Remembered<T> {
  private final AtomicReference<Optional<SoftReference<Entry<T>>>> last =
      new AtomicReference<>(Optional.empty());

  /**
   * What was asked for.
   *
   * @param functions how each is called: what it does is not looked at when files are read
   */
  record Asked(List<SourceFile> files, List<String> functions, LocalDate today) {
    static Asked of(
        List<SourceFile> files, Collection<CalculatorFunction> functions, LocalDate today) {
      return new Asked(
          List.copyOf(files),
          functions.stream().map(CalculatorFunction::signature).toList(),
          today);
    }
  }

  private record Entry<T>(Asked asked, T result) {}

  /** The same as last time when the same is asked for; else it is read. */
  T of(Asked asked, Supplier<T> read) {
    Optional<SoftReference<Entry<T>>> held = last.get();
    if (held.isPresent()) {
      Entry<T> known = held.get().get();
      if (known != null && known.asked().equals(asked)) {
        return known.result();
      }
    }
    T result = read.get();
    last.set(Optional.of(new SoftReference<>(new Entry<>(asked, result))));
    return result;
  }
}
