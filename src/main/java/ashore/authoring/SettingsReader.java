package ashore.authoring;

import ashore.dialog.StorageTerms;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Reads the settings of a bot. What it does not understand is refused, with its place. */
public final class SettingsReader {
  private static final String PREFIX = "ASHORE_";

  /** Read by others, not here. */
  private static final Set<String> ELSEWHERE =
      Set.of("ASHORE_JAVA_OPTS", "ASHORE_KEY", "ASHORE_STORE_USER", "ASHORE_STORE_PASSWORD");

  private static final String UPDATES = "telegram.updates";
  private static final String WEBHOOK_URL = "telegram.webhook.url";
  private static final String POLLING = "polling";
  private static final String WEBHOOK = "webhook";

  private static final List<String> KEYS =
      List.of(
          "dialogs",
          "reload",
          "store",
          "retention",
          "model_cache",
          "cache.conversations",
          "cache.idle",
          UPDATES,
          "telegram.poll",
          "telegram.chats_at_once",
          "telegram.lanes",
          "telegram.start_links",
          WEBHOOK_URL,
          "telegram.webhook.listen",
          "telegram.webhook.path",
          "telegram.webhook.connections",
          "health.listen",
          "people.group",
          "people.topics",
          "people.days",
          "people.hours",
          "people.wait",
          "people.language");

  /** Telegram wants to have removed what is not needed any more. */
  private static final int LONGEST_RETENTION = 730;

  private static final Settings.Listen WEBHOOK_LISTEN = new Settings.Listen("127.0.0.1", 8443);

  private final Report report = new Report();
  private final Scalars scalars = new Scalars(report);
  private final Map<String, Text> values = new TreeMap<>();

  private SettingsReader() {}

  /** What came of reading settings. */
  public sealed interface Result {
    /** They are good. */
    record Good(Settings settings) implements Result {}

    /** Something in them is not understood. */
    record Bad(List<Problem> problems) implements Result {
      /** Keeps an unmodifiable copy. */
      public Bad {
        problems = List.copyOf(problems);
      }
    }
  }

  /**
   * Reads a file of settings.
   *
   * @param file absent for the defaults
   * @param environment what overrides the file: {@code ASHORE_TELEGRAM_POLL} for {@code
   *     telegram.poll}
   */
  public static Result read(Optional<SourceFile> file, Map<String, String> environment) {
    SettingsReader reader = new SettingsReader();
    file.filter(SettingsReader::saysSomething).ifPresent(reader::readFile);
    reader.readEnvironment(new TreeMap<>(environment));
    Settings settings = reader.settings();
    List<Problem> problems = reader.report.problems();
    return problems.isEmpty() ? new Result.Good(settings) : new Result.Bad(problems);
  }

  private static boolean saysSomething(SourceFile file) {
    return !file.text().lines().allMatch(line -> line.isBlank() || line.strip().startsWith("#"));
  }

  private void readFile(SourceFile file) {
    Yaml.read(Source.of(file, 0), report).ifPresent(root -> readForm(root, ""));
  }

  private void readForm(Node node, String prefix) {
    Set<String> keys =
        KEYS.stream()
            .filter(key -> key.startsWith(prefix))
            .map(key -> key.substring(prefix.length()))
            .map(key -> key.contains(".") ? key.substring(0, key.indexOf('.')) : key)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Form form =
        Form.of(node, prefix.isEmpty() ? "the settings" : "\"" + prefix + "\"", report, keys);
    for (String key : keys) {
      String name = prefix + key;
      Optional<Node> value = form.find(key);
      if (KEYS.contains(name)) {
        value.flatMap(scalars::text).ifPresent(text -> values.put(name, text));
      } else {
        value.ifPresent(group -> readForm(group, name + "."));
      }
    }
  }

  private void readEnvironment(Map<String, String> environment) {
    Map<String, String> known =
        KEYS.stream()
            .collect(
                Collectors.toMap(
                    key -> PREFIX + key.replace('.', '_').toUpperCase(Locale.ROOT), key -> key));
    environment.forEach(
        (name, value) -> {
          if (name.startsWith(PREFIX) && !ELSEWHERE.contains(name)) {
            Place place = Source.of(new SourceFile(name, value), 1).place(0);
            String key = known.get(name);
            if (key == null) {
              report.addUnknown(
                  Code.UNKNOWN_KEY,
                  place,
                  "there is no setting for the environment variable " + name,
                  name,
                  known.keySet());
            } else {
              values.put(key, new Text(place, value.length(), value, ScalarStyle.PLAIN));
            }
          }
        });
  }

  private Settings settings() {
    var read = new SettingValues(values, report);
    return new Settings(
        read.text("dialogs", "dialogs"),
        read.timeOrOff("reload", Duration.ofSeconds(5), Duration.ofHours(1)),
        read.text("store", "ashore.db"),
        read.days("retention", StorageTerms.USUAL_DAYS, LONGEST_RETENTION),
        read.text("model_cache", Settings.DEFAULT),
        new Settings.Cache(
            read.number("cache.conversations", 10_000, 1, 10_000_000),
            read.time("cache.idle", Duration.ofMinutes(30), Duration.ofDays(7))),
        new Settings.Telegram(
            updates(read),
            read.number("telegram.chats_at_once", 16, 1, 64),
            read.number("telegram.lanes", 1_000, 16, 100_000),
            read.startLinks("telegram.start_links")),
        read.listenOrOff("health.listen"),
        new PeopleValues(read).people());
  }

  /** All is read, that which is not used too: a mistake is told when it is made. */
  private static Settings.Updates updates(SettingValues read) {
    String way = read.word(UPDATES, "way for updates to come", WordList.of(POLLING, WEBHOOK));
    var polling =
        new Settings.Updates.Polling(
            read.time("telegram.poll", Duration.ofSeconds(50), Duration.ofSeconds(50)));
    Optional<String> url = read.webhook(WEBHOOK_URL);
    Optional<String> path = read.path("telegram.webhook.path");
    Settings.Listen listen = read.listen("telegram.webhook.listen", WEBHOOK_LISTEN);
    int connections = read.number("telegram.webhook.connections", 40, 1, 100);
    if (way.equals(POLLING)) {
      return polling;
    }
    if (read.find(WEBHOOK_URL).isEmpty()) {
      read.missing(WEBHOOK_URL, UPDATES);
    }
    return url.<Settings.Updates>map(
            to ->
                new Settings.Updates.Webhook(
                    to, listen, path.orElseGet(() -> pathOf(to)), connections))
        .orElse(polling);
  }

  /** What stands behind the host and its port. */
  private static String pathOf(String url) {
    int slash = url.indexOf('/', url.indexOf("://") + 3);
    return slash < 0 ? "/" : url.substring(slash);
  }
}
