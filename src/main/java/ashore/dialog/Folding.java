package ashore.dialog;

/**
 * Brings text to the one form in which words are compared: width, case and script made equal.
 * Thread-safe.
 */
@FunctionalInterface
public interface Folding {
  /** The folded form; folding it again changes nothing. */
  String fold(String text);
}
