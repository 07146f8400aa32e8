package ashore.app;

import ashore.authoring.Position;
import java.util.List;
import java.util.Set;

/** How a story came out. */
sealed interface StoryResult {
  /** What the talk came by. */
  Set<Visit> visits();

  /** As it was written. */
  record Kept(Set<Visit> visits) implements StoryResult {
    /** Keeps an unmodifiable copy. */
    public Kept {
      visits = Set.copyOf(visits);
    }
  }

  /**
   * Otherwise.
   *
   * @param at the line of the story that did not hold
   * @param difference what was expected and what came
   * @param talk the talk up to there
   * @param left how many lines of the story were not played
   */
  record Broken(
      Position at, Difference difference, List<TalkLine> talk, int left, Set<Visit> visits)
      implements StoryResult {
    /** Keeps unmodifiable copies. */
    public Broken {
      talk = List.copyOf(talk);
      visits = Set.copyOf(visits);
    }
  }
}
