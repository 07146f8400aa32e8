package ashore.authoring;

import ashore.dialog.DialogSet;
import ashore.dialog.Landmark;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of the files of a dialogs folder. */
public sealed interface ReadResult {
  /**
   * The dialogs can be used.
   *
   * @param dialogs all of them
   * @param stories the conversations that must go as they are told
   * @param warnings what someone should look at, by file and line
   * @param landmarks where everything is written that a conversation can come by, in the order of
   *     the files
   */
  record Accepted(
      DialogSet dialogs,
      List<Story> stories,
      List<Problem> warnings,
      Map<Landmark, FilePosition> landmarks)
      implements ReadResult {
    /** Keeps unmodifiable copies. */
    public Accepted {
      stories = List.copyOf(stories);
      warnings = List.copyOf(warnings);
      landmarks = Collections.unmodifiableMap(new LinkedHashMap<>(landmarks));
    }
  }

  /**
   * The dialogs cannot be used.
   *
   * @param problems all errors and warnings, by file and line; at least one is an error
   */
  record Rejected(List<Problem> problems) implements ReadResult {
    /** Keeps an unmodifiable copy. */
    public Rejected {
      problems = List.copyOf(problems);
    }
  }
}
