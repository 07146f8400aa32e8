package ashore.app;

import ashore.authoring.Settings;
import ashore.store.PostgresAddress;
import ashore.store.StoreFile;
import ashore.store.StorePlace;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the store lies that a setting or an option names. */
final class StoreSetting {
  /** Who asks for the database; only the environment holds it. */
  static final String USER = "ASHORE_STORE_USER";

  /** And the password. */
  static final String PASSWORD = "ASHORE_STORE_PASSWORD";

  private StoreSetting() {}

  /**
   * The place; absent for the memory.
   *
   * @throws CommandFailed when an address is not understood
   */
  static Optional<StorePlace> of(Settings settings, Map<String, String> environment) {
    return settings.store().equals(Settings.MEMORY)
        ? Optional.empty()
        : Optional.of(of(settings.store(), environment));
  }

  /**
   * The place of this name: a file, or the address of a database.
   *
   * @throws CommandFailed when an address is not understood
   */
  static StorePlace of(String text, Map<String, String> environment) {
    if (!PostgresAddress.isMeant(text)) {
      return new StorePlace.InFile(Path.of(text));
    }
    try {
      return new StorePlace.InPostgres(
          PostgresAddress.of(
              text, environment.getOrDefault(USER, ""), environment.getOrDefault(PASSWORD, "")));
    } catch (IllegalArgumentException bad) {
      throw new CommandFailed(
          "store: %s (%s, %s)".formatted(String.valueOf(bad.getMessage()), USER, PASSWORD));
    }
  }

  /**
   * The file of this name.
   *
   * @throws CommandFailed when it is the address of a database: the bot there would send to whoever
   *     talks at this terminal
   */
  static Path file(String text) {
    if (PostgresAddress.isMeant(text)) {
      throw new CommandFailed("chat keeps its talk in a file, not in the database of a bot");
    }
    return Path.of(text);
  }

  /** What it means that others can read the file of a store; empty when they cannot. */
  static Optional<String> openToOthers(StorePlace place) {
    return place instanceof StorePlace.InFile(Path file) && StoreFile.isOpenToOthers(file)
        ? Optional.of("others on this machine can read the store: chmod 600 " + file)
        : Optional.empty();
  }
}
