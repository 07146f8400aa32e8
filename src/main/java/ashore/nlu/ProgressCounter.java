package ashore.nlu;

/** Counts units of work that are done on several threads. */
final class ProgressCounter {
  private final TrainingProgress progress;
  private final int total;
  private int done;

  ProgressCounter(TrainingProgress progress, int total) {
    this.progress = progress;
    this.total = total;
  }

  synchronized void step() {
    done++;
    progress.report(done, total);
  }
}
