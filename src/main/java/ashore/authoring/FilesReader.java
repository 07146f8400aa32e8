package ashore.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    List<Parsed> readable = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      Source source = Source.of(files.get(i), i);
      FileName name = FileName.of(source.path());
      if (name instanceof FileName.Stray) {
        reportStray(source);
      } else if (!(name instanceof FileName.OfReadme)) {
        declare(name, source);
        Yaml.read(source, draft.report())
            .ifPresentOrElse(
                root -> readable.add(new Parsed(name, source, root)), () -> lose(name));
      }
    }
    requireFile(files, new FileName.OfBot(), "bot.yaml");
    requireFile(files, new FileName.OfFacts(), "facts.yaml");
    Map<String, ChoiceList> choiceSets = new LinkedHashMap<>();
    readable.stream()
        .filter(file -> file.name() instanceof FileName.OfBot)
        .forEach(file -> choiceSets.putAll(new BotReader(draft).read(file.root())));
    readable.forEach(file -> read(file, new StateReader.Toolbox(choiceSets, functions)));
  }

  private void read(Parsed file, StateReader.Toolbox toolbox) {
    switch (file.name()) {
      case FileName.OfFacts facts -> new FactsReader(draft).read(file.root());
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

  /** A file's name counts as declared even when the file is broken: one fault is told once. */
  private void declare(FileName name, Source source) {
    Place place = source.place(0);
    switch (name) {
      case FileName.OfDialog(String dialog) -> draft.names().declare(Kind.DIALOG, dialog, place);
      case FileName.OfCard(String card) -> draft.names().declare(Kind.CARD, card, place);
      case FileName.OfIntent(String intent) -> draft.names().declare(Kind.INTENT, intent, place);
      case FileName.OfBot bot -> {}
      case FileName.OfFacts facts -> {}
      case FileName.OfStory story -> {}
      case FileName.OfReadme readme -> {}
      case FileName.Stray stray -> {}
    }
  }

  private void lose(FileName name) {
    Names names = draft.names();
    switch (name) {
      case FileName.OfBot bot -> {
        names.lose(Kind.CHOICE_SET);
        names.lose(Kind.COMMAND);
        names.loseHomes();
      }
      case FileName.OfFacts facts -> names.lose(Kind.FACT);
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
      lose(wanted);
    }
  }

  private void reportStray(Source source) {
    draft.report(
        Code.STRAY_FILE,
        source.place(0),
        "no place for this file: dialogs are <name>.yaml, the rest cards/<name>.yaml,"
            + " intents/<name>.yaml, stories/<name>.yaml");
  }
}
