package ashore.nlu;

/** Told how far training is. Called from several threads, never twice at once. */
@FunctionalInterface
public interface TrainingProgress {
  /**
   * One more unit of work is done.
   *
   * @param done from 1 to {@code total}
   */
  void report(int done, int total);

  /** For whoever does not want to know. */
  static TrainingProgress ignored() {
    return (done, total) -> {};
  }
}
