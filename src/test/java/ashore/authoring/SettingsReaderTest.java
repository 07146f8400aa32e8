package ashore.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import ashore.dialog.Language;
import ashore.dialog.OpeningHours;
import ashore.dialog.Team;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {
  private static final Settings DEFAULTS =
      new Settings(
          "dialogs",
          Optional.of(Duration.ofSeconds(5)),
          "ashore.db",
          90,
          Settings.DEFAULT,
          new Settings.Cache(10_000, Duration.ofMinutes(30)),
          new Settings.Telegram(new Settings.Updates.Polling(Duration.ofSeconds(50)), 16, 1_000),
          Optional.empty());

  @Test
  void reads_every_key_of_a_good_file() {
    Settings settings =
        good(
            """
            dialogs: /srv/dialogs
            reload: off
            store: memory
            retention: 30 days
            model_cache: /var/cache/ashore
            cache:
              conversations: 500
              idle: 2 hours
            telegram:
              poll: 1 second
              chats_at_once: 64
              lanes: 16
              start_links: poster1, clinic-2
              updates: webhook
              webhook:
                url: https://bot.example.org:8443/telegram
                listen: "[::1]:8080"
                path: /ashore
                connections: 100
            health:
              listen: 0.0.0.0:9090
            """,
            Map.of());

    assertThat(settings)
        .isEqualTo(
            new Settings(
                "/srv/dialogs",
                Optional.empty(),
                Settings.MEMORY,
                30,
                "/var/cache/ashore",
                new Settings.Cache(500, Duration.ofHours(2)),
                new Settings.Telegram(
                    new Settings.Updates.Webhook(
                        "https://bot.example.org:8443/telegram",
                        new Settings.Listen("[::1]", 8080),
                        "/ashore",
                        100),
                    64,
                    16,
                    Set.of("poster1", "clinic-2")),
                Optional.of(new Settings.Listen("0.0.0.0", 9090))));
  }

  @Test
  void a_missing_file_means_the_defaults() {
    assertThat(SettingsReader.read(Optional.empty(), Map.of()))
        .isEqualTo(new SettingsReader.Result.Good(DEFAULTS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n \n", "# store: x\n\n  # later\n"})
  void a_file_that_says_nothing_means_the_defaults(String text) {
    assertThat(good(text, Map.of())).isEqualTo(DEFAULTS);
  }

  @Test
  void a_key_that_is_left_out_keeps_its_default() {
    assertThat(good("telegram:\n  lanes: 20\n", Map.of()))
        .isEqualTo(
            new Settings(
                DEFAULTS.dialogs(),
                DEFAULTS.reload(),
                DEFAULTS.store(),
                DEFAULTS.retentionDays(),
                DEFAULTS.modelCache(),
                DEFAULTS.cache(),
                new Settings.Telegram(new Settings.Updates.Polling(Duration.ofSeconds(50)), 16, 20),
                Optional.empty()));
  }

  @Test
  void an_unknown_key_is_refused_with_its_place_and_the_nearest_name() {
    List<Problem> problems = bad("stor: memory\ntelegram:\n  pol: 5 seconds\n", Map.of());

    assertThat(problems)
        .extracting(Problem::code, Problem::path, Problem::position, Problem::nearest)
        .containsExactly(
            tuple("unknown-key", "config/bot.yaml", new Position(1, 1), Optional.of("store")),
            tuple("unknown-key", "config/bot.yaml", new Position(3, 3), Optional.of("poll")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "10000001", "many", "1,000", "1.5", "99999999999", "１０"})
  void a_number_out_of_its_range_is_refused_with_its_value_and_the_rule(String number) {
    List<Problem> problems = bad("cache:\n  conversations: " + number + "\n", Map.of());

    assertThat(problems)
        .extracting(Problem::code, Problem::position, Problem::message)
        .containsExactly(
            tuple(
                "bad-number",
                new Position(2, 18),
                "\"%s\": cache.conversations must be a whole number from 1 to 10000000"
                    .formatted(number)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0 seconds",
        "51 seconds",
        "1 minute",
        "50",
        "50s",
        "soon",
        "-5 seconds",
        "5 days"
      })
  void a_length_of_time_out_of_its_range_is_refused(String time) {
    List<Problem> problems = bad("telegram:\n  poll: " + time + "\n", Map.of());

    assertThat(problems)
        .extracting(Problem::code, Problem::position)
        .containsExactly(tuple("bad-duration", new Position(2, 9)));
    assertThat(problems.getFirst().message()).contains(time, "telegram.poll", "at most 50 seconds");
  }

  @Test
  void the_environment_wins_over_the_file() {
    Settings settings =
        good(
            "store: file.db\ncache:\n  idle: 1 minute\n",
            Map.of("ASHORE_STORE", "memory", "ASHORE_CACHE_IDLE", "3 minutes", "PATH", "/bin"));

    assertThat(settings.store()).isEqualTo("memory");
    assertThat(settings.cache().idle()).isEqualTo(Duration.ofMinutes(3));
  }

  @Test
  void a_good_value_of_the_environment_replaces_a_bad_one_of_the_file() {
    assertThat(
            good("telegram:\n  lanes: few\n", Map.of("ASHORE_TELEGRAM_LANES", "99"))
                .telegram()
                .lanes())
        .isEqualTo(99);
  }

  @Test
  void a_bad_value_of_the_environment_is_refused_under_the_variables_name() {
    assertThat(bad("", Map.of("ASHORE_TELEGRAM_LANES", "few")))
        .extracting(Problem::code, Problem::path)
        .containsExactly(tuple("bad-number", "ASHORE_TELEGRAM_LANES"));
  }

  @Test
  void an_unknown_variable_is_refused_with_the_nearest_name() {
    assertThat(bad("", Map.of("ASHORE_STOR", "memory")))
        .extracting(Problem::code, Problem::path, Problem::nearest)
        .containsExactly(tuple("unknown-key", "ASHORE_STOR", Optional.of("ASHORE_STORE")));
  }

  @Test
  void the_variable_of_the_launcher_is_let_pass() {
    assertThat(good("", Map.of("ASHORE_JAVA_OPTS", "-Xmx256m"))).isEqualTo(DEFAULTS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- store",
        "store",
        "store: [a, b]",
        "cache: 5",
        "store: a\nstore: b",
        "store:",
        "store: a\n\tcache: b",
        "store: a\uFFFDb",
        "store: {",
        "store: &a b"
      })
  void a_file_of_another_shape_is_refused_with_its_line(String text) {
    assertThat(bad(text, Map.of()))
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.path()).isEqualTo("config/bot.yaml"));
  }

  @Test
  void a_webhook_needs_its_url_only() {
    Settings.Updates updates =
        good("telegram:\n  updates: webhook\n  webhook: {url: https://bot.example.org}\n", Map.of())
            .telegram()
            .updates();

    assertThat(updates)
        .isEqualTo(
            new Settings.Updates.Webhook(
                "https://bot.example.org", new Settings.Listen("127.0.0.1", 8443), "/", 40));
  }

  @Test
  void the_environment_switches_between_polling_and_webhook() {
    var environment =
        Map.of(
            "ASHORE_TELEGRAM_UPDATES",
            "webhook",
            "ASHORE_TELEGRAM_WEBHOOK_URL",
            "https://bot.example.org/hook");

    assertThat(good("telegram:\n  updates: polling\n", environment).telegram().updates())
        .isInstanceOfSatisfying(
            Settings.Updates.Webhook.class, hook -> assertThat(hook.path()).isEqualTo("/hook"));
  }

  @Test
  void a_webhook_without_url_is_refused_where_it_is_switched_on() {
    List<Problem> problems = bad("telegram:\n  updates: webhook\n", Map.of());

    assertThat(problems)
        .extracting(Problem::code, Problem::position, Problem::message)
        .containsExactly(
            tuple(
                "missing-key",
                new Position(2, 12),
                "telegram.updates is webhook, so telegram.webhook.url must be set as well"));
  }

  @Test
  void another_way_for_updates_to_come_is_refused() {
    assertThat(bad("telegram:\n  updates: webhok\n", Map.of()))
        .extracting(Problem::code, Problem::position, Problem::nearest)
        .containsExactly(tuple("unknown-word", new Position(2, 12), Optional.of("webhook")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bot.example.org",
        "http://bot.example.org/x",
        "https://bot.example.org:8080/x",
        "https://bot.example.org/x?y",
        "https://me@bot.example.org/x",
        "https://bot.example.org/a b",
        "https://bot.example.org/%41",
        "https:///x",
        "ftp://bot.example.org",
        "x"
      })
  void an_address_that_telegram_cannot_call_is_refused(String url) {
    List<Problem> problems = bad("telegram:\n  webhook:\n    url: " + url + "\n", Map.of());

    assertThat(problems)
        .extracting(Problem::code, Problem::position)
        .containsExactly(tuple("wrong-kind", new Position(3, 10)));
    assertThat(problems.getFirst().message())
        .contains("telegram.webhook.url", "https", "443, 80, 88 or 8443");
  }

  @ParameterizedTest
  @ValueSource(strings = {"8443", "localhost", "localhost:0", "localhost:65536", "::1:80", "on"})
  void a_place_to_listen_that_is_none_is_refused(String listen) {
    assertThat(bad("health:\n  listen: " + listen + "\n", Map.of()))
        .extracting(Problem::code, Problem::message)
        .containsExactly(
            tuple(
                "wrong-kind",
                "\"%s\": health.listen must be a host and a port such as 127.0.0.1:8443 or off"
                    .formatted(listen)));
  }

  @Test
  void reads_the_team_of_people() {
    Settings settings =
        good(
            """
            people:
              group: -1001234567890
              topics: on
              days: Mon-Wed, sat
              hours: 9:30-18:00
              wait: 90 minutes
              language: zh-Hant
            """,
            Map.of("ASHORE_PEOPLE_GROUP", "-42"));

    assertThat(settings.people())
        .contains(
            new Settings.People(
                -42,
                true,
                new Team(
                    Language.ZH_HANT,
                    Optional.of(
                        new OpeningHours(
                            EnumSet.of(
                                DayOfWeek.MONDAY,
                                DayOfWeek.TUESDAY,
                                DayOfWeek.WEDNESDAY,
                                DayOfWeek.SATURDAY),
                            LocalTime.of(9, 30),
                            LocalTime.of(18, 0))),
                    Optional.of(Duration.ofMinutes(90)))));
  }

  @Test
  void a_team_may_say_nothing_of_its_hours() {
    assertThat(good("people:\n  group: -7\n", Map.of()).people())
        .contains(
            new Settings.People(
                -7, false, new Team(Language.EN, Optional.empty(), Optional.empty())));
    assertThat(good("people:\n  group: off\n", Map.of())).isEqualTo(DEFAULTS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          group: 7             | people.group must be the number of a group such as -1001234567890, or off
          group: my group      | people.group must be the number of a group such as -1001234567890, or off
          hours: 18:00-10:00   | people.hours must be two times of one day such as 10:00-18:00, or off
          hours: ten to six    | people.hours must be two times of one day such as 10:00-18:00, or off
          days: Mon-Funday     | people.days must be days such as Mon-Fri, or Mon, Wed, Sat
          """)
  void tells_what_is_wrong_with_the_team_also_without_a_group(String line, String rule) {
    assertThat(bad("people:\n  " + line + "\n", Map.of()))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).endsWith(rule));
  }

  @Test
  void nobody_listens_for_questions_of_health_when_it_is_off() {
    assertThat(good("health:\n  listen: off\n", Map.of())).isEqualTo(DEFAULTS);
  }

  private static Settings good(String text, Map<String, String> environment) {
    return switch (read(text, environment)) {
      case SettingsReader.Result.Good(var settings) -> settings;
      case SettingsReader.Result.Bad(var problems) ->
          throw new AssertionError(problems.stream().map(Problem::rendered).toList());
    };
  }

  private static List<Problem> bad(String text, Map<String, String> environment) {
    return switch (read(text, environment)) {
      case SettingsReader.Result.Good(var settings) -> throw new AssertionError(settings);
      case SettingsReader.Result.Bad(var problems) -> problems;
    };
  }

  private static SettingsReader.Result read(String text, Map<String, String> environment) {
    return SettingsReader.read(Optional.of(new SourceFile("config/bot.yaml", text)), environment);
  }
}
