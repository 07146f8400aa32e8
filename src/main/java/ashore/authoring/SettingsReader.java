package ashore.authoring;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Reads the settings of a bot. What it does not understand is refused, with its place. */
public final class SettingsReader {
  private static final String PREFIX = "ASHORE_";

  /** Read by the launcher, not here. */
  private static final Set<String> ELSEWHERE = Set.of("ASHORE_JAVA_OPTS");

  private static final List<String> KEYS =
      List.of(
          "dialogs",
          "reload",
          "store",
          "model_cache",
          "cache.conversations",
          "cache.idle",
          "telegram.poll",
          "telegram.chats_at_once",
          "telegram.lanes");

  private static final String OFF = "off";
  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
  private static final Pattern LENGTH_OF_TIME =
      Pattern.compile("(\\d{1,6}) (second|minute|hour)s?");

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
    return new Settings(
        text("dialogs", "dialogs"),
        reload(),
        text("store", "ashore.db"),
        text("model_cache", Settings.DEFAULT),
        new Settings.Cache(
            number("cache.conversations", 10_000, 1, 10_000_000),
            time("cache.idle", Duration.ofMinutes(30), Duration.ofDays(7))),
        new Settings.Telegram(
            time("telegram.poll", Duration.ofSeconds(50), Duration.ofSeconds(50)),
            number("telegram.chats_at_once", 16, 1, 64),
            number("telegram.lanes", 1_000, 16, 100_000)));
  }

  private String text(String key, String usual) {
    return Optional.ofNullable(values.get(key)).map(Text::value).orElse(usual);
  }

  private int number(String key, int usual, int least, int most) {
    Text text = values.get(key);
    if (text == null) {
      return usual;
    }
    boolean whole = WHOLE.matcher(text.value()).matches();
    if (whole
        && Integer.parseInt(text.value()) >= least
        && Integer.parseInt(text.value()) <= most) {
      return Integer.parseInt(text.value());
    }
    refuse(Code.BAD_NUMBER, text, key + " must be a whole number from " + least + " to " + most);
    return usual;
  }

  private Optional<Duration> reload() {
    boolean off = text("reload", "").equals(OFF);
    return off
        ? Optional.empty()
        : Optional.of(time("reload", Duration.ofSeconds(5), Duration.ofHours(1)));
  }

  private Duration time(String key, Duration usual, Duration most) {
    Text text = values.get(key);
    if (text == null) {
      return usual;
    }
    Matcher matcher = LENGTH_OF_TIME.matcher(text.value());
    if (matcher.matches()) {
      long count = Long.parseLong(matcher.group(1));
      Duration unit =
          switch (matcher.group(2)) {
            case "second" -> Duration.ofSeconds(1);
            case "minute" -> Duration.ofMinutes(1);
            default -> Duration.ofHours(1);
          };
      Duration time = unit.multipliedBy(count);
      if (time.isPositive() && time.compareTo(most) <= 0) {
        return time;
      }
    }
    refuse(
        Code.BAD_DURATION,
        text,
        key
            + " must be a length of time such as \"30 seconds\", \"5 minutes\" or \"2 hours\", at"
            + " most "
            + most.toSeconds()
            + " seconds");
    return usual;
  }

  private void refuse(Code code, Text text, String rule) {
    report.add(code, text.place(), "\"" + text.value() + "\": " + rule);
  }
}
