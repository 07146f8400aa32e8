package ashore.app;

import ashore.dialog.DialogSet;
import ashore.store.StoreFailed;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that tells before a switch where every talk of a store would go on. */
final class AgainstOption {
  private final InstantSource clock;

  @Option(
      names = "--against",
      paramLabel = "STORE",
      description = {
        "A store, its file or its postgresql:// address, which is only read, also while the bot"
            + " runs: print how many talks wait in each state that these dialogs rename, change or"
            + " do not have, and where they would go on. Exit with code 1 if one would be stranded."
      })
  private Optional<String> store;

  AgainstOption(InstantSource clock) {
    this.clock = clock;
  }

  boolean isGiven() {
    return store.isPresent();
  }

  /**
   * Prints the plan.
   *
   * @return whether all talks can go on
   * @throws CommandFailed when the store cannot be read
   */
  boolean print(DialogSet dialogs, PrintWriter out) {
    CarryPlan plan = plan(dialogs, store.orElseThrow());
    CarryText.table(plan).forEach(out::println);
    out.println(CarryText.summary(plan));
    return plan.stranded() == 0;
  }

  private CarryPlan plan(DialogSet dialogs, String store) {
    try (WaitingBar bar = new WaitingBar("Playing the talks on")) {
      return CarryPlan.of(
          new TalkSource(StoreSetting.of(store, System.getenv()), StoreKey.of(System.getenv())),
          Brain.engine(dialogs),
          clock.instant(),
          bar::report);
    } catch (StoreFailed failed) {
      throw new CommandFailed(String.valueOf(failed.getMessage()));
    }
  }
}
