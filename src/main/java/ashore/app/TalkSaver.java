package ashore.app;

import ashore.authoring.DialogReader;
import ashore.authoring.Problem;
import ashore.authoring.ReadResult;
import ashore.authoring.SourceFile;
import ashore.authoring.Story;
import ashore.guidance.Calculators;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Saves a talk as a story, and plays it at once to see whether it holds. */
final class TalkSaver {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");

  private final Supplier<Brain> brain;
  private final Path dialogs;
  private final TalkRecorder recorder;

  TalkSaver(Supplier<Brain> brain, Path dialogs, TalkRecorder recorder) {
    this.brain = brain;
    this.dialogs = dialogs;
    this.recorder = recorder;
  }

  /** Saves the talk under this name among the stories; says in one sentence what came of it. */
  String saveAs(String name) {
    return NAME.matcher(name).matches()
        ? save(dialogs.resolve("stories").resolve(name + ".yaml"))
        : "Write /save and a name of lower case letters, digits and _, such as /save late_payer.";
  }

  /** Saves the talk in this file, which must not be there yet. */
  String save(Path file) {
    Optional<RecordedTalk> talk = recorder.talk();
    if (talk.isEmpty()) {
      return "Nothing is saved: there is no talk from its beginning. One that goes on from --store"
          + " cannot be told as a story.";
    }
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.yaml$", "").replace('_', ' ');
    String text = StoryText.of(talk.get(), name, brain.get().dialogs().bot().zone());
    try {
      Files.createDirectories(file.toAbsolutePath().normalize().getParent());
      Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException taken) {
      return file + " is there already and stays as it is: choose another name.";
    } catch (IOException broken) {
      return "Nothing is saved: " + file + " cannot be written.";
    }
    return "Saved in %s, with what was typed. %s".formatted(file, proof(text, talk.get()));
  }

  /** Whether the story holds when it is read and played. */
  private String proof(String text, RecordedTalk talk) {
    List<SourceFile> files = Checked.withoutStories(new DialogFolder(dialogs).files());
    String folder = files.getFirst().path();
    String path = folder.substring(0, folder.indexOf('/') + 1) + "stories/saved.yaml";
    List<SourceFile> told = new ArrayList<>(files);
    told.add(new SourceFile(path, text));
    var today =
        talk.steps().getFirst().at().atZone(brain.get().dialogs().bot().zone()).toLocalDate();
    return switch (new DialogReader().read(told, Calculators.all(), today)) {
      case ReadResult.Rejected(var problems) -> "It cannot be read: " + first(problems);
      case ReadResult.Accepted accepted -> played(files, accepted.stories().getFirst());
    };
  }

  private String played(List<SourceFile> files, Story story) {
    return switch (new StoryPlayer(brain.get(), files).play(story)) {
      case StoryResult.Kept kept -> "Played again, it goes the same way.";
      case StoryResult.Broken broken ->
          "Played again, it goes another way at line %s: %s."
              .formatted(broken.at().line(), broken.difference().sentence());
    };
  }

  private static String first(List<Problem> problems) {
    Problem problem = problems.getFirst();
    return problem.position() + ": " + problem.message();
  }
}
