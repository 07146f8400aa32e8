package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.testing.TickingClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The commands as they are typed: what is printed, and the exit code. */
class CommandsTest {
  private static final String HELLO =
      """
      story: somebody says hello
      lang: en
      clock: 2026-11-20T09:00
      turns:
        - user: hello
        - bot: overdue.how_late
      """;

  private final InputStream in = System.in;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @AfterEach
  void giveInputBack() {
    System.setIn(in);
  }

  @Test
  void chat_reads_a_message_a_line_and_answers_until_the_input_ends() {
    int exit = run("活着没意思了\n", "chat", "--plain", "--dialogs", Shipped.DIALOGS.toString());

    assertThat(exit).isZero();
    assertThat(out.toString()).contains("12356", "1) ");
  }

  @Test
  void chat_goes_on_where_it_was_left() {
    String file = folder.resolve("talk.db").toString();
    run("hello\n6\n", "chat", "--plain", "--store", file, "--dialogs", dialogs());
    int before = out.toString().length();

    run("2\n", "chat", "--plain", "--store", file, "--dialogs", dialogs());

    assertThat(out.toString().substring(before))
        .contains("How many days late")
        .doesNotContain("Is any of this happening");
  }

  @Test
  void serve_says_what_stands_in_its_way_and_ends() {
    int exit = run("", "serve", "--check");

    assertThat(exit).isOne();
    assertThat(out.toString())
        .contains("wrong  token    the environment variable TELEGRAM_BOT_TOKEN is not set")
        .contains("ok     dialogs  ");
  }

