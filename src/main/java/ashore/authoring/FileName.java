package ashore.authoring;

/** What a file of the dialogs folder is for, by its place. */
sealed interface FileName {
  /** bot.yaml. */
  record OfBot() implements FileName {}

  /** facts.yaml. */
  record OfFacts() implements FileName {}

  /** A dialog with this name. */
  record OfDialog(String name) implements FileName {}

  /** A card with this name. */
  record OfCard(String name) implements FileName {}

  /** An intent with this name. */
  record OfIntent(String name) implements FileName {}

  /** A story. */
  record OfStory() implements FileName {}

  /** Something to read for authors, not for the bot. */
  record OfReadme() implements FileName {}

  /** None of these. */
  record Stray() implements FileName {}

  /** What this path is for; the first folder's own name does not matter. */
  static FileName of(String path) {
    String inside = path.substring(path.indexOf('/') + 1);
    if (inside.endsWith(".md")) {
      return new OfReadme();
    }
    if (!inside.endsWith(".yaml")) {
      return new Stray();
    }
    String name = inside.substring(0, inside.length() - ".yaml".length());
    int slash = name.indexOf('/');
    String folder = slash < 0 ? "" : name.substring(0, slash);
    String rest = name.substring(slash + 1);
    if (rest.contains("/")) {
      return new Stray();
    }
    return switch (folder) {
      case "" -> atTheTop(rest);
      case "cards" -> new OfCard(rest);
      case "intents" -> new OfIntent(rest);
      case "stories" -> new OfStory();
      default -> new Stray();
    };
  }

  private static FileName atTheTop(String name) {
    return switch (name) {
      case "bot" -> new OfBot();
      case "facts" -> new OfFacts();
      default -> new OfDialog(name);
    };
  }
}
