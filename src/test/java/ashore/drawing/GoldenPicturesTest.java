package ashore.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pictures of the small set, whole: also a proof that another run, on another machine, gives
 * the same bytes. {@code -Dgoldens=write} writes them anew; look at them then.
 */
class GoldenPicturesTest {
  private static final boolean WRITE = "write".equals(System.getProperty("goldens"));
  private static final Path FOLDER = Path.of("src/test/resources/drawing");

  private final Pictures pictures =
      new Pictures(
          DrawnFiles.album(DrawnFiles.read(DrawnFiles.small())), Set.of(DrawnFiles.INCOME));

  @ParameterizedTest
  @ValueSource(strings = {"income.svg", "income.mmd", "overview.svg", "overview.mmd", "index.html"})
  void is_drawn_as_it_was_when_somebody_looked_at_it(String file) throws IOException {
    String drawn =
        switch (file) {
          case "income.svg" -> pictures.svg(DrawnFiles.INCOME);
          case "income.mmd" -> pictures.mermaid(DrawnFiles.INCOME);
          case "overview.svg" -> pictures.overviewSvg();
          case "overview.mmd" -> pictures.overviewMermaid();
          default -> pictures.index();
        };
    if (WRITE) {
      Files.createDirectories(FOLDER);
      Files.writeString(FOLDER.resolve(file), drawn);
    }

    assertThat(drawn).isEqualTo(Files.readString(FOLDER.resolve(file)));
  }

  @Test
  void the_page_lists_every_dialog_and_links_those_that_are_drawn() {
    assertThat(pictures.index())
        .contains("<a href=\"income.svg\">income</a>", "<span>overdue</span>", "Food comes first");
  }
}
