package ashore.app;

import ashore.authoring.Position;

/** How a story came out. */
sealed interface StoryResult {
  /** As it was written. */
  record Kept() implements StoryResult {}

  /**
   * Otherwise.
   *
   * @param at the line of the story that did not hold
   * @param reason what was expected and what came
   * @param transcript the talk up to there
   */
  record Broken(Position at, String reason, String transcript) implements StoryResult {}
}
