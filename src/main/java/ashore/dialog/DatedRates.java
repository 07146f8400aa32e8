package ashore.dialog;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Percentages, each from a day on until the next, such as the prime rate of every month. A fact
 * holds them as one text: {@code 2024-10-21 3.10; 2026-04-20 unknown}.
 *
 * @param from what holds from each day on; nothing where it is not known
 */
public record DatedRates(NavigableMap<LocalDate, Optional<BigDecimal>> from) {
  private static final String UNKNOWN = "unknown";

  /** Keeps an unmodifiable copy. */
  public DatedRates {
    from = Collections.unmodifiableNavigableMap(new TreeMap<>(from));
  }

  /** What is written; nothing for a text that is no table. */
  public static Optional<DatedRates> read(String text) {
    NavigableMap<LocalDate, Optional<BigDecimal>> from = new TreeMap<>();
    try {
      for (String row : text.split("; ", -1)) {
        int gap = Math.max(0, row.indexOf(' '));
        from.put(LocalDate.parse(row.substring(0, gap)), rate(row.substring(gap).strip()));
      }
    } catch (DateTimeException | NumberFormatException noTable) {
      return Optional.empty();
    }
    return Optional.of(new DatedRates(from));
  }

  private static Optional<BigDecimal> rate(String text) {
    return text.equals(UNKNOWN) ? Optional.empty() : Optional.of(new BigDecimal(text));
  }

  /** As one text. */
  public String written() {
    return from.entrySet().stream()
        .map(row -> row.getKey() + " " + written(row.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static String written(Optional<BigDecimal> rate) {
    return rate.map(BigDecimal::toPlainString).orElse(UNKNOWN);
  }

  /** The rate that held on this day; nothing before the first day and where it is not known. */
  public Optional<BigDecimal> on(LocalDate day) {
    return Optional.ofNullable(from.floorEntry(day)).flatMap(Map.Entry::getValue);
  }
}
