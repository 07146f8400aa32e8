package ashore.dialog;

/**
 * The name of something the bot may know about the person. One name means one thing in all dialogs.
 *
 * @param value lower case letters, digits and underscores
 */
public record SlotName(String value) implements Comparable<SlotName> {
  /** Refuses a value that is no name. */
  public SlotName {
    Names.checked("slot", value);
  }

  @Override
  public int compareTo(SlotName other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
