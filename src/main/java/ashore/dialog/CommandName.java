package ashore.dialog;

/**
 * The name of a command, without the slash.
 *
 * @param value lower case letters, digits and underscores
 */
public record CommandName(String value) implements Comparable<CommandName> {
  /** Refuses a value that is no name. */
  public CommandName {
    Names.checked("command", value);
  }

  @Override
  public int compareTo(CommandName other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
