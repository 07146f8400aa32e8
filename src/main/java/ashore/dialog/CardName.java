package ashore.dialog;

/**
 * The name of a card, the same as its file's.
 *
 * @param value lower case letters, digits and underscores
 */
public record CardName(String value) implements Comparable<CardName> {
  /** Refuses a value that is no name. */
  public CardName {
    Names.checked("card", value);
  }

  @Override
  public int compareTo(CardName other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
