package ashore.app;

import ashore.authoring.Settings;
import ashore.authoring.SourceFile;
import ashore.dialog.Hosting;
import ashore.dialog.StorageTerms;
import ashore.monitoring.HealthServer;
import ashore.runner.Store;
import ashore.store.CachedStore;
import ashore.store.SqlStore;
import ashore.store.StoreFailed;
import ashore.store.StoreKeys;
import ashore.store.StorePlace;
import ashore.telegram.TeamGroup;
import ashore.telegram.TelegramConnection;
import ashore.telegram.TelegramProfile;
import ashore.telegram.UpdateSource;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ashore serve}: serves Telegram until it is stopped. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Serves Telegram, by long polling or a webhook, until Ctrl-C or SIGTERM.",
      "Edited dialogs are used as soon as they have no error, without a restart; the log says so,"
          + " and why when not. The setting \"reload\" says how often it looks.",
      "The token comes from the environment: TELEGRAM_BOT_TOKEN. TELEGRAM_API_URL names another Bot"
          + " API server.",
      "The key by which the store is encrypted comes from the environment too: ASHORE_KEY; \"ashore"
          + " key\" makes one.",
      "A store in PostgreSQL is asked for by ASHORE_STORE_USER with ASHORE_STORE_PASSWORD, which"
          + " also come from the environment.",
      "Every setting can be overridden by the environment: ASHORE_STORE, ASHORE_DIALOGS,"
          + " ASHORE_TELEGRAM_POLL, …"
    })
final class ServeCommand implements Callable<Integer> {
  private final InstantSource clock;

  @Spec private CommandSpec spec;
  @Mixin private SettingsOption config;

  @Option(
      names = "--check",
      description =
          "Say what is right and what is wrong with the token, the webhook, the store, the dialogs"
              + " and the model, and end: with exit code 1 when the bot could not serve.")
  private boolean check;

  private final CountDownLatch closed = new CountDownLatch(1);

  ServeCommand(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    Map<String, String> environment = System.getenv();
    Settings settings = config.settings(environment);
    return check ? check(settings, environment) : serve(settings, environment);
  }

  private int check(Settings settings, Map<String, String> environment) {
    PrintWriter out = spec.commandLine().getOut();
    List<Finding> findings = new Readiness(settings, clock).look(environment);
    findings.forEach(finding -> out.println(finding.line()));
    out.flush();
    return findings.stream().anyMatch(Finding::isWrong) ? 1 : 0;
  }

  private int serve(Settings settings, Map<String, String> environment) {
    HttpLimits.set();
    TelegramEnvironment telegram = TelegramEnvironment.of(environment);
    Path folder = Path.of(settings.dialogs());
    List<SourceFile> files = new DialogFolder(folder).files();
    StoreKeys keys = StoreKey.of(environment);
    Brain brain =
        Brain.of(
            Checked.dialogs(folder, files, Today.of(clock)),
            settings.modelCache(),
            new Hosting(
                new StorageTerms(settings.retentionDays(), isEncrypted(settings, keys)),
                settings.people().map(Settings.People::team)));
    AtomicReference<Brain> inUse = new AtomicReference<>(brain);
    Optional<StorePlace> place = StoreSetting.of(settings, environment);
    try (Store store = store(place, settings.cache(), keys);
        TelegramConnection connection =
            TelegramConnection.open(
                telegram.address(), telegram.token(), settings.people().map(ServeCommand::group));
        Reloading reloading =
            reloading(
                settings, place.map(at -> new TalkSource(at, keys)), files, inUse, connection)) {
      warn(settings, place, keys);
      announce(brain, connection);
      settings.reload().ifPresent(reloading::start);
      try (Service service =
          new Service(() -> inUse.get().mind(), store, connection, settings, clock)) {
        return serve(service, settings, reloading);
      }
    } finally {
      closed.countDown();
    }
  }

  private static TeamGroup group(Settings.People people) {
    return new TeamGroup(people.group(), people.topics());
  }

  /** Whether nothing that people told can be read where it lies. */
  private static boolean isEncrypted(Settings settings, StoreKeys keys) {
    return settings.store().equals(Settings.MEMORY) || !keys.isEmpty();
  }

  private void warn(Settings settings, Optional<StorePlace> place, StoreKeys keys) {
    PrintWriter out = spec.commandLine().getOut();
    if (!isEncrypted(settings, keys)) {
      out.println("Warning: " + StoreKey.MISSING);
    }
    place.flatMap(StoreSetting::openToOthers).ifPresent(why -> out.println("Warning: " + why));
    out.flush();
  }

  private Reloading reloading(
      Settings settings,
      Optional<TalkSource> store,
      List<SourceFile> files,
      AtomicReference<Brain> inUse,
      TelegramConnection connection) {
    return new Reloading(
        new DialogFolder(Path.of(settings.dialogs())),
        files,
        inUse,
        new Reloading.Surroundings(
            settings.modelCache(), store, new TelegramProfile(connection)::publish, clock));
  }

  private void announce(Brain brain, TelegramConnection connection) {
    PrintWriter out = spec.commandLine().getOut();
    switch (new TelegramProfile(connection).announce(brain.dialogs().bot().commands())) {
      case TelegramProfile.Reception.TokenRefused(String sentence) ->
          throw new CommandFailed(sentence);
      case TelegramProfile.Reception.Known(String name) -> out.println("Serving as @" + name + ".");
      case TelegramProfile.Reception.NotReached() ->
          out.println("Telegram cannot be reached yet; trying on.");
    }
    out.flush();
  }

  private int serve(Service service, Settings settings, Reloading reloading) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(service)));
    Optional<HealthServer> health = Optional.empty();
    try {
      health = settings.health().map(listen -> healthServer(listen, service, reloading));
      service.start();
      if (service.ended().join() instanceof UpdateSource.End.Refused(String sentence)) {
        throw new CommandFailed(sentence);
      }
      return 0;
    } catch (UncheckedIOException noListening) {
      throw new CommandFailed(String.valueOf(noListening.getMessage()));
    } finally {
      health.ifPresent(HealthServer::close);
    }
  }

  private static HealthServer healthServer(
      Settings.Listen listen, Service service, Reloading reloading) {
    return HealthServer.start(
        new InetSocketAddress(listen.host(), listen.port()),
        service.health(reloading::state),
        service.metrics());
  }

  /** The program may end only when the service, the store and the connection have. */
  private void stop(Service service) {
    service.close();
    try {
      closed.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static Store store(Optional<StorePlace> place, Settings.Cache cache, StoreKeys keys) {
    try {
      Store behind = place.map(at -> SqlStore.open(at, keys)).orElseGet(SqlStore::inMemory);
      return new CachedStore(behind, cache.conversations(), cache.idle());
    } catch (StoreFailed failed) {
      throw new CommandFailed(String.valueOf(failed.getMessage()));
    }
  }
}
