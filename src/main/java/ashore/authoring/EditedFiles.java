package ashore.authoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A copy of the files of a dialogs folder, on which stories make their edits. */
public final class EditedFiles {
  private final String folder;
  private final Map<String, String> texts = new TreeMap<>();

  private EditedFiles(List<SourceFile> files) {
    String first = files.isEmpty() ? "dialogs/" : files.getFirst().path();
    this.folder = first.substring(0, first.indexOf('/') + 1);
    files.forEach(file -> texts.put(inside(file.path()), file.text()));
  }

  /**
   * These files after these edits, made one after another. The files given stay as they are.
   *
   * @param files of one folder
   */
  public static EditResult after(List<SourceFile> files, Collection<FileEdit> edits) {
    EditedFiles edited = new EditedFiles(files);
    for (FileEdit edit : edits) {
      Optional<EditResult.Impossible> obstacle = edited.make(edit);
      if (obstacle.isPresent()) {
        return obstacle.get();
      }
    }
    return new EditResult.Edited(
        edited.texts.entrySet().stream()
            .map(file -> new SourceFile(edited.folder + file.getKey(), file.getValue()))
            .toList());
  }

  private Optional<EditResult.Impossible> make(FileEdit edit) {
    if (edit instanceof FileEdit.Write(var file, var text)) {
      texts.put(file, text);
      return Optional.empty();
    }
    String before = texts.get(edit.file());
    if (before == null) {
      return Optional.of(
          new EditResult.Impossible(
              "there is no file \"%s\" in the dialogs folder".formatted(edit.file()),
              Nearest.to(edit.file(), texts.keySet())));
    }
    return switch (edit) {
      case FileEdit.Replace replace -> replace(replace, before.replace("\r\n", "\n"));
      case FileEdit.Rename(var file, var to) -> {
        texts.remove(file);
        texts.put(to, before);
        yield Optional.empty();
      }
      case FileEdit.Remove(var file) -> {
        texts.remove(file);
        yield Optional.empty();
      }
      case FileEdit.Write write -> Optional.empty();
    };
  }

  private Optional<EditResult.Impossible> replace(FileEdit.Replace edit, String before) {
    int at = before.indexOf(edit.text());
    if (at < 0) {
      return Optional.of(obstacle(edit, "does not hold"));
    }
    if (before.indexOf(edit.text(), at + 1) >= 0) {
      return Optional.of(obstacle(edit, "holds more than once"));
    }
    texts.put(
        edit.file(),
        before.substring(0, at) + edit.with() + before.substring(at + edit.text().length()));
    return Optional.empty();
  }

  private static EditResult.Impossible obstacle(FileEdit.Replace edit, String how) {
    return new EditResult.Impossible(
        "%s %s \"%s\": what an edit replaces stands in the file exactly once"
            .formatted(edit.file(), how, edit.text().strip()),
        Optional.empty());
  }

  private static String inside(String path) {
    return path.substring(path.indexOf('/') + 1);
  }
}
