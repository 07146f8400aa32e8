package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ashore.dialog.IntentName;
import ashore.nlu.LabelledMessage;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file of labelled messages says, and what is told of one that is wrong. */
class LabelledFileTest {
  private static final IntentName LATE = new IntentName("overdue_now");
  private static final IntentName COURT = new IntentName("legal_action");
  private static final IntentName OTHER = new IntentName("out_of_scope");

  @TempDir private Path folder;

  private Path written(String text, Charset charset) {
    try {
      return Files.write(folder.resolve("messages.tsv"), text.getBytes(charset));
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }

  private List<LabelledMessage> read(String text) {
    return LabelledFile.read(
        written(text, StandardCharsets.UTF_8), new OwnLabels(List.of(LATE, COURT, OTHER)));
  }

  private void refused(String text, String... sentences) {
    Path file = folder.resolve("messages.tsv");
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(CommandFailed.class)
        .hasMessage(
            String.join("\n", List.of(sentences).stream().map(each -> file + each).toList()));
  }

  @Test
  void reads_messages_labels_and_what_is_acceptable_too() {
    assertThat(read("i am late\toverdue_now\n法院傳票\tlegal_action\toverdue_now, oos\n"))
        .containsExactly(
            new LabelledMessage("i am late", LATE),
            new LabelledMessage("法院傳票", COURT, Set.of(LATE, OTHER)));
  }

  @Test
  void passes_over_a_header_empty_lines_a_byte_order_mark_and_windows_line_ends() {
    assertThat(read("\uFEFFtext\tlabel\r\n\r\ni am late\toverdue_now\t\r\n"))
        .containsExactly(new LabelledMessage("i am late", LATE));
    assertThat(read("Text\tcategory\ni am late\toverdue_now"))
        .containsExactly(new LabelledMessage("i am late", LATE));
  }

  @Test
  void tells_every_line_that_is_wrong_what_is_wrong_and_what_to_do() {
    refused(
        """
        i am late overdue_now
        i am late\toverdue_nov
        i am late\t
        \toverdue_now
        a\toverdue_now\tlegal_action\tmore
        i am late\toverdue_now\tlegal
        """,
        ":1: error: there is no tab; write a tab between the message and its label",
        ":2: error: there is no intent \"overdue_nov\" (did you mean \"overdue_now\"?); write the"
            + " name of an intent, or out_of_scope",
        ":3: error: there is no label after the tab; write one, or delete the line",
        ":4: error: there is no message before the tab; write one, or delete the line",
        ":5: error: there are 3 tabs; keep the one before the label, and the one before further"
            + " labels",
        ":6: error: there is no intent \"legal\"; write the name of an intent, or out_of_scope");
  }

  @Test
  void never_repeats_a_message_in_an_error() {
    refused(
        "overdue_now\tmy name is Li and i am late\n",
        ":1: error: the label is no name; write the message first, then a tab and the name of an"
            + " intent");
  }

  @Test
  void refuses_a_file_without_messages() {
    String nothing =
        ":1: error: there is no message; write a message, a tab and its label on each line";
    refused("", nothing);
    refused("text\tlabel\n\n", nothing);
  }

  @Test
  void names_the_line_that_is_not_utf_8() {
    Path file = written("late\toverdue_now\n逾期\toverdue_now\n", Charset.forName("GBK"));

    assertThatThrownBy(() -> LabelledFile.read(file, new OwnLabels(List.of(LATE))))
        .hasMessage(file + ":2: error: is not UTF-8; save the file as UTF-8");
  }

  @Test
  void says_that_there_is_no_file() {
    Path nowhere = folder.resolve("nowhere.tsv");

    assertThatThrownBy(() -> LabelledFile.read(nowhere, new ForeignLabels()))
        .hasMessage("there is no file " + nowhere);
  }

  @Test
  void shows_the_first_of_many_errors() {
    assertThatThrownBy(() -> read("no tab\n".repeat(25)))
        .hasMessageContaining(":20: error")
        .hasMessageEndingWith("… and 5 more errors");
  }
}
