package ashore.authoring;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells of files that stand in the wrong place. What such a file was to declare counts as declared:
 * one fault is told once.
 */
final class StrayFiles {
  private static final String HELP =
      "dialogs are <name>.yaml, the rest cards/<name>.yaml, intents/<name>.yaml,"
          + " stories/<name>.yaml";

  /** The key with which each kind of file begins, and its folder. */
  private static final Map<String, String> FOLDERS =
      Map.of("dialog", "", "card", "cards/", "intent", "intents/", "story", "stories/");

  private final Draft draft;
  private final Set<String> paths;
  private final Set<String> toldFolders = new HashSet<>();

  StrayFiles(Draft draft, List<SourceFile> files) {
    this.draft = draft;
    this.paths =
        files.stream().map(file -> inside(file.path())).collect(Collectors.toUnmodifiableSet());
  }

  /** Reports a file that has no place, of which this may be a better path. */
  void report(Source source, String better) {
    String path = inside(source.path());
    if (better.isEmpty()) {
      add(source.place(0), "no place for this file: " + HELP);
      return;
    }
    FileName meant = FileName.of("dialogs/" + better);
    declare(meant, source);
    if (paths.contains(better)) {
      add(
          source.place(0),
          "this is one more %s: give it a name of its own, or move it out of the folder"
              .formatted(better));
      return;
    }
    lose(meant);
    int slash = path.indexOf('/');
    boolean folder = slash > 0 && !better.startsWith(path.substring(0, slash + 1));
    if (!folder || toldFolders.add(path.substring(0, slash))) {
      add(
          source.place(0),
          (folder ? "no place for this folder" : "no place for this file")
              + ": rename it to "
              + better);
    }
  }

  /** Whether a file holds what its place says and is no second copy; else that is reported. */
  boolean isInItsPlace(FileName name, Node root) {
    String expected = key(name);
    if (expected.isEmpty() || !(root instanceof Block block)) {
      return true;
    }
    Optional<Block.Entry> first =
        block.entries().stream()
            .filter(entry -> FOLDERS.containsKey(entry.key().value()))
            .findFirst();
    if (first.isEmpty() || !(first.get().value() instanceof Text own)) {
      return true;
    }
    String key = first.get().key().value();
    if (!key.equals(expected) && block.entry(expected).isEmpty()) {
      String path = root.place().source().path();
      String better = FOLDERS.getOrDefault(key, "") + path.substring(path.lastIndexOf('/') + 1);
      add(
          first.get().key().place(),
          "this is the file of a%s %s: rename it to %s"
              .formatted(key.startsWith("i") ? "n" : "", key, better));
      FileName meant = FileName.of("dialogs/" + better);
      declare(meant, root.place().source());
      lose(meant);
      return false;
    }
    return !isCopy(name, own);
  }

  private boolean isCopy(FileName name, Text own) {
    Optional<Place> other =
        switch (name) {
          case FileName.OfDialog(String file) -> another(Kind.DIALOG, file, own);
          case FileName.OfCard(String file) -> another(Kind.CARD, file, own);
          case FileName.OfIntent(String file) -> another(Kind.INTENT, file, own);
          case FileName.OfBot bot -> Optional.empty();
          case FileName.OfFacts facts -> Optional.empty();
          case FileName.OfWording wording -> Optional.empty();
          case FileName.OfGlossary glossary -> Optional.empty();
          case FileName.OfStory story -> Optional.empty();
          case FileName.OfReadme readme -> Optional.empty();
          case FileName.Stray stray -> Optional.empty();
        };
    other.ifPresent(
        place ->
            draft.report(
                Code.NAME_DIFFERS_FROM_FILE,
                own.place(),
                "\"%s\" stands in %s already: give this one the name of its file, or delete it"
                    .formatted(own.value(), place.source().path())));
    return other.isPresent();
  }

  private Optional<Place> another(Kind kind, String file, Text own) {
    return file.equals(own.value()) ? Optional.empty() : draft.names().place(kind, own.value());
  }

  /** A file's name counts as declared even when the file is broken. */
  void declare(FileName name, Source source) {
    Place place = source.place(0);
    switch (name) {
      case FileName.OfDialog(String dialog) -> draft.names().declare(Kind.DIALOG, dialog, place);
      case FileName.OfCard(String card) -> draft.names().declare(Kind.CARD, card, place);
      case FileName.OfIntent(String intent) -> draft.names().declare(Kind.INTENT, intent, place);
      case FileName.OfBot bot -> {}
      case FileName.OfFacts facts -> {}
      case FileName.OfWording wording -> {}
      case FileName.OfGlossary glossary -> {}
      case FileName.OfStory story -> {}
      case FileName.OfReadme readme -> {}
      case FileName.Stray stray -> {}
    }
  }

  /** Notes that what stands in this file is not known. */
  void lose(FileName name) {
    Names names = draft.names();
    switch (name) {
      case FileName.OfBot bot -> {
        names.lose(Kind.CHOICE_SET);
        names.lose(Kind.COMMAND);
        names.loseHomes();
      }
      case FileName.OfFacts facts -> names.lose(Kind.FACT);
      case FileName.OfWording wording -> {}
      case FileName.OfGlossary glossary -> {}
      case FileName.OfDialog dialog -> {
        names.lose(Kind.SLOT);
        names.lose(Kind.STATE);
        names.loseHomes();
      }
      case FileName.OfCard card -> names.loseHomes();
      case FileName.OfIntent intent -> {}
      case FileName.OfStory story -> {}
      case FileName.OfReadme readme -> {}
      case FileName.Stray stray -> {}
    }
  }

  private void add(Place place, String message) {
    draft.report(Code.STRAY_FILE, place, message);
  }

  private static String inside(String path) {
    return path.substring(path.indexOf('/') + 1);
  }

  private static String key(FileName name) {
    return switch (name) {
      case FileName.OfDialog dialog -> "dialog";
      case FileName.OfCard card -> "card";
      case FileName.OfIntent intent -> "intent";
      case FileName.OfStory story -> "story";
      case FileName.OfBot bot -> "";
      case FileName.OfFacts facts -> "";
      case FileName.OfWording wording -> "";
      case FileName.OfGlossary glossary -> "";
      case FileName.OfReadme readme -> "";
      case FileName.Stray stray -> "";
    };
  }
}
