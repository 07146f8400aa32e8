package ashore.app;

import ashore.authoring.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A folder of dialogs that people edit while it is in use. Looks at all that the files hold: times
 * and sizes can lie. For one thread.
 */
final class EditedFolder {
  private final DialogFolder folder;
  private List<SourceFile> known;
  private Optional<List<SourceFile>> seen = Optional.empty();

  /**
   * Begins with what is in use.
   *
   * @param known the files as they were read
   */
  EditedFolder(DialogFolder folder, List<SourceFile> known) {
    this.folder = folder;
    this.known = List.copyOf(known);
  }

  /**
   * The files, once, when they are others than those known. They are known then, whatever becomes
   * of them.
   *
   * @throws RuntimeException when the folder cannot be read
   */
  Optional<List<SourceFile>> changed() {
    List<SourceFile> now = folder.files();
    if (now.equals(known)) {
      seen = Optional.empty();
      return Optional.empty();
    }
    known = now;
    seen = Optional.empty();
    return Optional.of(now);
  }

  /**
   * The same, when they have not changed since they were looked at last: nobody is in the middle of
   * saving them.
   */
  Optional<List<SourceFile>> settled() {
    List<SourceFile> now = folder.files();
    if (now.equals(known) || seen.filter(now::equals).isPresent()) {
      return changed();
    }
    seen = Optional.of(now);
    return Optional.empty();
  }

  /** How many files are new, gone or different. */
  static int differences(List<SourceFile> before, List<SourceFile> after) {
    Map<String, String> old = new HashMap<>();
    before.forEach(file -> old.put(file.path(), file.text()));
    int differences = 0;
    for (SourceFile file : after) {
      String text = old.remove(file.path());
      differences += file.text().equals(text) ? 0 : 1;
    }
    return differences + old.size();
  }
}
