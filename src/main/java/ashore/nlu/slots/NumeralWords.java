package ashore.nlu.slots;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Reads one number written in English words: "two hundred and fifty", "half a", "a couple of". */
final class NumeralWords {
  private static final Map<String, Integer> FIGURES =
      Map.ofEntries(
          entry("zero", 0),
          entry("one", 1),
          entry("two", 2),
          entry("three", 3),
          entry("four", 4),
          entry("five", 5),
          entry("six", 6),
          entry("seven", 7),
          entry("eight", 8),
          entry("nine", 9),
          entry("ten", 10),
          entry("eleven", 11),
          entry("twelve", 12),
          entry("dozen", 12),
          entry("thirteen", 13),
          entry("fourteen", 14),
          entry("fifteen", 15),
          entry("sixteen", 16),
          entry("seventeen", 17),
          entry("eighteen", 18),
          entry("nineteen", 19),
          entry("twenty", 20),
          entry("thirty", 30),
          entry("forty", 40),
          entry("fourty", 40),
          entry("fifty", 50),
          entry("sixty", 60),
          entry("seventy", 70),
          entry("eighty", 80),
          entry("ninety", 90));
  private static final Map<String, Integer> SCALES =
      Map.of("hundred", 100, "thousand", 1000, "grand", 1000, "million", 1_000_000);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int HUNDRED = 100;
  private static final int LONGEST_WORD = 9;
  private static final int MOST_WORDS = 10;
  private static final long MOST = 1_000_000_000L;
  private static final long MOST_COUPLED = 1_000_000L;

  private final SlotText text;
  private final int start;
  private int end;
  private long total;
  private long current;
  private long scale = 1;

  private NumeralWords(SlotText text, int start) {
    this.text = text;
    this.start = start;
    end = start;
  }

  /** Reads a number that begins here with a Latin letter. */
  static Optional<Numeral> at(SlotText text, int start) {
    if (text.cues().endAt(SlotCue.VAGUE_COUNT, start) >= 0) {
      return vague(text, start);
    }
    int half = text.cues().endAt(SlotCue.HALF_A, start);
    if (half >= 0) {
      return Optional.of(half(text, start, half));
    }
    int couple = text.cues().endAt(SlotCue.COUPLE_OF, start);
    if (couple >= 0) {
      return Optional.of(couple(text, start, couple));
    }
    return new NumeralWords(text, start).read();
  }

  /** The number scaled by the word that follows it, as in "5 grand". */
  static Optional<Numeral> scaled(SlotText text, int start, NumeralLiteral literal) {
    int next = text.skipBlank(literal.end());
    int end = wordEnd(text, next);
    Integer by = end > next ? SCALES.get(text.part(next, end)) : null;
    if (by == null || literal.code()) {
      return Optional.empty();
    }
    BigDecimal scale = BigDecimal.valueOf(by);
    Numeral numeral =
        new Numeral(
            new SlotSpan(start, end),
            literal.value().multiply(scale),
            scale,
            Numeral.Form.DIGITS,
            Exactness.EXACT);
    return Optional.of(by > HUNDRED ? withHundreds(text, numeral) : numeral);
  }

  /** "12 thousand 5 hundred". */
  private static Numeral withHundreds(SlotText text, Numeral thousands) {
    int next = text.skipBlank(Math.max(thousands.end(), text.after(SlotCue.AND, thousands.end())));
    if (next == thousands.end() || !SlotText.isDigit(text.at(next))) {
      return thousands;
    }
    NumeralLiteral literal = NumeralLiteral.at(text, next);
    int word = text.skipBlank(literal.end());
    int end = wordEnd(text, word);
    boolean hundreds = end > word && "hundred".equals(text.part(word, end)) && !literal.code();
    return hundreds
        ? new Numeral(
            thousands.span().to(end),
            thousands.value().add(literal.value().multiply(BigDecimal.valueOf(HUNDRED))),
            thousands.scale(),
            Numeral.Form.DIGITS,
            Exactness.EXACT)
        : thousands;
  }

  private static Optional<Numeral> vague(SlotText text, int start) {
    int end = text.cues().endAt(SlotCue.VAGUE_COUNT, start);
    int scaleEnd = text.after(SlotCue.SCALE_WORD, end);
    BigDecimal by =
        scaleEnd < 0
            ? BigDecimal.ONE
            : BigDecimal.valueOf(SCALES.getOrDefault(text.part(text.skipBlank(end), scaleEnd), 1));
    return Optional.of(
        new Numeral(
            new SlotSpan(start, text.skip(SlotCue.SCALE_WORD, end)),
            by,
            by,
            Numeral.Form.WORDS,
            Exactness.OPEN));
  }

