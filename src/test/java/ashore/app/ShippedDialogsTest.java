package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.authoring.ReadResult;
import ashore.authoring.Story;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedDialogsTest {
  @Test
  void the_shipped_dialogs_have_no_errors() {
    assertThat(Checked.read(Shipped.DIALOGS, Shipped.TODAY))
        .isInstanceOf(ReadResult.Accepted.class);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void every_shipped_story_goes_as_it_is_written(String name, Story story) {
    StoryResult result = new StoryPlayer(Shipped.brain(), Shipped.files()).play(story);

    assertThat(result)
        .withFailMessage(() -> story.path() + ": " + result)
        .isInstanceOf(StoryResult.Kept.class);
  }

  static Stream<Object[]> stories() {
    return Shipped.accepted().stories().stream().map(story -> new Object[] {story.name(), story});
  }
}
