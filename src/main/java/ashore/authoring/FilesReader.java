package ashore.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads all files, each as what its place says it is. bot.yaml comes first: dialogs use its sets of
 * choices.
 */
final class FilesReader {
  private final Draft draft;
  private final Functions functions;

  FilesReader(Draft draft, Functions functions) {
    this.draft = draft;
    this.functions = functions;
  }

  /** A file that could be read as YAML. */
  private record Parsed(FileName name, Source source, Node root) {}

  void read(List<SourceFile> files) {
    draft.parts().take(files);
    StrayFiles strays = new StrayFiles(draft, files);
    List<Parsed> readable = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      Source source = Source.of(files.get(i), i);
      FileName name = FileName.of(source.path());
      if (name instanceof FileName.Stray(String better)) {
        strays.report(source, better);
      } else if (!(name instanceof FileName.OfReadme)) {
        strays.declare(name, source);
        Yaml.read(source, draft.report())
            .ifPresentOrElse(
                root -> readable.add(new Parsed(name, source, root)),
                () -> {
                  draft.report().leaveOut(source, unchecked(name));
                  strays.lose(name);
                });
      }
    }
    requireFile(files, new FileName.OfBot(), "bot.yaml");
    requireFile(files, new FileName.OfFacts(), "facts.yaml");
    Map<String, ChoiceList> choiceSets = draft.parts().choiceSets();
    readable.stream()
        .filter(file -> file.name() instanceof FileName.OfBot)
        .forEach(file -> choiceSets.putAll(new BotReader(draft).read(file.root())));
    readable.stream()
        .filter(file -> strays.isInItsPlace(file.name(), file.root()))
        .forEach(file -> read(file, new StateReader.Toolbox(choiceSets, functions)));
  }

  private static String unchecked(FileName name) {
    boolean names = name instanceof FileName.OfBot || name instanceof FileName.OfFacts;
    return names
        ? "the rest of this file was not checked, nor the names that other files take from it"
        : "the rest of this file was not checked";
  }

  private void read(Parsed file, StateReader.Toolbox toolbox) {
    switch (file.name()) {
      case FileName.OfFacts facts -> new FactsReader(draft).read(file.root());
      case FileName.OfWording wording -> new WordingRulesReader(draft).read(file.root());
      case FileName.OfGlossary glossary -> new GlossaryReader(draft).read(file.root());
      case FileName.OfDialog(String name) ->
          new DialogFileReader(draft, toolbox).read(file.root(), name);
      case FileName.OfCard(String name) -> new CardReader(draft).read(file.root(), name);
      case FileName.OfIntent(String name) -> new IntentReader(draft).read(file.root(), name);
      case FileName.OfStory story -> new StoryReader(draft).read(file.root(), file.source().path());
      case FileName.OfBot bot -> {}
      case FileName.OfReadme readme -> {}
      case FileName.Stray stray -> {}
    }
  }

  private void requireFile(List<SourceFile> files, FileName wanted, String name) {
    if (files.stream().noneMatch(file -> FileName.of(file.path()).equals(wanted))) {
      String folder =
          files.isEmpty()
              ? "dialogs"
              : files
                  .getFirst()
                  .path()
                  .substring(0, Math.max(0, files.getFirst().path().indexOf('/')));
      draft.report(
          Code.MISSING_FILE,
          Source.missing(folder + "/" + name).place(0),
          "the file " + name + " is missing");
      new StrayFiles(draft, files).lose(wanted);
    }
  }
}
