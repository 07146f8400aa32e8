package ashore.conversation;

import ashore.dialog.Value;

/**
 * A value read in a message.
 *
 * @param kind what it is
 * @param value {@link Value.Days}, {@link Value.Day}, {@link Value.Money}, {@link Value.Percent}
 *     (per year) or {@link Value.Number}
 * @param start where it begins in the folded text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param approximate whether the person said about, over, some
 * @param role what the words beside it say that an amount of money is
 */
public record Mention(Kind kind, Value value, int start, int end, boolean approximate, Role role) {

  /** One of which the words beside it say no more. */
  public Mention(Kind kind, Value value, int start, int end, boolean approximate) {
    this(kind, value, start, end, approximate, Role.NONE);
  }

  /** What an amount of money is. */
  public enum Role {
    /** Nobody said. */
    NONE,
    /** The money that arrived. */
    RECEIVED,
    /** The amount in the contract. */
    CONTRACT,
    /** What the person earns. */
    INCOME,
    /** What life costs. */
    LIVING,
    /** What was paid back already. */
    PAID
  }

  /** What a value read in a message is. */
  public enum Kind {
    /** Days that a payment is late; 0 when said not to be late. */
    DAYS_LATE,
    /** A length of time in days. */
    DAYS,
    /** A day. */
    DATE,
    /** An amount of money. */
    MONEY,
    /** An amount of money a month. */
    MONTHLY_MONEY,
    /** A rate of interest, turned into per year. */
    YEARLY_RATE,
    /** A number without a unit, which may answer whatever was asked. */
    NUMBER,
    /** A number of instalments. */
    INSTALMENTS,
    /** A number of lenders, calls or other things, which answers only how many. */
    COUNT
  }
}
