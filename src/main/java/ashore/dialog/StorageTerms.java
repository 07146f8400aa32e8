package ashore.dialog;

/**
 * How what people tell is kept, as the bot is set up; texts may print it.
 *
 * @param days after so many days without a message everything of a chat is removed
 * @param encrypted whether it is encrypted where it lies
 */
public record StorageTerms(int days, boolean encrypted) {
  /** The days where nobody chose others. */
  public static final int USUAL_DAYS = 90;

  /** How a bot keeps things of which nobody said more. */
  public static final StorageTerms USUAL = new StorageTerms(USUAL_DAYS, false);

  /** Refuses to keep nothing or something for ever. */
  public StorageTerms {
    if (days < 1) {
      throw new IllegalArgumentException("storage terms: days " + days + " must be at least 1");
    }
  }
}
