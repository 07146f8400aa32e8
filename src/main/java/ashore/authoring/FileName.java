package ashore.authoring;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a file of the dialogs folder is for, by its place. */
sealed interface FileName {
  /** How the files of dialogs, cards, intents and stories are named. */
  Pattern RULE = Pattern.compile("((cards|intents|stories)/)?[a-z][a-z0-9_]*\\.yaml");

  /** The endings that editors and mail programs make of .yaml. */
  Pattern ENDING = Pattern.compile("\\.ya?ml(\\.txt|\\.ya?ml)?$");

  /** What a second copy of a file is named by. */
  Pattern COPY = Pattern.compile("[ _–-]*(\\(\\d+\\)|\\(copy\\)|copy|副本)\\.yaml$");

  /** bot.yaml. */
  record OfBot() implements FileName {}

  /** facts.yaml. */
  record OfFacts() implements FileName {}

  /** wording.yaml. */
  record OfWording() implements FileName {}

  /** glossary.yaml. */
  record OfGlossary() implements FileName {}

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

  /**
   * None of these.
   *
   * @param better the path inside the folder that was most likely meant; empty when it cannot be
   *     guessed
   */
  record Stray(String better) implements FileName {}

  /** What this path is for; the first folder's own name does not matter. */
  static FileName of(String path) {
    String inside = path.substring(path.indexOf('/') + 1);
    String better = better(inside);
    boolean yaml = inside.endsWith(".yaml");
    if (yaml && inside.startsWith("stories/") && inside.indexOf('/', "stories/".length()) < 0) {
      return new OfStory();
    }
    if (yaml && RULE.matcher(inside).matches()) {
      return named(inside.substring(0, inside.length() - ".yaml".length()));
    }
    return yaml || !better.isEmpty() ? new Stray(better) : new OfReadme();
  }

  private static FileName named(String name) {
    int slash = name.indexOf('/');
    String rest = name.substring(slash + 1);
    return switch (slash < 0 ? "" : name.substring(0, slash)) {
      case "cards" -> new OfCard(rest);
      case "intents" -> new OfIntent(rest);
      default -> atTheTop(rest);
    };
  }

  private static FileName atTheTop(String name) {
    return switch (name) {
      case "bot" -> new OfBot();
      case "facts" -> new OfFacts();
      case "wording" -> new OfWording();
      case "glossary" -> new OfGlossary();
      default -> new OfDialog(name);
    };
  }

  /** The path that keeps the rule and is most like this one; empty when there is none. */
  private static String better(String inside) {
    String ended = ENDING.matcher(inside.toLowerCase(Locale.ROOT)).replaceAll(".yaml");
    String single = COPY.matcher(ended).replaceAll(".yaml");
    String better =
        single
            .replaceAll("[ -]+", "_")
            .replaceFirst("^card/", "cards/")
            .replaceFirst("^intent/", "intents/")
            .replaceFirst("^story/", "stories/");
    return RULE.matcher(better).matches() ? better : "";
  }
}
