package ashore.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Folded words and phrases that are looked for together. Immutable. */
final class Phrases {
  private final Set<String> all;
  private final String[] texts;

  /** What {@link Scanned} notes of each, side by side: most phrases are passed over by it alone. */
  private final long[] low;

  private final long[] high;

  Phrases(Collection<String> phrases) {
    all = new LinkedHashSet<>(phrases);
    texts = all.toArray(String[]::new);
    low = new long[texts.length];
    high = new long[texts.length];
    for (int i = 0; i < texts.length; i++) {
      Scanned scanned = Scanned.of(texts[i]);
      low[i] = scanned.low();
      high[i] = scanned.high();
    }
  }

  /** Whether this is one of them. */
  boolean contains(String whole) {
    return all.contains(whole);
  }

  /** Those that stand in the text, as whole words or not, in the order given. */
  List<String> in(Scanned text) {
    List<String> found = List.of();
    for (int i = next(text, 0); i < texts.length; i = next(text, i + 1)) {
      if (found.isEmpty()) {
        found = new ArrayList<>();
      }
      found.add(texts[i]);
    }
    return found;
  }

  /** Whether any of them stands in the text, as whole words or not. */
  boolean anyIn(Scanned text) {
    return next(text, 0) < texts.length;
  }

  private int next(Scanned text, int from) {
    long lowMissing = ~text.low();
    long highMissing = ~text.high();
    int i = from;
    while (i < texts.length
        && ((low[i] & lowMissing) != 0
            || (high[i] & highMissing) != 0
            || !text.text().contains(texts[i]))) {
      i++;
    }
    return i;
  }
}
