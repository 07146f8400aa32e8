package ashore.app;

import ashore.nlu.TrainingProgress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far long work is, on standard error, once it takes longer than a second. */
final class WaitingBar implements TrainingProgress, AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final String task;
  private final InstantSource clock = InstantSource.system();
  private final Instant begin = clock.instant();
  private Optional<ProgressBar> bar = Optional.empty();

  WaitingBar(String task) {
    this.task = task;
  }

  /** Shows how far learning from the examples is. */
  static WaitingBar training() {
    return new WaitingBar("Learning from the examples");
  }

  @Override
  public synchronized void report(int done, int total) {
    if (bar.isEmpty() && Duration.between(begin, clock.instant()).compareTo(PATIENCE) > 0) {
      bar =
          Optional.of(
              new ProgressBarBuilder()
                  .setTaskName(task)
                  .setInitialMax(total)
                  .setStyle(ProgressBarStyle.ASCII)
                  .setUpdateIntervalMillis(200)
                  .build());
    }
    bar.ifPresent(shown -> shown.stepTo(done));
  }

  @Override
  public synchronized void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
