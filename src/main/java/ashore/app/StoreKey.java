package ashore.app;

import ashore.store.StoreKeys;
import java.util.Map;

/** The keys of the store, which only the environment holds. */
final class StoreKey {
  /** Where they are. */
  static final String VARIABLE = "ASHORE_KEY";

  /** What it means that there is none. */
  static final String MISSING =
      "what people tell is not encrypted in the store: set "
          + VARIABLE
          + "; \"ashore key\" makes a key";

  private StoreKey() {}

  /**
   * Those of the environment; none when it holds none.
   *
   * @throws CommandFailed when one is not understood
   */
  static StoreKeys of(Map<String, String> environment) {
    try {
      return StoreKeys.of(environment.getOrDefault(VARIABLE, ""));
    } catch (IllegalArgumentException bad) {
      throw new CommandFailed(VARIABLE + ": " + bad.getMessage());
    }
  }
}
