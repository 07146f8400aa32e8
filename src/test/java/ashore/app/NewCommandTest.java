package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.authoring.Problem;
import ashore.authoring.ReadResult;
import ashore.testing.TickingClock;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** A new dialog or card is valid as it is written, and nothing that is there is touched. */
class NewCommandTest {
  private static final Path VALID = Path.of("src/test/resources/authoring/_valid/dialogs");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void copyTheValidFiles() throws IOException {
    folder = temporary.resolve("dialogs");
    try (Stream<Path> files = Files.walk(VALID)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(VALID.relativize(file).toString()));
      }
    }
    Path overdue = folder.resolve("overdue.yaml");
    String ownFunction = "overdue_cost(10000, 14.6, days_late, fact.multiplier, 365)";
    Files.writeString(
        overdue, Files.readString(overdue).replace(ownFunction, "days_between(today, today)"));
  }

  @Test
  void a_new_dialog_needs_only_more_examples() {
    assertThat(run("new", "dialog", "car_loan", "--dialogs", folder.toString())).isZero();

    assertThat(folder.resolve("car_loan.yaml")).exists();
    assertThat(folder.resolve("cards/car_loan.yaml")).exists();
    assertThat(accepted().warnings()).extracting(Problem::code).containsExactly("few-examples");
    assertThat(out.toString())
        .contains("car_loan.yaml", "./ashore chat", "Write \"hello\", then \"car loan\"");
  }

  @Test
  void the_first_story_of_a_new_dialog_goes_as_it_is_written() {
    run("new", "dialog", "car_loan", "--dialogs", folder.toString());
    ReadResult.Accepted accepted = accepted();
    var story =
        accepted.stories().stream()
            .filter(one -> one.path().endsWith("car_loan.yaml"))
            .findFirst()
            .orElseThrow();

    StoryResult result =
        new StoryPlayer(Brain.of(accepted.dialogs()), new DialogFolder(folder).files()).play(story);

    assertThat(result)
        .withFailMessage(() -> StoryReport.of(story, result))
        .isInstanceOf(StoryResult.Kept.class);
  }

  @Test
  void a_dialog_without_an_intent_is_told_to_have_no_way_in() {
    assertThat(run("new", "dialog", "--no-intent", "side_way", "--dialogs", folder.toString()))
        .isZero();

    assertThat(folder.resolve("intents/side_way.yaml")).doesNotExist();
    assertThat(accepted().warnings())
        .extracting(Problem::code)
        .containsExactly("unreachable-dialog");
    assertThat(out.toString()).contains("next: side_way", "call: side_way");
  }

  @Test
  void a_new_card_is_valid() {
    assertThat(run("new", "card", "late_fee", "--dialogs", folder.toString())).isZero();

    assertThat(accepted().warnings()).isEmpty();
    assertThat(out.toString()).contains("advise: [late_fee]");
  }

  @Test
  void a_card_that_a_dialog_names_already_is_written() throws IOException {
    Path overdue = folder.resolve("overdue.yaml");
    Files.writeString(
        overdue, Files.readString(overdue).replace("[call_lender]", "[call_lender, car_taken]"));

    assertThat(run("new", "card", "car_taken", "--dialogs", folder.toString())).isZero();

    assertThat(accepted().warnings()).isEmpty();
  }

  @Test
  void a_card_is_written_beside_another_that_is_still_missing() throws IOException {
    Path overdue = folder.resolve("overdue.yaml");
    Files.writeString(
        overdue, Files.readString(overdue).replace("[call_lender]", "[call_lender, car_taken]"));

    assertThat(run("new", "card", "late_fee", "--dialogs", folder.toString())).isZero();

    assertThat(folder.resolve("cards/late_fee.yaml")).exists();
  }

  @Test
  void new_files_go_into_the_shipped_dialogs() throws IOException {
    Path shipped = temporary.resolve("shipped");
    try (Stream<Path> files = Files.walk(Shipped.DIALOGS)) {
      for (Path file : files.toList()) {
        Files.copy(file, shipped.resolve(Shipped.DIALOGS.relativize(file).toString()));
      }
    }
    int before = Shipped.accepted().warnings().size();

    assertThat(run("new", "dialog", "car_loan", "--dialogs", shipped.toString())).isZero();

    folder = shipped;
    assertThat(accepted().warnings()).hasSize(before + 1);
  }

  @ParameterizedTest
  @CsvSource({
    "Car Loan, for example car_loan",
    "car-loan, for example car_loan",
    "Café, for example cafe",
    "2nd loan, for example dialog_2nd_loan",
    "_x_, for example x",
    "车贷, such as car_loan",
    "../escape, for example escape",
    "a_name_that_is_much_longer_than_anybody_writes, for example a_name_that_is_much_longer_than_a",
    "end, means something else",
    "plan, means something else",
    "fact_book, means something else"
  })
  void a_bad_name_is_refused_with_a_better_one(String name, String told) throws IOException {
    List<Path> before = files();

    assertThat(run("new", "dialog", name, "--dialogs", folder.toString())).isEqualTo(1);

    assertThat(err.toString()).contains(told, "Nothing was written.");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void a_name_in_two_words_need_not_be_quoted() {
    assertThat(run("new", "dialog", "Car", "Loan", "--dialogs", folder.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("for example car_loan");
  }

  @ParameterizedTest
  @ValueSource(strings = {"overdue", "call_lender", "thanks", "late"})
  void a_file_that_is_there_is_never_touched(String name) throws IOException {
    List<Path> before = files();

    assertThat(run("new", "dialog", name, "--dialogs", folder.toString())).isEqualTo(1);

    assertThat(err.toString()).contains("is there already", "Nothing was written.");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void a_name_that_check_would_refuse_is_refused() throws IOException {
    Path intent = folder.resolve("intents/thanks.yaml");
    Files.writeString(intent, Files.readString(intent).replace("  en: |", "  en: |\n    car loan"));
    List<Path> before = files();

    assertThat(run("new", "dialog", "car_loan", "--dialogs", folder.toString())).isEqualTo(1);

    assertThat(err.toString()).contains("[ambiguous-example]", "choose another");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void a_folder_without_dialogs_is_refused() {
    assertThat(run("new", "dialog", "car_loan", "--dialogs", temporary.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("there is no bot.yaml in", "--dialogs");
  }

  @Test
  void a_folder_with_an_error_is_refused_and_shown() throws IOException {
    Files.writeString(folder.resolve("closing.yaml"), "dialog: closing\n");

    assertThat(run("new", "dialog", "car_loan", "--dialogs", folder.toString())).isEqualTo(1);

    assertThat(err.toString()).contains("closing.yaml:1:1: error:");
    assertThat(folder.resolve("car_loan.yaml")).doesNotExist();
  }

  private ReadResult.Accepted accepted() {
    return Checked.accepted(folder, Shipped.TODAY);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(temporary)) {
      return files.sorted().toList();
    }
  }

  private int run(String... arguments) {
    CommandLine command = Main.commandLine(new TickingClock());
    command.setOut(new PrintWriter(out, true));
    command.setErr(new PrintWriter(err, true));
    return command.execute(arguments);
  }
}
