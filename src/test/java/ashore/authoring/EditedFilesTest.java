package ashore.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditedFilesTest {
  private static final List<SourceFile> FILES =
      List.of(
          new SourceFile("dialogs/bot.yaml", "first: a\nlast: a\n"),
          new SourceFile("dialogs/cards/call.yaml", "card: call\r\ntitle: Call\r\n"));

  @Test
  void words_that_stand_once_are_replaced_or_taken_out() {
    assertThat(
            after(
                new FileEdit.Replace("bot.yaml", "first: a\n", "first: b\n"),
                new FileEdit.Replace("bot.yaml", "last: a\n", "")))
        .contains(new SourceFile("dialogs/bot.yaml", "first: b\n"));
  }

  @Test
  void a_file_with_line_ends_of_another_system_is_edited_all_the_same() {
    assertThat(after(new FileEdit.Replace("cards/call.yaml", "call\ntitle: C", "call\ntitle: c")))
        .contains(new SourceFile("dialogs/cards/call.yaml", "card: call\ntitle: call\n"));
  }

  @Test
  void files_are_written_renamed_and_removed() {
    assertThat(
            after(
                new FileEdit.Write("new.yaml", "dialog: new\n"),
                new FileEdit.Rename("new.yaml", "newer.yaml"),
                new FileEdit.Remove("bot.yaml")))
        .extracting(SourceFile::path)
        .containsExactly("dialogs/cards/call.yaml", "dialogs/newer.yaml");
  }

  @Test
  void words_that_are_missing_or_stand_twice_are_not_replaced() {
    assertThat(impossible(new FileEdit.Replace("bot.yaml", "second", "x")).reason())
        .isEqualTo(
            "bot.yaml does not hold \"second\": what an edit replaces stands in the file exactly"
                + " once");
    assertThat(impossible(new FileEdit.Replace("bot.yaml", ": a", "x")).reason())
        .startsWith("bot.yaml holds more than once \": a\"");
  }

  @Test
  void a_file_that_is_not_there_is_told_with_the_nearest() {
    assertThat(impossible(new FileEdit.Remove("bots.yaml")))
        .isEqualTo(
            new EditResult.Impossible(
                "there is no file \"bots.yaml\" in the dialogs folder", Optional.of("bot.yaml")));
  }

  private static List<SourceFile> after(FileEdit... edits) {
    return ((EditResult.Edited) EditedFiles.after(FILES, List.of(edits))).files();
  }

  private static EditResult.Impossible impossible(FileEdit edit) {
    return (EditResult.Impossible) EditedFiles.after(FILES, List.of(edit));
  }
}
