package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ashore.files.KeptFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFolderTest {
  private static final KeptFile FILE = new KeptFile("notes.docx", new byte[] {1, 2});

  @TempDir private Path folder;

  @Test
  void saves_under_another_name_what_is_there_already() throws IOException {
    Path inside = folder.resolve("new");
    FileFolder files = new FileFolder(inside);

    assertThat(files.save(FILE))
        .isEqualTo(inside.resolve("notes.docx"))
        .hasBinaryContent(FILE.content());
    Files.writeString(inside.resolve("notes-2.docx"), "mine");
    assertThat(files.save(FILE)).isEqualTo(inside.resolve("notes-3.docx"));
    assertThat(inside.resolve("notes-2.docx")).hasContent("mine");
  }

  @Test
  void says_what_to_do_when_the_folder_is_none() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(() -> new FileFolder(file).save(FILE))
        .isInstanceOf(CommandFailed.class)
        .hasMessageContaining("notes.docx")
        .hasMessageContaining("--files");
  }
}