  @Test
  void classify_prints_a_line_for_each_line_in_the_same_order() {
    int exit = run("they keep calling my mother\n\n能不能分期还款\n", "classify", "--dialogs", dialogs());

    assertThat(exit).isZero();
    List<String> lines = out.toString().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).startsWith("collector_harassment\t");
    assertThat(lines.get(1)).startsWith("unclear\t");
    assertThat(lines.get(2)).startsWith("negotiate_repayment\t");
  }

  @Test
  void classify_prints_the_likeliest_three_as_pairs() {
    run("i am behind with huabei\n", "classify", "--top", "3", "--dialogs", dialogs());

    assertThat(out.toString().strip().split("\t")).hasSize(6);
  }

  @Test
  void classify_prints_what_was_read_as_a_line_of_json_for_each_message() {
    int exit = run("微粒貸欠3千5，月息1分5\nhello\n", "classify", "--slots", "--today", "2026-11-20");

    assertThat(exit).isZero();
    assertThat(out.toString().lines())
        .containsExactly(
            "{\"folded\":\"微粒贷欠3千5,月息1分5\",\"language\":\"zh-Hant\",\"slots\":["
                + "{\"kind\":\"money\",\"value\":\"3500\",\"unit\":\"CNY\",\"start\":4,\"end\":7,"
                + "\"text\":\"3千5\",\"approximate\":false,\"ambiguous\":false},"
                + "{\"kind\":\"yearly_rate\",\"value\":\"18\",\"unit\":\"% a year\","
                + "\"period\":\"month\",\"start\":8,\"end\":13,\"text\":\"月息1分5\","
                + "\"approximate\":false,\"ambiguous\":false},"
                + "{\"kind\":\"lender\",\"value\":\"weilidai\",\"start\":0,\"end\":3,"
                + "\"text\":\"微粒贷\",\"approximate\":false,\"ambiguous\":false}]}",
            "{\"folded\":\"hello\",\"language\":\"en\",\"slots\":[]}");
  }

  @Test
  void classify_prints_what_is_ambiguous_without_a_value() {
    run("tomorrow i pay a few hundred yuan\n", "classify", "--slots", "--today", "2026-02-28");

    assertThat(out.toString())
        .contains(
            "{\"kind\":\"date\",\"value\":\"2026-03-01\",",
            "{\"kind\":\"money\",\"unit\":\"CNY\",",
            "\"approximate\":false,\"ambiguous\":true}");
  }

  @Test
  void classify_prints_intents_beside_what_was_read() {
    run("40 days late\n", "classify", "--slots", "--top", "2", "--dialogs", dialogs());

    assertThat(out.toString())
        .contains("\"kind\":\"days_late\",\"value\":\"40\"", "\"intents\":[{\"intent\":\"");
  }

  @Test
  void check_is_content_with_what_ships() {
    assertThat(run("", "check", dialogs())).isZero();
    assertThat(out.toString()).contains("no errors");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "chat", "test", "classify"})
  void a_broken_dialog_is_shown_with_its_place_and_nothing_starts(String command)
      throws IOException {
    Path broken = SmallBot.in(folder);
    Path file = broken.resolve("overdue.yaml");
    String text = Files.readString(file);
    Files.writeString(file, text.replaceFirst("go: costs", "go: cossts"));
    String[] arguments =
        command.equals("chat") || command.equals("classify")
            ? new String[] {command, "--dialogs", broken.toString()}
            : new String[] {command, broken.toString()};

    assertThat(run("hello\n", arguments)).isEqualTo(1);

    assertThat(out + err.toString()).contains("overdue.yaml:", "cossts", "did you mean \"costs\"?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"chat", "classify", "outcomes overdue", "new card car_taken", "list facts"})
  void a_broken_story_keeps_nobody_from_working(String command) throws IOException {
    Path broken = SmallBot.in(folder);
    SmallBot.tell(broken, "broken", "story: broken\nends_with: call_lender\n");
    List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
    arguments.addAll(List.of("--dialogs", broken.toString()));

    assertThat(run("hello\n", arguments.toArray(String[]::new))).isZero();
    assertThat(run("", "test", broken.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("stories/broken.yaml:");
  }

  @Test
  void a_story_that_goes_another_way_is_shown_as_a_talk_with_its_line() throws IOException {
    Path changed = SmallBot.in(folder);
    SmallBot.tell(
        changed,
        "despair",
        """
        story: despair is not heard
        lang: en
        clock: 2026-11-20T09:00
        turns:
          - user: hello
          - bot: crisis.stay
        """);

    assertThat(run("", "test", changed.toString())).isEqualTo(1);

    assertThat(out.toString())
        .contains("you: hello", "✗ expected: crisis.stay")
        .contains("despair.yaml:6:5: error: expected crisis.stay");
  }

  @Test
  void coverage_is_printed_and_held_against_the_least_that_is_asked() throws IOException {
    Path changed = SmallBot.in(folder);
    SmallBot.tell(changed, "hello", HELLO);

    assertThat(run("", "test", "--coverage", changed.toString())).isZero();
    assertThat(out.toString()).contains("dialog ", "states", "zh-Hant", "; --all lists them");

    assertThat(run("", "test", "--min", "100", changed.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("--min wants 100 %");
    assertThat(run("", "test", "--min", "1", changed.toString())).isZero();
  }

  @Test
  void coverage_as_json_is_nothing_but_json() throws IOException {
    Path changed = SmallBot.in(folder);
    SmallBot.tell(changed, "hello", HELLO);

    assertThat(run("", "test", "--json", changed.toString())).isZero();

    assertThat(out.toString().strip()).startsWith("{").endsWith("}").contains("\"gaps\" : [");
  }

  @Test
  void one_story_is_played_alone() {
    assertThat(run("", "test", "--story", "Several numbers", dialogs())).isZero();
    assertThat(out.toString())
        .contains("✓ several numbers at once", "1 stories, 0 broken.")
        .doesNotContain("WeiLiDai");

    assertThat(run("", "test", "--story", "no such story", dialogs())).isEqualTo(2);
    assertThat(err.toString()).contains("--story no such story: none of the ");
  }

  @Test
  void a_least_share_over_a_hundred_is_refused() {
    assertThat(run("", "test", "--min", "101", dialogs())).isEqualTo(2);
    assertThat(err.toString()).contains("--min 101 must be from 0 to 100");
  }

  @Test
  void a_talk_is_saved_as_a_story_that_test_plays() throws IOException {
    Path changed = SmallBot.in(folder);
    SmallBot.tell(changed, "hello", HELLO);
    String talk = "hello\n14\n/save\n/save told\n2\n/save told\n";

    assertThat(run(talk, "chat", "--plain", "--dialogs", changed.toString())).isZero();

    assertThat(out.toString())
        .contains("Write /save and a name", "Played again, it goes the same way.")
        .contains("told.yaml is there already and stays as it is");
    assertThat(run("", "test", changed.toString())).isZero();
    assertThat(out.toString()).contains("✓ told", "2 stories, 0 broken.");
  }

  @Test
  void a_talk_is_saved_at_its_end_unless_the_file_is_there() throws IOException {
    String file = folder.resolve("late.yaml").toString();

    assertThat(run("hello\n", "chat", "--plain", "--save", file, "--dialogs", dialogs())).isZero();
    assertThat(out.toString()).contains("Saved in " + file);

    assertThat(run("hello\n", "chat", "--plain", "--save", file, "--dialogs", dialogs())).isOne();
    assertThat(err.toString()).contains("is there already and stays as it is");
  }

  @Test
  void outcomes_prints_a_table_and_a_summary() {
    assertThat(run("", "outcomes", "trouble", "--dialogs", dialogs())).isZero();
    assertThat(out.toString())
        .contains("| It is not my loan ", "(whose_debt)", "(overdue)", "# Summary", "0 gaps");
  }

  @Test
  void outcomes_writes_a_file_for_each_dialog() throws IOException {
    Path sheets = folder.resolve("sheets");

    int exit =
        run(
            "",
            "outcomes",
            "trouble",
            "lender",
            "--format",
            "csv",
            "--lang",
            "zh-Hant",
            "--out",
            sheets.toString(),
            "--dialogs",
            dialogs());

    assertThat(exit).isZero();
    assertThat(sheets.resolve("trouble.csv")).content().contains("trouble,不是我的貸款,,,whose_debt");
    assertThat(Files.readAllLines(sheets.resolve("lender.csv"))).hasSize(9);
    assertThat(out.toString()).contains("Written to " + sheets);
  }

  @Test
  void outcomes_are_strict_about_cards_that_nothing_reaches() throws IOException {
    Path changed = SmallBot.in(folder);
    String card = Files.readString(changed.resolve("cards/call_lender.yaml"));
    Files.writeString(
        changed.resolve("cards/lost.yaml"), card.replace("card: call_lender", "card: lost"));

    assertThat(run("", "outcomes", "--strict", "--dialogs", changed.toString())).isEqualTo(1);
    assertThat(out.toString()).contains("that no combination of any dialog brings", "(lost)");
  }

  @Test
  void outcomes_of_a_dialog_that_is_not_there_are_refused_with_those_that_are() {
    assertThat(run("", "outcomes", "overdoo", "--dialogs", dialogs())).isEqualTo(1);
    assertThat(err.toString()).contains("there is no dialog \"overdoo\"", "overdue");
  }

  @Test
  void a_wrong_option_gets_a_sentence_and_exit_code_2() {
    assertThat(run("", "chat", "--lang", "fr")).isEqualTo(2);
    assertThat(err.toString()).contains("--lang \"fr\" must be one of en, zh-Hans, zh-Hant");
  }

  @Test
  void a_folder_that_is_not_there_gets_a_sentence_and_exit_code_1() {
    assertThat(run("", "check", folder.resolve("nowhere").toString())).isEqualTo(1);
    assertThat(err.toString()).contains("there is no folder");
  }

  private static String dialogs() {
    return Shipped.DIALOGS.toString();
  }

  private int run(String input, String... arguments) {
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    CommandLine command = Main.commandLine(new TickingClock());
    command.setOut(new PrintWriter(out, true));
    command.setErr(new PrintWriter(err, true));
    return command.execute(arguments);
  }
}
