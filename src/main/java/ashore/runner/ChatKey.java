package ashore.runner;

/**
 * One chat of one channel.
 *
 * @param value for example {@code telegram:4711}; never a name
 */
public record ChatKey(String value) {
  /** Refuses an empty key. */
  public ChatKey {
    if (value.isBlank()) {
      throw new IllegalArgumentException("chat key: value must not be blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
