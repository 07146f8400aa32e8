package ashore.store;

/** Is told how far long work on a store is. */
@FunctionalInterface
public interface Progress {
  /** So many of all rows are done. */
  void done(int rows, int all);
}
