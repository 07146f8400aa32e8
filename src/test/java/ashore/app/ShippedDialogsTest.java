package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.authoring.ReadResult;
import ashore.authoring.Story;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The dialogs that ship, and all their stories, each played once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
class ShippedDialogsTest {
  /** The share of states, in percent, that stories must come by. */
  private static final int LEAST = 90;

  private final Map<Story, StoryResult> played = new LinkedHashMap<>();

  @BeforeAll
  void playAllStories() {
    StoryPlayer player = new StoryPlayer(Shipped.brain(), Shipped.files());
    Shipped.accepted().stories().forEach(story -> played.put(story, player.play(story)));
  }

  @Test
  void the_shipped_dialogs_have_no_errors() {
    assertThat(Checked.read(Shipped.DIALOGS, Shipped.TODAY))
        .isInstanceOf(ReadResult.Accepted.class);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void every_shipped_story_goes_as_it_is_written(String name, Story story, StoryResult result) {
    assertThat(result)
        .withFailMessage(() -> StoryReport.of(story, result))
        .isInstanceOf(StoryResult.Kept.class);
  }

  @Test
  void the_stories_come_by_nearly_every_state() {
    Set<Visit> visits =
        played.values().stream()
            .flatMap(result -> result.visits().stream())
            .collect(Collectors.toSet());
    Coverage coverage = new Coverage(Shipped.accepted(), visits);

    assertThat(coverage.share(CoverageKind.STATES).percent())
        .withFailMessage(() -> new CoverageTable(coverage).gaps(20))
        .isGreaterThanOrEqualTo(LEAST);
  }

  Stream<Object[]> stories() {
    return played.entrySet().stream()
        .map(story -> new Object[] {story.getKey().name(), story.getKey(), story.getValue()});
  }
}
