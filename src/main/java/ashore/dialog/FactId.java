package ashore.dialog;

/**
 * The id of an entry in facts.yaml.
 *
 * @param value lower case letters, digits and underscores
 */
public record FactId(String value) implements Comparable<FactId> {
  /** Refuses a value that is no name. */
  public FactId {
    Names.checked("fact", value);
  }

  @Override
  public int compareTo(FactId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
