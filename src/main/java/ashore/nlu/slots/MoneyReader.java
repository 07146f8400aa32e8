package ashore.nlu.slots;

import ashore.dialog.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads amounts of money, once or a month: "rmb 12,500.50", 三千五, 每月还500. */
final class MoneyReader {
  private static final BigDecimal LEAST = BigDecimal.valueOf(100);
  private static final String NOT_DIMES = "个天月周年期次家十百千万.%点号日分";

  /** What may stand between 每月 and its figure. */
  private static final String PAYING = "要得需应还付交供";

  private static final int MOST_PAYING = 3;

  /** What may stand between the figures of a row. */
  private static final String BETWEEN = " ,、;+和";

  private static final int ROW_GAP = 2;
  private static final int REACH_BACK = 24;
  private static final int REACH = 10;
  private static final int MONTHLY_REACH = 36;
  private static final int MONTHLY_REACH_HAN = 18;

  private final SlotText text;
  private final List<Numeral> numerals;
  private final NumberReader numbers;

  MoneyReader(SlotText text, List<Numeral> numerals) {
    this.text = text;
    this.numerals = numerals;
    numbers = new NumberReader(text, numerals);
  }

  /** Adds the amounts and then the bare numbers that are left. */
  void read(List<SlotReading> mentions) {
    for (int i = 0; i < numerals.size(); i++) {
      if (text.free(numerals.get(i).span()) && !numbers.begins(i)) {
        at(i).ifPresent(mentions::add);
      }
    }
  }

  private Optional<SlotReading> at(int index) {
    Numeral bare = numerals.get(index);
    Numeral numeral = numbers.ranged(index);
    int currencyStart = text.before(SlotCue.CURRENCY_BEFORE, numeral.start());
    int currencyEnd = text.after(SlotCue.CURRENCY_AFTER, numeral.end());
    boolean currency = currencyStart >= 0 || currencyEnd >= 0;
    if (bare.value().signum() == 0 || foreign(numeral) || unfit(bare, currency)) {
      return numbers.rest(index);
    }
    SlotSpan span = numeral.span().to(currencyEnd);
    span = span.from(currencyStart >= 0 ? currencyStart : span.start());
    boolean counted = !currency && numbers.counted(bare);
    boolean monthly = !counted && (monthlyAfter(span) >= 0 || monthlyBefore(span) >= 0);
    boolean listed = listed(index);
    boolean money = currency || bare.scaled() || listed || (large(bare) && (monthly || near(span)));
    boolean named = !currency && !listed && numeral.equals(bare) && numbers.named(index);
    if (counted || !money || named) {
      return numbers.rest(index);
    }
    return Optional.of(
        dimes(span.end(), currencyEnd)
            ? mention(withDimes(numeral, span), span.to(span.end() + 1), monthly)
            : mention(numeral, span, monthly));
  }

  /** Whether a figure follows 块 that counts tenths, as in 998块8. */
  private boolean dimes(int end, int currencyEnd) {
    char after = text.at(end + 1);
    return currencyEnd == end
        && text.at(end - 1) == '块'
        && figure(text.at(end)) > 0
        && figure(after) < 0
        && (NOT_DIMES.indexOf(after) < 0 || after == 0);
  }

  private Numeral withDimes(Numeral numeral, SlotSpan span) {
    BigDecimal dimes = BigDecimal.valueOf(figure(text.at(span.end())), 1);
    return new Numeral(
        numeral.span(),
        numeral.value().add(dimes),
        numeral.scale(),
        numeral.form(),
        numeral.exactness());
  }

  private static int figure(char c) {
    return SlotText.isDigit(c) ? c - '0' : HanFigures.digit(c);
  }

  private boolean foreign(Numeral numeral) {
    return text.precedes(SlotCue.FOREIGN_BEFORE, numeral.start())
        || text.follows(SlotCue.FOREIGN_AFTER, numeral.end());
  }

  private static boolean unfit(Numeral numeral, boolean currency) {
    return switch (numeral.form()) {
      case DIGITS, HAN, WORDS -> false;
      case CODE -> !currency;
      case ARTICLE, ORDINAL -> true;
    };
  }

  private static boolean large(Numeral numeral) {
    return numeral.value().compareTo(LEAST) >= 0;
  }

