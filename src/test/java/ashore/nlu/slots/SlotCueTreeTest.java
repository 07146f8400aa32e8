package ashore.nlu.slots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ashore.nlu.resources.ResourceLines;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Refuses cue words that could never be found, and finds the others whole. */
class SlotCueTreeTest {
  @Test
  void finds_a_latin_word_whole_only_and_the_longest_of_a_cue() {
    var words = new SlotCueTree(ResourceLines.of(SlotCueTreeTest.class, "slot-cues.txt"));
    var cues = new SlotCues("lately overdue, late fee", words);

    assertThat(cues.starts(SlotCue.LATE)).containsExactly(7, 16);
    assertThat(cues.endAt(SlotCue.LATE_THING, 16)).isEqualTo(24);
  }

  @Test
  void refuses_cues_without_words() {
    assertThatThrownBy(() -> new SlotCueTree(List.of("LATE", "  late")))
        .hasMessageStartingWith("cues [IDIOM, ")
        .hasMessageEndingWith("must have words");
  }

  @Test
  void refuses_words_without_a_name() {
    assertThatThrownBy(() -> new SlotCueTree(List.of("  late|overdue")))
        .hasMessage("cue words late|overdue must stand below a name");
  }

  @Test
  void refuses_an_empty_word() {
    assertThatThrownBy(() -> new SlotCueTree(List.of("LATE", "  late||overdue")))
        .hasMessage("cue LATE: word \"\" must have 1 to 32 characters");
  }

  @Test
  void refuses_a_cue_that_it_does_not_know() {
    assertThatThrownBy(() -> new SlotCueTree(List.of("LATER", "  late")))
        .hasMessageContaining("LATER");
  }
}
