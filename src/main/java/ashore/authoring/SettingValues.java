package ashore.authoring;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The values of settings, each by its key. One that breaks its rule is reported, and the usual one
 * stands in for it. Not thread-safe.
 */
final class SettingValues {
  private static final String OFF = "off";
  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
  private static final Pattern LENGTH_OF_TIME =
      Pattern.compile("(\\d{1,6}) (second|minute|hour)s?");
  private static final Pattern DAYS = Pattern.compile("(\\d{1,6}) days?");
  private static final Pattern BETWEEN = Pattern.compile("[,\\s]+");
  private static final Pattern LINK = Pattern.compile("[A-Za-z0-9_-]{1,64}");
  private static final int MOST_LINKS = 200;
  private static final Pattern LISTEN =
      Pattern.compile("(?<host>[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+]):(?<port>\\d{1,5})");
  private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9/._~-]*");
  private static final int LAST_PORT = 65_535;

  private static final Pattern URL =
      Pattern.compile(
          "(?<scheme>https?)://(?<host>[A-Za-z0-9.-]+|\\[::1])(:(?<port>[1-9]\\d{0,4}))?"
              + "(/[A-Za-z0-9/._~-]*)?");

  /** Those that Telegram calls; none is written when it is the usual one. */
  private static final Set<String> PORTS = Set.of("", "443", "80", "88", "8443");

  private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

  private final Map<String, Text> values;
  private final Report report;

  /**
   * Reads these.
   *
   * @param values what is set, by key
   */
  SettingValues(Map<String, Text> values, Report report) {
    this.values = values;
    this.report = report;
  }

  Optional<Text> find(String key) {
    return Optional.ofNullable(values.get(key));
  }

  String text(String key, String usual) {
    return find(key).map(Text::value).orElse(usual);
  }

  /** One of some words; the first is the usual one. */
  String word(String key, String what, Map<String, String> words) {
    return find(key)
        .flatMap(text -> new Scalars(report).word(text, what, words))
        .orElseGet(() -> words.keySet().iterator().next());
  }

  int number(String key, int usual, int least, int most) {
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

  /** A length of time, or "off". */
  Optional<Duration> timeOrOff(String key, Duration usual, Duration most) {
    return isOff(key) ? Optional.empty() : Optional.of(time(key, usual, most));
  }

  Duration time(String key, Duration usual, Duration most) {
    Text text = values.get(key);
    if (text == null) {
      return usual;
    }
    Matcher matcher = LENGTH_OF_TIME.matcher(text.value());
    if (matcher.matches()) {
      Duration time = unit(matcher.group(2)).multipliedBy(Long.parseLong(matcher.group(1)));
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

  /** Codes of start links, with commas or spaces between; none when it is left out. */
  Set<String> startLinks(String key) {
    Optional<Text> text = find(key);
    Set<String> codes =
        text.map(Text::value).stream()
            .flatMap(BETWEEN::splitAsStream)
            .filter(code -> !code.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    boolean good = codes.size() <= MOST_LINKS && codes.stream().allMatch(LINK.asMatchPredicate());
    if (!good) {
      refuse(
          Code.WRONG_KIND,
          text.orElseThrow(),
          "%s must be at most %d codes of 1 to 64 letters, digits, _ or -, with commas between"
              .formatted(key, MOST_LINKS));
    }
    return good ? codes : Set.of();
  }

  /** A number of days. */
  int days(String key, int usual, int most) {
    Optional<Text> text = find(key);
    Matcher matcher = DAYS.matcher(text.map(Text::value).orElse(usual + " days"));
    if (matcher.matches()) {
      int days = Integer.parseInt(matcher.group(1));
      if (days >= 1 && days <= most) {
        return days;
      }
    }
    text.ifPresent(
        wrong ->
            refuse(
                Code.BAD_DURATION,
                wrong,
                "%s must be a number of days such as \"%d days\", at most %d days"
                    .formatted(key, usual, most)));
    return usual;
  }

  private static Duration unit(String name) {
    return switch (name) {
      case "second" -> Duration.ofSeconds(1);
      case "minute" -> Duration.ofMinutes(1);
      default -> Duration.ofHours(1);
    };
  }

  /** Where to listen, or "off", which is also what it means when it is left out. */
  Optional<Settings.Listen> listenOrOff(String key) {
    return find(key).isEmpty() || isOff(key) ? Optional.empty() : listen(key, " or off");
  }

  Settings.Listen listen(String key, Settings.Listen usual) {
    return find(key).isEmpty() ? usual : listen(key, "").orElse(usual);
  }

  private Optional<Settings.Listen> listen(String key, String otherwise) {
    return find(key)
        .flatMap(
            text -> {
              Matcher matcher = LISTEN.matcher(text.value());
              if (matcher.matches()) {
                int port = Integer.parseInt(matcher.group("port"));
                if (port >= 1 && port <= LAST_PORT) {
                  return Optional.of(new Settings.Listen(matcher.group("host"), port));
                }
              }
              refuse(
                  Code.WRONG_KIND,
                  text,
                  key + " must be a host and a port such as 127.0.0.1:8443" + otherwise);
              return Optional.empty();
            });
  }

  /** A path of an address, from its first slash on. */
  Optional<String> path(String key) {
    return find(key)
        .filter(
            text -> {
              boolean good = PATH.matcher(text.value()).matches();
              if (!good) {
                refuse(
                    Code.WRONG_KIND,
                    text,
                    key + " must be a path such as /telegram, of letters, digits and / . _ ~ -");
              }
              return good;
            })
        .map(Text::value);
  }

  /** An address that Telegram can call. */
  Optional<String> webhook(String key) {
    return find(key)
        .filter(
            text -> {
              boolean good = isCallable(text.value());
              if (!good) {
                refuse(
                    Code.WRONG_KIND,
                    text,
                    key
                        + " must be an address that Telegram can call, such as"
                        + " https://bot.example.org/telegram: https, port 443, 80, 88 or 8443,"
                        + " without ?, # and @ (http only on this machine, for a Bot API server of"
                        + " your own)");
              }
              return good;
            })
        .map(Text::value);
  }

  private static boolean isCallable(String url) {
    Matcher matcher = URL.matcher(url);
    return matcher.matches()
        && (matcher.group("scheme").equals("https")
            ? PORTS.contains(Optional.ofNullable(matcher.group("port")).orElse(""))
            : THIS_MACHINE.contains(matcher.group("host")));
  }

  /** Says that a key is needed because of the value of another, which stands there. */
  void missing(String key, String because) {
    find(because)
        .ifPresent(
            text ->
                report.add(
                    Code.MISSING_KEY,
                    text.place(),
                    because + " is " + text.value() + ", so " + key + " must be set as well"));
  }

  boolean isOff(String key) {
    return text(key, "").equals(OFF);
  }

  void refuse(Code code, Text text, String rule) {
    report.add(code, text.place(), "\"" + text.value() + "\": " + rule);
  }
}
