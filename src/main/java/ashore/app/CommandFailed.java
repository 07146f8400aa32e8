package ashore.app;

/**
 * A command cannot do what it was asked. The message is a sentence for the person at the terminal.
 */
final class CommandFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CommandFailed(String message) {
    super(message);
  }
}
