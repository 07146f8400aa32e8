package ashore.authoring;

import ashore.dialog.DatedRates;
import ashore.dialog.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a fact's table: percentages, each behind the day from which it holds. */
final class RatesReader {
  private static final String UNKNOWN = "unknown";

  private final Draft draft;
  private final Scalars scalars;

  RatesReader(Draft draft) {
    this.draft = draft;
    this.scalars = new Scalars(draft.report());
  }

  /** The table as a fact holds it. */
  Value read(Node node) {
    NavigableMap<LocalDate, Optional<BigDecimal>> from = new TreeMap<>();
    Form.block(node, "a table", draft.report())
        .ifPresent(block -> block.entries().forEach(row -> read(row, from)));
    return new Value.Text(new DatedRates(from).written());
  }

  private void read(Block.Entry row, NavigableMap<LocalDate, Optional<BigDecimal>> from) {
    Optional<LocalDate> day = scalars.date(row.key());
    Optional<BigDecimal> rate = scalars.text(row.value()).flatMap(this::rate);
    if (day.isPresent()) {
      inOrder(row.key(), day.get(), from);
      from.put(day.get(), rate);
    }
  }

  private void inOrder(
      Text key, LocalDate day, NavigableMap<LocalDate, Optional<BigDecimal>> from) {
    if (!from.isEmpty() && !day.isAfter(from.lastKey())) {
      draft.report(
          Code.BAD_DATE,
          key.place(),
          "%s stands below %s: write the earlier day first".formatted(day, from.lastKey()));
    }
  }

  private Optional<BigDecimal> rate(Text text) {
    return text.value().equals(UNKNOWN) ? Optional.empty() : scalars.number(text);
  }
}
