package ashore.nlu.slots;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds every number in a text, in order; what each of them counts is for others to say. */
final class NumeralReader {
  private NumeralReader() {}

  static List<Numeral> read(SlotText text) {
    List<Numeral> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int idiom = text.cues().endAt(SlotCue.IDIOM, at);
      if (idiom >= 0) {
        at = idiom;
        continue;
      }
      Optional<Numeral> numeral = at(text, at);
      numeral.ifPresent(found::add);
      at = numeral.isPresent() ? numeral.get().end() : past(text, at);
    }
    return List.copyOf(found);
  }

  private static Optional<Numeral> at(SlotText text, int at) {
    char c = text.at(at);
    if (SlotText.isDigit(c)) {
      return digits(text, at);
    }
    if (SlotText.isLatin(c)) {
      return SlotText.isLatin(text.at(at - 1)) ? Optional.empty() : NumeralWords.at(text, at);
    }
    if (c == '万') {
      return NumeralHan.myriad(text, at);
    }
    if (c == '个') {
      return NumeralAndHalf.at(text, at);
    }
    boolean han = HanFigures.digit(c) >= 0 || "十拾几数半廿卅".indexOf(c) >= 0;
    return han ? NumeralHan.at(text, at) : Optional.empty();
  }

  private static Optional<Numeral> digits(SlotText text, int start) {
    if (gluedBefore(text, start)) {
      return Optional.empty();
    }
    NumeralLiteral literal = NumeralLiteral.at(text, start);
    int ordinal = text.cues().endAt(SlotCue.ORDINAL_ENDING, literal.end());
    if (ordinal >= 0) {
      return Optional.of(plain(start, ordinal, literal, Numeral.Form.ORDINAL));
    }
    Optional<Numeral> worded = NumeralWords.scaled(text, start, literal);
    if (worded.isPresent()) {
      return worded;
    }
    boolean tagged = text.at(start - 1) == '#' || text.at(start - 1) == '@';
    if (literal.code() || tagged) {
      return gluedAfter(text, literal.end())
          ? Optional.empty()
          : Optional.of(plain(start, literal.end(), literal, Numeral.Form.CODE));
    }
    return NumeralHan.after(text, start, literal).filter(n -> !gluedAfter(text, n.end()));
  }

  private static Numeral plain(int start, int end, NumeralLiteral literal, Numeral.Form form) {
    return new Numeral(
        new SlotSpan(start, end), literal.value(), BigDecimal.ONE, form, Exactness.EXACT);
  }

  private static boolean gluedBefore(SlotText text, int at) {
    char before = text.at(at - 1);
    return before == '_'
        || (SlotText.isLatin(before) && text.cues().startAt(SlotCue.CURRENCY_BEFORE, at) < 0);
  }

  private static boolean gluedAfter(SlotText text, int at) {
    return SlotText.isLatin(text.at(at))
        && SlotText.isDigit(text.at(at - 1))
        && text.cues().endAt(SlotCue.GLUED_UNIT, at) < 0;
  }

  /** Past a character that begins no number, and past all digits that belong to a name. */
  private static int past(SlotText text, int at) {
    int next = at + 1;
    while (SlotText.isDigit(text.at(at)) && SlotText.isDigit(text.at(next))) {
      next++;
    }
    return next;
  }
}
