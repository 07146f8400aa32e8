package ashore.dialog;

/**
 * The stable id of a choice. Never shown, never translated.
 *
 * @param value lower case letters, digits and underscores
 */
public record ChoiceId(String value) implements Comparable<ChoiceId> {
  /** Refuses a value that is no name. */
  public ChoiceId {
    Names.checked("choice", value);
  }

  @Override
  public int compareTo(ChoiceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
