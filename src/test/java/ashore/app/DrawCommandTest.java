package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.testing.TickingClock;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code ashore draw} as it is typed: what is written, what is printed, the exit code. */
class DrawCommandTest {
  private static final Path SMALL = Path.of("src/test/resources/authoring/_valid/dialogs");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void draws_every_dialog_and_the_overview_and_says_where_to_look() throws IOException {
    assertThat(draw(SMALL)).isZero();

    assertThat(files())
        .containsExactly(
            "closing.svg",
            "crisis.svg",
            "index.html",
            "overdue.svg",
            "overview.svg",
            "person.svg",
            "welcome.svg");
    assertThat(out.toString())
        .contains("5 dialogs and the overview: open " + pictures().resolve("index.html"));
  }

  @Test
  void marks_what_no_story_comes_by() throws IOException {
    assertThat(draw(shippedWith("first_contact.yaml"), "welcome", "overdue")).isZero();

    assertThat(read("overdue.svg")).contains("no story covers this");
    assertThat(read("welcome.svg")).contains("no story takes this way");
  }

  @Test
  void without_stories_nothing_is_marked_as_untold_and_the_picture_says_so() throws IOException {
    assertThat(draw(shippedWith("first_contact.yaml"), "--no-stories", "overdue")).isZero();

    assertThat(read("overdue.svg"))
        .doesNotContain("no story covers this")
        .contains("the stories were not played");
  }

  @Test
  void draws_only_the_dialogs_named_and_links_only_what_is_there() throws IOException {
    assertThat(draw(SMALL, "--no-stories", "overdue")).isZero();

    assertThat(files()).containsExactly("index.html", "overdue.svg", "overview.svg");
    assertThat(read("index.html")).contains("href=\"overdue.svg\"").doesNotContain("welcome.svg");
  }

  @Test
  void pictures_drawn_before_stay_within_reach() throws IOException {
    draw(SMALL, "--no-stories");
    draw(SMALL, "--no-stories", "overdue");

    assertThat(read("index.html")).contains("href=\"welcome.svg\"");
  }

  @Test
  void writes_mermaid_text_beside_the_pictures_where_asked() throws IOException {
    assertThat(draw(SMALL, "--no-stories", "--mermaid", "overdue")).isZero();

    assertThat(files()).contains("overdue.mmd", "overview.mmd");
    assertThat(read("overdue.mmd")).startsWith("flowchart TD\n");
  }

  @Test
  void draws_in_the_language_asked_for() throws IOException {
    draw(SMALL, "--no-stories", "--lang", "zh-Hant", "overdue");

    assertThat(read("overdue.svg")).contains("xml:lang=\"zh-Hant\"", "是哪家？");
  }

  @Test
  void an_unknown_dialog_is_refused_with_those_that_there_are() throws IOException {
    assertThat(draw(SMALL, "overdo")).isEqualTo(2);

    assertThat(err.toString())
        .contains("there is no dialog \"overdo\"", "closing, crisis, overdue, person, welcome");
    assertThat(pictures()).doesNotExist();
  }

  @Test
  void an_unknown_language_is_refused() {
    assertThat(draw(SMALL, "--lang", "fr")).isEqualTo(2);

    assertThat(err.toString()).contains("--lang \"fr\" must be one of en, zh-Hans, zh-Hant");
  }

  @Test
  void dialogs_with_errors_are_drawn_with_these_marked() throws IOException {
    Path faulty = copy("overdue.yaml", "      zh-Hant: 是哪家？\n", "");

    assertThat(draw(faulty)).isZero();

    assertThat(err.toString())
        .contains("overdue.yaml:", "[missing-translation]", "drawn with these errors");
    assertThat(read("overdue.svg")).contains("not translated: zh-Hant");
  }

  @Test
  void dialogs_that_cannot_be_read_are_not_drawn_and_their_problems_are_told() throws IOException {
    Path unreadable = copy("overdue.yaml", "    fills: lender\n", "    fils: lender\n");

    assertThat(draw(unreadable)).isEqualTo(1);

    assertThat(err.toString()).contains("overdue.yaml:", "fils", "cannot be drawn");
    assertThat(pictures()).doesNotExist();
  }

  /** What ships, with this story and no other. */
  private Path shippedWith(String story) throws IOException {
    Path copy = copy(Shipped.DIALOGS);
    try (Stream<Path> stories = Files.list(copy.resolve("stories"))) {
      for (Path path : stories.filter(it -> !it.endsWith(story)).toList()) {
        Files.delete(path);
      }
    }
    return copy;
  }

  private Path copy(Path dialogs) throws IOException {
    Path copy = folder.resolve("copy/dialogs");
    Files.createDirectories(copy.getParent());
    try (Stream<Path> paths = Files.walk(dialogs)) {
      for (Path path : paths.toList()) {
        Files.copy(path, copy.resolve(dialogs.relativize(path).toString()));
      }
    }
    return copy;
  }

  private Path copy(String file, String part, String other) throws IOException {
    Path copy = copy(SMALL);
    String text = Files.readString(copy.resolve(file));
    assertThat(text).contains(part);
    Files.writeString(copy.resolve(file), text.replace(part, other));
    return copy;
  }

  private Path pictures() {
    return folder.resolve("pictures");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> paths = Files.list(pictures())) {
      return paths.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private String read(String file) throws IOException {
    return Files.readString(pictures().resolve(file));
  }

  private int draw(Path dialogs, String... arguments) {
    List<String> all =
        Stream.concat(
                Stream.of("draw", "--dialogs", dialogs.toString(), "--out", pictures().toString()),
                Stream.of(arguments))
            .toList();
    CommandLine command = Main.commandLine(new TickingClock());
    command.setOut(new PrintWriter(out, true));
    command.setErr(new PrintWriter(err, true));
    return command.execute(all.toArray(String[]::new));
  }
}
