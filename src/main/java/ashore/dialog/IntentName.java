package ashore.dialog;

/**
 * The name of an intent: what a message wants.
 *
 * @param value lower case letters, digits and underscores
 */
public record IntentName(String value) implements Comparable<IntentName> {
  /** Refuses a value that is no name. */
  public IntentName {
    Names.checked("intent", value);
  }

  @Override
  public int compareTo(IntentName other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
