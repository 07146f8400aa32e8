package ashore.app;

import ashore.authoring.Story;

/** Tells how a story came out. */
final class StoryReport {
  private StoryReport() {}

  /** One line for a story that went as it is written; else the talk and the first difference. */
  static String of(Story story, StoryResult result) {
    return switch (result) {
      case StoryResult.Kept kept -> "✓ " + story.name();
      case StoryResult.Broken broken -> broken(story, broken);
    };
  }

  private static String broken(Story story, StoryResult.Broken broken) {
    Difference difference = broken.difference();
    String left =
        switch (broken.left()) {
          case 0 -> "";
          case 1 -> "  the last line of the story was not played\n";
          default -> "  the last %s lines of the story were not played\n".formatted(broken.left());
        };
    return "✗ "
        + story.name()
        + "\n"
        + TalkText.of(broken.talk())
        + "  ✗ expected: "
        + difference.expected()
        + "\n         got: "
        + difference.got().replace("\n", "\n    ")
        + "\n"
        + left
        + "%s:%s: error: %s [story]".formatted(story.path(), broken.at(), difference.sentence());
  }
}
