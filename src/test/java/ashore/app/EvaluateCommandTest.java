package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.authoring.SourceFile;
import ashore.testing.TickingClock;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;
import picocli.CommandLine;

/** {@code ashore evaluate} as it is typed. */
class EvaluateCommandTest {
  private static final Pattern PICTURE = Pattern.compile("<svg .*?</svg>", Pattern.DOTALL);

  /** Two labels in English and one in Chinese; a header, and a label that is no name. */
  private static final String TRAINING =
      """
      text\tcategory
      my card has not come\tCard arrival?
      when will the card arrive\tCard arrival?
      still no card in the post\tCard arrival?
      i cannot remember my pin\tforgot_pin
      the pin is wrong\tforgot_pin
      how do i change my pin\tforgot_pin
      余额不对\tbalance
      钱少了\tbalance
      what is the weather\toos
      今天天气\toos
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  private int run(String... arguments) {
    CommandLine command = Main.commandLine(new TickingClock());
    command.setOut(new PrintWriter(out, true));
    command.setErr(new PrintWriter(err, true));
    return command.execute(arguments);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void our_own_examples_are_cross_validated() throws IOException {
    for (SourceFile file : SmallBot.files()) {
      Path copy = folder.resolve(file.path());
      Files.createDirectories(copy.getParent());
      Files.writeString(copy, file.text());
    }

    assertThat(run("evaluate", "--dialogs", folder.resolve("dialogs").toString())).isZero();

    assertThat(out.toString())
        .contains("# Our own examples, cross-validated", "| messages ", "| macro F1 ");
  }

  @Test
  void a_file_is_judged_and_nothing_of_it_is_shown() throws IOException {
    String data = file("mine.tsv", "i cannot pay the rent, my secret\tcomplaint\tgreet\n");

    assertThat(run("evaluate", "--data", data, "--dialogs", "dialogs")).isZero();

    assertThat(out.toString())
        .contains("# mine.tsv, judged by", "right, or acceptable", "| complaint ")
        .doesNotContain("secret");
  }

  @Test
  void mistakes_are_shown_when_they_are_asked_for() throws IOException {
    String data = file("mine.tsv", "my secret is that i cannot pay the rent\tgreet\n");

    assertThat(run("evaluate", "--data", data, "--mistakes", "1", "--dialogs", "dialogs")).isZero();

    assertThat(out.toString()).contains("## Surest mistakes (en)", "| greet ", "my secret");
  }

  @Test
  void a_public_data_set_is_trained_on_and_judged_with_its_own_labels() throws IOException {
    String train = file("train.tsv", TRAINING);
    String test =
        file(
            "test.tsv", "my card has not come\tCard arrival?\n余额不对\tbalance\nlost it\tlost_card\n");

    assertThat(run("evaluate", "--train", train, "--test", test)).isZero();

    assertThat(out.toString())
        .contains("# test.tsv, judged by what train.tsv teaches")
        .contains("No message to learn from, and so never right: lost_card.")
        .contains("| messages ", " all ", " en ", " zh-Hans ");
  }

  @Test
  void the_report_is_one_page_with_pictures_that_are_well_formed() throws Exception {
    String train = file("train.tsv", TRAINING);
    Path report = folder.resolve("report.html");

    assertThat(run("evaluate", "--train", train, "--test", train, "--report", report.toString()))
        .isZero();

    assertThat(out.toString()).contains("## With fewer examples", "Written to " + report);
    String page = Files.readString(report);
    assertThat(page)
        .contains("Card arrival?, taken for Card arrival?: 3 of 3 (100.0 %)")
        .doesNotContain("<script", "<link", "src=", "href=", "url(");
    var pictures = PICTURE.matcher(page).results().toList();
    assertThat(pictures).hasSize(1 + 2 * 2);
    for (var picture : pictures) {
      DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(picture.group())));
    }
  }

  @Test
  void a_wrong_line_is_told_before_anything_is_trained() throws IOException {
    String data = file("mine.tsv", "hello\tgreat\n");

    assertThat(run("evaluate", "--data", data, "--dialogs", "dialogs")).isEqualTo(1);

    assertThat(err.toString())
        .contains(data + ":1: error: there is no intent \"great\" (did you mean \"greet\"?)");
  }

  @ParameterizedTest
  @CsvSource({
    "--data a.tsv --train b.tsv, --data goes without --train and --test",
    "--train a.tsv, --train and --test go together",
    "--test a.tsv, --train and --test go together",
    "--mistakes -1, --mistakes -1 must be at least 0",
    "--report page.tsv, must end in .html"
  })
  void options_that_contradict_each_other_get_a_sentence_and_exit_code_2(
      String options, String sentence) {
    assertThat(run(("evaluate " + options).split(" "))).isEqualTo(2);
    assertThat(err.toString()).contains(sentence);
  }

  @Test
  void a_report_without_a_folder_is_refused_at_once() {
    String nowhere = folder.resolve("nowhere/report.html").toString();

    assertThat(run("evaluate", "--report", nowhere)).isEqualTo(1);
    assertThat(err.toString()).contains("there is no folder for " + nowhere);
  }
}
