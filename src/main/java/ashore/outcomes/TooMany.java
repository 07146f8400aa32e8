package ashore.outcomes;

/** There are more combinations than were to be played. The message says of what. */
public final class TooMany extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooMany(String message) {
    super(message);
  }
}
