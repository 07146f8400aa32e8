package ashore.authoring;

import java.util.List;
import java.util.Optional;

/** What became of the files that a story edits. */
public sealed interface EditResult {
  /** The files as they are now, in the order of their paths. */
  record Edited(List<SourceFile> files) implements EditResult {
    /** Keeps an unmodifiable copy. */
    public Edited {
      files = List.copyOf(files);
    }
  }

  /**
   * The edit cannot be made.
   *
   * @param reason a sentence that says why, and what to do
   * @param nearest the file most likely meant, when there is no such file
   */
  record Impossible(String reason, Optional<String> nearest) implements EditResult {}
}