  /** Whether a word of money is near; a figure like a year needs one right before it. */
  private boolean near(SlotSpan span) {
    if (text.precedes(SlotCue.MONEY_FOR, span.start())) {
      return true;
    }
    if (numbers.yearLike(span)) {
      return false;
    }
    int from = Math.max(text.clauseStart(span.start()), span.start() - REACH_BACK);
    if (text.part(span.start(), span.end()).indexOf(',') > 0 && !text.alone(span)) {
      return true;
    }
    int to = Math.min(text.clauseEnd(span.end()), span.end() + REACH);
    return text.within(SlotCue.MONEY_WORD, from, span.start())
        || text.within(SlotCue.LIVING_BEFORE, from, span.start())
        || text.within(SlotCue.MONEY_WORD, span.end(), to);
  }

  /** Whether it stands in a row of large figures, after a word of owing: what each lender wants. */
  private boolean listed(int index) {
    int first = index;
    while (inOneRow(first - 1)) {
      first--;
    }
    boolean row = first < index || inOneRow(index);
    int start = numerals.get(first).start();
    int from = text.clauseStart(start);
    return row
        && (text.within(SlotCue.AMOUNT_VERB, from, start)
            || text.within(SlotCue.LENDER_COUNTER, from, start)
            || text.within(SlotCue.DEBT_COUNTER, from, start));
  }

  /** Whether nothing but a sign or a blank stands between two large figures. */
  private boolean inOneRow(int index) {
    if (index < 0 || index + 1 >= numerals.size()) {
      return false;
    }
    Numeral one = numerals.get(index);
    Numeral other = numerals.get(index + 1);
    int start = one.end();
    int end = other.start();
    return one.form() == Numeral.Form.DIGITS
        && other.form() == Numeral.Form.DIGITS
        && large(one)
        && large(other)
        && end - start <= ROW_GAP
        && text.part(start, end).chars().allMatch(c -> BETWEEN.indexOf(c) >= 0);
  }

  private int monthlyAfter(SlotSpan span) {
    int direct = text.after(SlotCue.MONTHLY_AFTER, span.end());
    int end =
        direct >= 0
            ? direct
            : text.after(SlotCue.MONTHLY_AFTER, text.skip(SlotCue.MONTHLY_FILLER, span.end()));
    return end >= 0 && isOfTheNext(end) ? -1 : end;
  }

  /** Whether a figure follows that the Han word before this place speaks of: 7000 每月还1050. */
  private boolean isOfTheNext(int wordEnd) {
    if (SlotText.isLatin(text.at(wordEnd - 1))) {
      return false;
    }
    if (text.after(SlotCue.INCOME_BEFORE, wordEnd) >= 0
        || text.after(SlotCue.LIVING_BEFORE, wordEnd) >= 0) {
      return true;
    }
    int at = wordEnd;
    while (at < wordEnd + MOST_PAYING && PAYING.indexOf(text.at(at)) >= 0) {
      at++;
    }
    return figure(text.at(at)) >= 0;
  }

  /** A "monthly" a little before, unless an amount between has taken it. */
  private int monthlyBefore(SlotSpan span) {
    int from = Math.max(text.clauseStart(span.start()), span.start() - MONTHLY_REACH);
    int monthly = text.cues().lastWithin(SlotCue.MONTHLY_BEFORE, from, span.start());
    boolean far = span.start() - monthly > MONTHLY_REACH_HAN && !SlotText.isLatin(text.at(monthly));
    if (monthly < 0 || far || !text.free(monthly, monthly + 1)) {
      return -1;
    }
    return text.at(monthly - 1) == '每' ? monthly - 1 : monthly;
  }

  private SlotReading mention(Numeral numeral, SlotSpan amount, boolean monthly) {
    int about = text.before(SlotCue.ABOUT_BEFORE, amount.start());
    int roughly = text.roughly(amount.end());
    SlotSpan span = amount.to(roughly).from(about >= 0 ? about : amount.start());
    span = text.widest(span, numeral.span());
    if (monthly) {
      span = text.widest(withMonth(span), span);
    }
    text.use(span);
    return SlotReading.of(
        monthly ? SlotReading.Kind.MONTHLY_MONEY : SlotReading.Kind.MONEY,
        new Value.Money(SlotValues.plain(numeral.value())),
        span,
        numeral.exactness().orAbout(about >= 0 || roughly >= 0));
  }

  private SlotSpan withMonth(SlotSpan span) {
    int end = monthlyAfter(span);
    SlotSpan whole = end >= 0 && text.free(span.end(), end) ? span.to(end) : span;
    if (whole.equals(span)) {
      int start = monthlyBefore(span);
      return start >= 0 && text.free(start, span.start()) ? span.from(start) : span;
    }
    return whole;
  }
}
