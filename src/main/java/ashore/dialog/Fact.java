package ashore.dialog;

import java.time.LocalDate;

/**
 * A number, date, law or telephone number that texts may print.
 *
 * @param id how texts name it
 * @param kind what sort of fact
 * @param value its value; {@link Value.Text} for telephone numbers, hours, laws, pages and tables
 *     of rates
 * @param title what it is, as shown under the plan
 * @param force how binding it is: law, regulatory_rule, standard, guideline, practice
 * @param source where it was read
 * @param dates when it was checked and when it must be checked again
 * @param verified whether it may be printed
 */
public record Fact(
    FactId id,
    Kind kind,
    Value value,
    Words title,
    String force,
    String source,
    Dates dates,
    boolean verified) {

  /** What sort of fact it is. */
  public enum Kind {
    /** A telephone number. */
    PHONE,
    /** A percentage. */
    PERCENT,
    /** A number of days. */
    DAYS,
    /** A plain number. */
    NUMBER,
    /** A calendar day. */
    DATE,
    /** An amount of yuan. */
    MONEY,
    /** Opening hours. */
    HOURS,
    /** A law or rule, cited. */
    LAW,
    /** A web page. */
    PAGE,
    /** Percentages, each from a day on: {@link DatedRates}, as text. */
    RATES
  }

  /** When a fact was checked, and when it must be checked again. */
  public record Dates(LocalDate checkedOn, LocalDate reviewBy) {}
}
