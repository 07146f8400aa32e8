package ashore.dialog;

/**
 * The name of a dialog, the same as its file's.
 *
 * @param value lower case letters, digits and underscores
 */
public record DialogName(String value) implements Comparable<DialogName> {
  /** Refuses a value that is no name. */
  public DialogName {
    Names.checked("dialog", value);
  }

  @Override
  public int compareTo(DialogName other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
