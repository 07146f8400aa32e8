package ashore.app;

import ashore.authoring.Problem;
import ashore.authoring.ReadResult;
import ashore.authoring.SourceFile;
import ashore.dialog.Command;
import ashore.monitoring.Health;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts edited dialogs in place of those in use while the bot runs: all of them at once, and only
 * when they are good and strand nobody. Everything it does and refuses is in the log.
 */
final class Reloading implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Reloading.class);

  /** Problems told one by one. */
  private static final int LOGGED = 20;

  private final EditedFolder folder;
  private final AtomicReference<Brain> inUse;
  private final Surroundings surroundings;
  private final CountDownLatch closed = new CountDownLatch(1);
  private List<SourceFile> files;
  private Optional<String> unreadable = Optional.empty();
  private volatile Health.Dialogs state;

  /**
   * What reloading needs of the bot around it.
   *
   * @param modelCache where trained models are kept
   * @param store the file of the talks that wait; absent when there is none
   * @param menu told of other commands
   */
  record Surroundings(
      String modelCache,
      Optional<TalkSource> store,
      Consumer<List<Command>> menu,
      InstantSource clock) {}

  /**
   * Begins with what is in use; looks at nothing yet.
   *
   * @param files what {@code inUse} was made of
   */
  Reloading(
      DialogFolder folder,
      List<SourceFile> files,
      AtomicReference<Brain> inUse,
      Surroundings surroundings) {
    this.folder = new EditedFolder(folder, files);
    this.files = files;
    this.inUse = inUse;
    this.surroundings = surroundings;
    this.state = stateOf(files);
  }

  private Health.Dialogs stateOf(List<SourceFile> used) {
    return new Health.Dialogs(
        DialogsVersion.of(used), surroundings.clock().instant(), Optional.empty());
  }

  /** Which dialogs are in use, and whether the last edit of them is not. For any thread. */
  Health.Dialogs state() {
    return state;
  }

  /** Looks from now on, on a thread of its own: learning must not keep the lanes waiting. */
  void start(Duration interval) {
    Thread.ofPlatform().name("reload").daemon().start(() -> repeat(interval));
  }

  private void repeat(Duration interval) {
    try {
      while (!closed.await(interval.toMillis(), TimeUnit.MILLISECONDS)) {
        look();
      }
    } catch (InterruptedException interrupted) {
      // Nobody else holds this thread: whoever interrupts it wants it to end.
      return;
    }
  }

  /** Looks once, and does what is to be done. */
  void look() {
    try {
      Optional<List<SourceFile>> settled = folder.settled();
      if (unreadable.isPresent()) {
        unreadable = Optional.empty();
        refused(Optional.empty());
      }
      settled.ifPresent(this::judge);
    } catch (RuntimeException fault) {
      String why = String.valueOf(fault.getMessage());
      if (!unreadable.equals(Optional.of(why))) {
        LOG.error("the dialogs cannot be read, those before go on: {}", why);
        refused(Optional.of("the folder cannot be read"));
      }
      unreadable = Optional.of(why);
    }
  }

  private void judge(List<SourceFile> edited) {
    int changed = EditedFolder.differences(files, edited);
    if (changed == 0) {
      refused(Optional.empty());
      LOG.info("the dialogs are as they were, and in use");
      return;
    }
    LocalDate today = Today.of(surroundings.clock());
    switch (Checked.read(Checked.withoutStories(edited), today)) {
      case ReadResult.Rejected(List<Problem> problems) -> refuse(changed, problems);
      case ReadResult.Accepted accepted -> {
        Brain before = inUse.get();
        Brain next = before.edited(accepted.dialogs(), surroundings.modelCache());
        Optional<CarryPlan> plan = plan(next);
        if (strands(plan)) {
          LOG.error(
              "dialogs changed: {}, NOT in use, those before go on: {}",
              counted(changed, "file"),
              plan.map(CarryText::summary).orElse(""));
          refused(Optional.of("talks would be stranded"));
        } else {
          use(next, before, edited);
          LOG.info("dialogs changed: {}, in use. {}", counted(changed, "file"), told(plan));
        }
      }
    }
  }

  private void refused(Optional<String> reason) {
    state =
        new Health.Dialogs(
            state.version(),
            state.since(),
            reason.map(why -> new Health.Refused(surroundings.clock().instant(), why)));
  }

  private void refuse(int changed, List<Problem> problems) {
    problems.stream().limit(LOGGED).forEach(problem -> LOG.error("{}", problem.rendered()));
    LOG.error(
        "dialogs changed: {}, NOT in use, those before go on: {}, run check",
        counted(changed, "file"),
        counted(problems.size(), "problem"));
    refused(Optional.of(counted(problems.size(), "problem")));
  }

  private Optional<CarryPlan> plan(Brain next) {
    return surroundings
        .store()
        .map(
            store ->
                CarryPlan.of(
                    store, next.engine(), surroundings.clock().instant(), (done, all) -> {}));
  }

  private static boolean strands(Optional<CarryPlan> plan) {
    return plan.filter(found -> found.stranded() > 0).isPresent();
  }

  private void use(Brain next, Brain before, List<SourceFile> edited) {
    inUse.set(next);
    files = edited;
    state = stateOf(edited);
    List<Command> commands = next.dialogs().bot().commands();
    if (!commands.equals(before.dialogs().bot().commands())) {
      surroundings.menu().accept(commands);
    }
  }

  private static String told(Optional<CarryPlan> plan) {
    return plan.map(
            found ->
                "%s in changed states. %s"
                    .formatted(CarryText.waiting(found.changed()), CarryText.summary(found)))
        .orElse("");
  }

  private static String counted(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  /** Looks no more. A look that is under way is not waited for. */
  @Override
  public void close() {
    closed.countDown();
  }
}
