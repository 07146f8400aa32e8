package ashore.nlu.slots;

import ashore.conversation.Mention;
import ashore.dialog.Value;
import ashore.nlu.resources.ResourceLines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the values that a message names: amounts, days, lengths of time and rates, in English and
 * Chinese. The work grows with the length of the message and no faster. Immutable and thread-safe.
 */
public final class SlotReader {
  private final SlotCueTree words;

  /** Reads the words that it goes by. */
  public SlotReader() {
    words = new SlotCueTree(ResourceLines.of(SlotReader.class, "slot-cues.txt"));
  }

  /**
   * The values named in a message from which one can go on; what is ambiguous is left out.
   *
   * @param folded the message in folded form
   * @param today the day from which "yesterday" is counted
   * @return in the order of their places, none overlapping; empty when none is named
   */
  public List<Mention> read(String folded, LocalDate today) {
    return readings(folded, today).stream().flatMap(reading -> reading.mention().stream()).toList();
  }

  /**
   * All that is named in a message, also what is ambiguous.
   *
   * @param folded the message in folded form
   * @param today the day from which "yesterday" is counted
   * @return in the order of their places, none overlapping; empty when none is named
   */
  public List<SlotReading> readings(String folded, LocalDate today) {
    return readings((CharSequence) CountedDays.plain(folded), today);
  }

  /** For a text that watches how often it is looked at. */
  List<SlotReading> readings(CharSequence folded, LocalDate today) {
    var text = new SlotText(folded, words);
    List<Numeral> numerals = NumeralReader.read(text);
    List<SlotReading> found = new ArrayList<>();
    LatenessDenied.read(text, numerals, found);
    RateReader.read(text, numerals, found);
    LatenessNamed.read(text, numerals, found);
    List<DurationSpan> durations = DurationReader.read(text, numerals);
    DateReader.read(text, numerals, durations, today, found);
    durations(text, durations, found);
    LoanTerms.read(text, numerals, found);
    new MoneyReader(text, numerals).read(found);
    found.removeIf(reading -> NegatedValues.denies(text, reading) || cured(text, reading));
    return inOrder(LoanTerms.roles(text, found));
  }

  private static void durations(
      SlotText text, List<DurationSpan> durations, List<SlotReading> found) {
    var lateness = new LatenessReader(text);
    for (DurationSpan duration : durations) {
      if (text.free(duration.span())) {
        var late = lateness.late(duration).filter(text::free);
        SlotSpan span = late.orElse(duration.span());
        text.use(span);
        found.add(
            SlotReading.of(
                late.isPresent() ? SlotReading.Kind.DAYS_LATE : SlotReading.Kind.DAYS,
                new Value.Days(duration.days()),
                span,
                duration.exactness().orAbout(text.precedes(SlotCue.ABOUT_BEFORE, span.start()))));
      }
    }
  }

  /** By place; that one loan is not late says nothing beside one that is. */
  private static List<SlotReading> inOrder(List<SlotReading> found) {
    boolean late = found.stream().anyMatch(SlotReader::late);
    return found.stream()
        .filter(reading -> !late || !notLate(reading))
        .sorted(Comparator.comparingInt(SlotReading::start))
        .toList();
  }

  /** Whether it was late once and no longer is. */
  private static boolean cured(SlotText text, SlotReading reading) {
    int clause = text.clauseEnd(reading.end());
    int to = text.clauseEnd(clause + 1);
    return late(reading) && text.within(SlotCue.CURED, reading.end(), to);
  }

  private static boolean late(SlotReading reading) {
    return reading.kind() == SlotReading.Kind.DAYS_LATE && !notLate(reading);
  }

  private static boolean notLate(SlotReading reading) {
    return reading.kind() == SlotReading.Kind.DAYS_LATE
        && reading.value().filter(new Value.Days(0)::equals).isPresent();
  }
}
