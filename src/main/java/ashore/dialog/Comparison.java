package ashore.dialog;

/** How two values are compared. */
public enum Comparison {
  /** The same. */
  EQUAL("="),
  /** Less than. */
  LESS("<"),
  /** At most. */
  AT_MOST("<="),
  /** More than. */
  MORE(">"),
  /** At least. */
  AT_LEAST(">=");

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  /** How authors write it. */
  public String sign() {
    return sign;
  }

  /** Whether it holds when {@code left.compareTo(right)} gave this order. */
  public boolean holds(int order) {
    return switch (this) {
      case EQUAL -> order == 0;
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case MORE -> order > 0;
      case AT_LEAST -> order >= 0;
    };
  }
}
