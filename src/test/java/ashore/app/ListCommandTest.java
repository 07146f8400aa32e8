package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.testing.TickingClock;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

/** What {@code ashore list} tells an author of the names there are. */
class ListCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(ListedKind.class)
  void every_kind_is_listed_under_its_head(ListedKind kind) {
    assertThat(list(kind.toString())).isZero();

    assertThat(out.toString().lines()).hasSizeGreaterThan(3);
    assertThat(out.toString().lines().findFirst().orElseThrow().split(" {2,}"))
        .containsExactlyElementsOf(kind.head());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "functions | date_plus(day: date, count: days) date",
        "slots | days_late days lateness.how_late, told in passing",
        "slots | daily_interest money reckoning.daily_cost (worked out)",
        "choices | amount unsure unknown Not sure",
        "sets | yes_no yes, no, unsure",
        "facts | hotline_court phone 12368 ",
        "cards | threat_now ",
        "dialogs | court legal_action A court paper or a lawsuit",
        "intents | thanks act ",
        "commands | /back back ",
        "phrases | offer_switch ",
        "phrases | reminder (in stories: the bot writes first)"
      })
  void a_name_is_listed_with_what_it_is(String kind, String row) {
    list(kind);

    assertThat(out.toString().replaceAll(" +", " ")).contains("\n" + row.strip());
  }

  @Test
  void titles_are_shown_in_the_language_that_is_asked_for() {
    assertThat(list("cards", "--lang", "zh-Hans")).isZero();

    assertThat(out.toString()).contains("网商贷");
  }

  @Test
  void dialogs_that_name_what_is_not_there_are_listed_all_the_same() throws IOException {
    Path dialogs = SmallBot.in(folder);
    Path overdue = dialogs.resolve("overdue.yaml");
    Files.writeString(overdue, Files.readString(overdue).replace("[call_lender]", "[car_taken]"));

    assertThat(list("cards", "--dialogs", dialogs.toString())).isZero();

    assertThat(out.toString()).contains("call_lender");
  }

  @Test
  void a_kind_that_is_none_is_refused_with_those_there_are() {
    assertThat(list("weather")).isEqualTo(2);
    assertThat(err.toString()).contains("functions", "slots", "phrases");
  }

  private int list(String... arguments) {
    CommandLine command = Main.commandLine(new TickingClock());
    command.setOut(new PrintWriter(out, true));
    command.setErr(new PrintWriter(err, true));
    return command.execute(
        Stream.concat(Stream.of("list"), Stream.of(arguments)).toArray(String[]::new));
  }
}
