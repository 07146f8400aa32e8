package ashore.store;

/** The database could not be opened or closed, or is not what it should be. Names no content. */
public final class StoreFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreFailed(String message) {
    super(message);
  }

  StoreFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
