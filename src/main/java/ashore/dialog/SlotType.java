package ashore.dialog;

/** What kind of value a slot holds. */
public enum SlotType {
  /** A whole number of days. */
  DAYS,
  /** An amount of yuan. */
  MONEY,
  /** A percentage; 18 means 18 %. Rates are per year. */
  PERCENT,
  /** A plain number. */
  NUMBER,
  /** A calendar day. */
  DATE,
  /** One of the question's choices. */
  CHOICE,
  /** Any of the question's choices. */
  CHOICES,
  /** The person's own words. */
  TEXT;

  /** Whether {@code <} and {@code >} make sense for it. */
  public boolean ordered() {
    return switch (this) {
      case DAYS, MONEY, PERCENT, NUMBER, DATE -> true;
      case CHOICE, CHOICES, TEXT -> false;
    };
  }

  /** Whether it is a number of some unit. */
  public boolean numeric() {
    return ordered() && this != DATE;
  }

  /** How authors write it. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
