package ashore.runner;

/**
 * The store cannot work now: it is not reached, or its disk is full. The same may be possible
 * later; what was to be saved may have been or not.
 */
public final class StoreUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Keeps what went wrong, which quotes nothing that is kept. */
  public StoreUnavailable(Throwable cause) {
    super("the store cannot be used now", cause);
  }
}
