package ashore.dialog;

/** What can be read out of any message in passing. */
public enum Reading {
  /** How many days a payment is late; 0 when the message says that it is not. */
  DAYS_LATE,
  /** A length of time. */
  DAYS,
  /** A day up to today. */
  PAST_DATE,
  /** A day from today on. */
  COMING_DATE,
  /** An amount of money. */
  MONEY,
  /** One of several amounts in one message, in their order: what is owed to each of many. */
  LISTED_MONEY,
  /** An amount of money a month. */
  MONTHLY_MONEY,
  /** The money that arrived, where it is told apart from the amount of the contract. */
  RECEIVED_MONEY,
  /** The amount in the contract. */
  CONTRACT_MONEY,
  /** What the person earns. */
  INCOME_MONEY,
  /** What life costs. */
  LIVING_MONEY,
  /** How many monthly payments there are. */
  INSTALMENTS,
  /** A rate of interest, per year. */
  YEARLY_RATE,
  /** A plain number. */
  NUMBER,
  /** Words of one of the slot's choices. */
  CHOICE,
  /** The same, also in a question: what the person heard and asks about. The newest counts. */
  HEARD;

  /** Whether it is a choice that is looked for, by its words. */
  public boolean isChoice() {
    return this == CHOICE || this == HEARD;
  }
}
