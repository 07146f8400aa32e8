package ashore.app;

import ashore.authoring.Problem;
import ashore.authoring.ReadResult;
import ashore.authoring.Settings;
import ashore.authoring.Severity;
import ashore.authoring.SourceFile;
import ashore.dialog.DialogSet;
import ashore.store.StoreFailed;
import ashore.store.StoreKeys;
import ashore.store.StorePlace;
import ashore.store.StoredConversations;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether everything on this machine is there that the bot needs. Changes nothing. */
final class MachineReadiness {
  private static final String STORE = "store";
  private static final String DIALOGS = "dialogs";
  private static final String MODEL = "model";
  private static final String KEY = "key";

  private final Settings settings;
  private final InstantSource clock;

  MachineReadiness(Settings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * What was looked at.
   *
   * @param environment holds the keys of the store
   */
  List<Finding> look(Map<String, String> environment) {
    var findings = new ArrayList<Finding>();
    findings.addAll(stored(environment));
    findings.addAll(dialogsAndModel());
    if (settings.telegram().updates() instanceof Settings.Updates.Webhook webhook) {
      findings.add(port("webhook", webhook.listen(), "telegram.webhook.listen"));
    }
    settings.health().map(at -> port("health", at, "health.listen")).ifPresent(findings::add);
    return findings;
  }

  private List<Finding> stored(Map<String, String> environment) {
    StoreKeys keys;
    try {
      keys = StoreKey.of(environment);
    } catch (CommandFailed badKey) {
      return List.of(Finding.wrong(KEY, String.valueOf(badKey.getMessage())));
    }
    try {
      Optional<StorePlace> place = StoreSetting.of(settings, environment);
      return place.isEmpty()
          ? List.of(Finding.note(STORE, "in memory: every talk is forgotten when the bot stops"))
          : Stream.of(
                  Stream.of(store(place.get(), keys)),
                  StoreSetting.openToOthers(place.get())
                      .map(why -> Finding.note(STORE, why))
                      .stream(),
                  Stream.of(encryption(keys)))
              .flatMap(findings -> findings)
              .toList();
    } catch (CommandFailed badAddress) {
      return List.of(Finding.wrong(STORE, String.valueOf(badAddress.getMessage())));
    }
  }

  private static Finding encryption(StoreKeys keys) {
    return keys.isEmpty()
        ? Finding.note(KEY, StoreKey.MISSING)
        : Finding.ok(KEY, "what people tell is encrypted in the store");
  }

  private static Finding store(StorePlace place, StoreKeys keys) {
    return switch (place) {
      case StorePlace.InFile(Path file) -> file(file.toAbsolutePath(), keys);
      case StorePlace.InPostgres postgres -> opened(postgres, keys);
    };
  }

  private static Finding file(Path file, StoreKeys keys) {
    if (Files.notExists(file)) {
      return writable(file)
          ? Finding.ok(STORE, file + " is made at the start")
          : Finding.wrong(STORE, file + " cannot be made: no right to write there");
    }
    if (!Files.isWritable(file) || !writable(file)) {
      return Finding.wrong(STORE, file + " or its folder cannot be written");
    }
    return opened(new StorePlace.InFile(file), keys);
  }

  private static Finding opened(StorePlace place, StoreKeys keys) {
    try (var stored = StoredConversations.in(place, keys)) {
      return Finding.ok(STORE, place + " opens, talks in it: " + stored.count());
    } catch (StoreFailed broken) {
      return Finding.wrong(STORE, String.valueOf(broken.getMessage()));
    }
  }

  private List<Finding> dialogsAndModel() {
    Path folder = Path.of(settings.dialogs());
    List<SourceFile> files;
    try {
      files = new DialogFolder(folder).files();
    } catch (CommandFailed unreadable) {
      return List.of(Finding.wrong(DIALOGS, String.valueOf(unreadable.getMessage())));
    }
    return switch (Checked.read(Checked.withoutStories(files), Today.of(clock))) {
      case ReadResult.Accepted accepted ->
          List.of(
              Finding.ok(DIALOGS, folder + ", version " + DialogsVersion.of(files) + ", no error"),
              model(accepted.dialogs()));
      case ReadResult.Rejected(List<Problem> problems) ->
          List.of(
              Finding.wrong(
                  DIALOGS,
                  folder
                      + ": "
                      + problems.stream().filter(p -> p.severity() == Severity.ERROR).count()
                      + " errors; ashore check shows them"));
    };
  }

  private Finding model(DialogSet dialogs) {
    if (Brain.isTrained(dialogs, settings.modelCache())) {
      return Finding.ok(MODEL, "trained");
    }
    Path folder = Brain.modelFolder(settings.modelCache()).toAbsolutePath();
    return writable(folder.resolve("model"))
        ? Finding.note(MODEL, "is trained at the start, in about a minute, and kept in " + folder)
        : Finding.note(
            MODEL, "is trained at every start: " + folder + " cannot be written, see model_cache");
  }

  private static Finding port(String about, Settings.Listen listen, String key) {
    try (var socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(listen.host(), listen.port()));
      return Finding.ok(about, listen + " is free");
    } catch (IOException taken) {
      return Finding.note(
          about,
          listen
              + " cannot be listened at ("
              + taken.getMessage()
              + "): the bot is running already, or mend "
              + key);
    }
  }

  /** Whether a file can be made here, with the folders that are missing. */
  private static boolean writable(Path file) {
    Optional<Path> folder = Optional.ofNullable(file.getParent());
    while (folder.isPresent() && Files.notExists(folder.get())) {
      folder = folder.map(Path::getParent);
    }
    return folder.filter(Files::isDirectory).filter(Files::isWritable).isPresent();
  }
}