  /** "a couple of", "a couple of grand" or "a couple hundred thousand". */
  private static Numeral couple(SlotText text, int start, int end) {
    long by = 1;
    int at = end;
    int next = text.after(SlotCue.SCALE_WORD, at);
    while (next >= 0 && by < MOST_COUPLED) {
      by *= SCALES.getOrDefault(text.part(text.skipBlank(at), next), 1);
      at = next;
      next = text.after(SlotCue.SCALE_WORD, at);
    }
    return worded(start, at, BigDecimal.TWO.multiply(BigDecimal.valueOf(by)), by, Exactness.ABOUT);
  }

  /** "half a" or "half a million". */
  private static Numeral half(SlotText text, int start, int end) {
    int scaleEnd = text.after(SlotCue.SCALE_WORD, end);
    if (scaleEnd < 0) {
      return worded(start, end, HALF, 1, Exactness.EXACT);
    }
    long by = SCALES.getOrDefault(text.part(text.skipBlank(end), scaleEnd), 1);
    return worded(start, scaleEnd, HALF.multiply(BigDecimal.valueOf(by)), by, Exactness.EXACT);
  }

  private Optional<Numeral> read() {
    int article = text.cues().endAt(SlotCue.ARTICLE, start);
    if (article >= 0) {
      return readArticle(article);
    }
    readWords(start);
    if (end == start) {
      return Optional.empty();
    }
    BigDecimal value = BigDecimal.valueOf(total + current);
    int half = text.after(SlotCue.AND_A_HALF, end);
    return Optional.of(
        half < 0
            ? worded(start, end, value, scale, Exactness.EXACT)
            : andHalf(text, start, half, value, scale));
  }

  /** "two and a half" or "two and a half thousand". */
  private static Numeral andHalf(SlotText text, int start, int end, BigDecimal value, long scale) {
    BigDecimal count = value.add(HALF);
    int scaleEnd = scale > 1 ? -1 : text.after(SlotCue.SCALE_WORD, end);
    if (scaleEnd < 0) {
      return worded(start, end, count, scale, Exactness.EXACT);
    }
    long by = SCALES.getOrDefault(text.part(text.skipBlank(end), scaleEnd), 1);
    return worded(start, scaleEnd, count.multiply(BigDecimal.valueOf(by)), by, Exactness.EXACT);
  }

  /** "a" counts only before hundred and thousand, and before a unit of time. */
  private Optional<Numeral> readArticle(int article) {
    if (text.follows(SlotCue.SCALE_WORD, article)) {
      readWords(text.skipBlank(article));
      return Optional.of(
          worded(start, end, BigDecimal.valueOf(total + current), scale, Exactness.EXACT));
    }
    return text.follows(SlotCue.TIME_UNIT, article)
        ? Optional.of(
            new Numeral(
                new SlotSpan(start, article),
                BigDecimal.ONE,
                BigDecimal.ONE,
                Numeral.Form.ARTICLE,
                Exactness.EXACT))
        : Optional.empty();
  }

  private void readWords(int first) {
    int next = first;
    for (int i = 0; i < MOST_WORDS && total + current < MOST; i++) {
      int wordEnd = wordEnd(text, next);
      if (wordEnd == next || !take(text.part(next, wordEnd))) {
        return;
      }
      end = wordEnd;
      next = nextWord(wordEnd);
    }
  }

  private int nextWord(int at) {
    if (text.at(at) == '-') {
      return at + 1;
    }
    int and = scale > 1 ? text.after(SlotCue.AND, at) : -1;
    return text.skipBlank(Math.max(at, and));
  }

  private boolean take(String word) {
    Integer by = SCALES.get(word);
    if (by != null) {
      scale(by);
      return true;
    }
    Integer figure = FIGURES.get(word);
    if (figure == null || !(end == start || fits(figure))) {
      return false;
    }
    current += figure;
    return true;
  }

  private boolean fits(int figure) {
    boolean afterTens = current % 10 == 0 && current % 100 >= 20;
    return (scale > 1 && current % 100 == 0) || (afterTens && figure > 0 && figure < 10);
  }

  private void scale(int by) {
    scale = Math.max(scale, by);
    if (by == HUNDRED) {
      current = Math.max(1, current) * by;
    } else {
      total += Math.max(1, current) * by;
      current = 0;
    }
  }

  private static int wordEnd(SlotText text, int start) {
    int end = start;
    while (end - start <= LONGEST_WORD && SlotText.isLatin(text.at(end))) {
      end++;
    }
    return end;
  }

  private static Numeral worded(
      int start, int end, BigDecimal value, long scale, Exactness exactness) {
    return new Numeral(
        new SlotSpan(start, end), value, BigDecimal.valueOf(scale), Numeral.Form.WORDS, exactness);
  }
}
