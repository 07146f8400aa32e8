package ashore.nlu.slots;

/** What a word says about a number near it. The words are in {@code slot-cues.txt}. */
enum SlotCue {
  /** Fixed words with a number in them that count nothing. */
  IDIOM,
  /** Before a number that only orders. */
  ORDER_BEFORE,
  /** Before a telephone number, unless something is counted. */
  DIAL_BEFORE,
  /** Before a length of time that is then one of a row. */
  SPAN_BLOCK,
  /** After 日, so that it counts days. */
  WITHIN,
  /** Percentage points. */
  POINTS,
  /** After a number that counts time of day, age or distance. */
  OTHER_UNIT,
  /** After a number of things. */
  COUNTER,
  /** After a number of lenders. */
  LENDER_COUNTER,
  /** After a number of debts. */
  DEBT_COUNTER,
  /** After a number of instalments. */
  INSTALMENT_COUNTER,
  /** Words that begin like a counter and are something else. */
  NOT_COUNTER,
  /** Before an approximate value. */
  ABOUT_BEFORE,
  /** After an approximate value. */
  ABOUT_AFTER,
  /** Before an amount of yuan. */
  CURRENCY_BEFORE,
  /** After an amount of yuan. */
  CURRENCY_AFTER,
  /** Before an amount of other money. */
  FOREIGN_BEFORE,
  /** After an amount of other money. */
  FOREIGN_AFTER,
  /** Near a number of money. */
  MONEY_WORD,
  /** Right before a number of money. */
  MONEY_FOR,
  /** Before the money that arrived. */
  RECEIVED_BEFORE,
  /** Right after the money that arrived. */
  RECEIVED_AFTER,
  /** Before the amount in the contract. */
  CONTRACT_BEFORE,
  /** Before what the person earns. */
  INCOME_BEFORE,
  /** Before what life costs. */
  LIVING_BEFORE,
  /** Right before what was paid back already. */
  PAID_BEFORE,
  /** Right before what was borrowed. */
  BORROWED_BEFORE,
  /** Before an amount that is paid each month. */
  MONTHLY_BEFORE,
  /** After an amount that is paid each month. */
  MONTHLY_AFTER,
  /** What stands between an amount and its "a month". */
  MONTHLY_FILLER,
  /** A rate of interest per year. */
  YEARLY,
  /** A rate of interest per month. */
  MONTHLY_RATE,
  /** A rate of interest per week. */
  WEEKLY_RATE,
  /** A rate of interest per day. */
  DAILY,
  /** Between a percentage and its "a month", and between a rate's name and its number. */
  RATE_FILLER,
  /** Near a rate of interest. */
  RATE_WORD,
  /** Right before a rate without a sign. */
  RATE_NAME,
  /** The sign of a percentage. */
  PERCENT,
  /** Before ten-thousandths. */
  TEN_THOUSANDTH,
  /** Before thousandths. */
  THOUSANDTH,
  /** Before hundredths. */
  HUNDREDTH,
  /** A percentage of something, which is no rate of interest. */
  SHARE,
  /** Beside a percentage that was kept back before the loan was paid out. */
  UPFRONT,
  /** Before a percentage that was kept back, unless a period is named. */
  DEDUCTED_BEFORE,
  /** After a percentage that was kept back, unless a period is named. */
  DEDUCTED_AFTER,
  /** English units of time. */
  TIME_UNIT,
  /** Days, after their number. */
  UNIT_DAY,
  /** Weeks, after their number. */
  UNIT_WEEK,
  /** Months, after their number. */
  UNIT_MONTH,
  /** Years, after their number. */
  UNIT_YEAR,
  /** Fortnights, after their number. */
  UNIT_FORTNIGHT,
  /** Half of a unit. */
  HALF_A,
  /** About two. */
  COUPLE_OF,
  /** Numbers of which no value can be taken. */
  VAGUE_COUNT,
  /** One, before a unit. */
  ARTICLE,
  /** Between the parts of a number or of a length of time. */
  AND,
  /** A half more. */
  AND_A_HALF,
  /** English words that multiply. */
  SCALE_WORD,
  /** The ending of "25th". */
  ORDINAL_ENDING,
  /** Letters that may follow a figure directly. */
  GLUED_UNIT,
  /** Between the ends of a range. */
  RANGE,
  /** Before "a week", so that it is a length of time and not how often. */
  ARTICLE_BEFORE,
  /** After "a week", so that it is a length of time. */
  ARTICLE_AFTER,
  /** After 一个月, so that it says how often. */
  PERIOD_VERB,
  /** Between a late word and its length of time. */
  LINK,
  /** Last month, before a day. */
  LAST_MONTH,
  /** A year, before a month. */
  YEAR_WORD,
  /** This month, before a day. */
  THIS_MONTH,
  /** Next month, before a day. */
  NEXT_MONTH,
  /** The last day of a month, about. */
  MONTH_END,
  /** After a length of time: so long before today. */
  AGO,
  /** After a length of time: so long after today. */
  FROM_NOW,
  /** Before a length of time: so long after today. */
  IN,
  /** What happens after 还有三天. */
  UPCOMING,
  /** Between the name of a month and its day. */
  THE,
  /** Between a day and its month. */
  OF,
  /** Before the name of a weekday. */
  WEEKDAY_BEFORE,
  /** Weeks, and what a Chinese weekday begins with. */
  WEEK,
  /** Days with a word of their own. */
  DAY_WORD,
  /** After a number and 号 or a slash, so that it is no day. */
  NOT_DATE,
  /** Around a value that is all the answer. */
  FILLER,
  /** Said of a payment that is late. */
  LATE,
  /** Words that begin like lateness and are something else. */
  LATE_THING,
  /** Before a bare number of days that a payment is late. */
  LATE_NAME,
  /** What is charged for lateness. */
  PENALTY,
  /** Before the length of time that a penalty is charged for. */
  PENALTY_FOR,
  /** What takes a length of time after "for" for itself. */
  PENALTY_BREAK,
  /** Said when nothing is late. */
  NOT_LATE,
  /** Said when something will soon be late. */
  SOON_LATE,
  /** In a clause that only imagines a payment late. */
  HYPOTHESIS,
  /** Right after a late duration that is only imagined. */
  HYPOTHESIS_AFTER,
  /** Before a length of time that a payment is not late. */
  HYPOTHESIS_BEFORE,
  /** What parts a late word from a duration that belongs to something else. */
  GAP_BREAK,
  /** After a duration of a loan or a delay, not of lateness. */
  DEADLINE,
  /** A bill's day is to come. */
  DUE,
  /** The day is to come. */
  FUTURE,
  /** The day is past. */
  PAST_VERB,
  /** Before a day since which something is so. */
  SINCE,
  /** After a day since which something is so. */
  SINCE_AFTER,
  /** Between "since" and its day. */
  DATE_FILLER,
  /** Right after a word of these, an English date says since when a payment is late. */
  MISSED,
  /** English months. */
  MONTH_NAME,
  /** English weekdays. */
  WEEKDAY_NAME,
  /** Short English weekdays, taken after a preposition only. */
  WEEKDAY_SHORT,
  /** Before "the 25th". */
  DAY_PREPOSITION,
  /** After "the 2nd", what is counted there. */
  ORDERED,
  /** Before a value that is denied. */
  NEGATION,
  /** Between a denial and its value. */
  NEGATION_LINK,
  /** Before a denial that is none: "why not 500". */
  OFFER,
  /** Right before an amount too small to be told from another number. */
  AMOUNT_VERB,
  /** Before 万二, so that it is 12,000. */
  MYRIAD_BEFORE,
  /** Before a range whose ends "and" joins. */
  BETWEEN,
  /** Tenths of interest, in English letters. */
  TENTH,
  /** After ten-thousandths. */
  PER_MYRIAD,
  /** After thousandths. */
  PER_MILLE,
  /** Said when it is not known what a rate is quoted for. */
  PERIOD_ASKED,
  /** Said of a payment that is past its day, whatever that day was. */
  SURELY_LATE,
  /** Said when lateness is over. */
  CURED
}
