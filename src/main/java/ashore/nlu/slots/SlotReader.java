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
   * The values named in a message.
   *
   * @param folded the message in folded form
   * @param today the day from which "yesterday" is counted
   * @return in the order of their places, none overlapping; empty when none is named
   */
  public List<Mention> read(String folded, LocalDate today) {
    return read((CharSequence) CountedDays.plain(folded), today);
  }

  /** For a text that watches how often it is looked at. */
  List<Mention> read(CharSequence folded, LocalDate today) {
    var text = new SlotText(folded, words);
    List<Mention> mentions = new ArrayList<>();
    List<Numeral> numerals = NumeralReader.read(text);
    LatenessDenied.read(text, numerals, mentions);
    RateReader.read(text, numerals, mentions);
    LatenessNamed.read(text, numerals, mentions);
    List<DurationSpan> durations = DurationReader.read(text, numerals);
    DateReader.read(text, numerals, durations, today, mentions);
    durations(text, durations, mentions);
    new MoneyReader(text, numerals).read(mentions);
    return inOrder(mentions);
  }

  private static void durations(
      SlotText text, List<DurationSpan> durations, List<Mention> mentions) {
    var lateness = new LatenessReader(text);
    for (DurationSpan duration : durations) {
      if (text.free(duration.span())) {
        var late = lateness.late(duration).filter(text::free);
        SlotSpan span = late.orElse(duration.span());
        text.use(span);
        mentions.add(
            new Mention(
                late.isPresent() ? Mention.Kind.DAYS_LATE : Mention.Kind.DAYS,
                new Value.Days(duration.days()),
                span.start(),
                span.end(),
                duration.approximate() || text.precedes(SlotCue.ABOUT_BEFORE, span.start())));
      }
    }
  }

  /** By place; that one loan is not late says nothing beside one that is. */
  private static List<Mention> inOrder(List<Mention> mentions) {
    boolean late = mentions.stream().anyMatch(SlotReader::late);
    return mentions.stream()
        .filter(mention -> !late || mention.kind() != Mention.Kind.DAYS_LATE || late(mention))
        .sorted(Comparator.comparingInt(Mention::start))
        .toList();
  }

  private static boolean late(Mention mention) {
    return mention.kind() == Mention.Kind.DAYS_LATE
        && mention.value() instanceof Value.Days(int count)
        && count > 0;
  }
}
