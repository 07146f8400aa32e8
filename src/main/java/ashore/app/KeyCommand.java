package ashore.app;

import ashore.store.StoreKeys;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ashore key}: makes a key for the store. */
@Command(
    name = "key",
    mixinStandardHelpOptions = true,
    description = {
      "Prints a new key by which the store is encrypted.",
      "Give it to the bot through the environment: ASHORE_KEY. Keep it apart from the store, and"
          + " keep it: without it the talks cannot be read.",
      "To change it, put the new one in front of the old one, with a comma between: the first"
          + " encrypts, all decrypt."
    })
final class KeyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().getOut().println(StoreKeys.generate());
    spec.commandLine().getOut().flush();
    return 0;
  }
}
