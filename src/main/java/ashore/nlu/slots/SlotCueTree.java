package ashore.nlu.slots;

import ashore.nlu.resources.WordTree;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All cue words as one tree of characters, so that a text is searched for them once. Unchanged once
 * planted, and so thread-safe.
 */
final class SlotCueTree {
  private final WordTree<SlotCue> tree = new WordTree<>();

  /** Plants the words of these lines: the name of a cue, and below it, indented, its words. */
  SlotCueTree(List<String> lines) {
    Set<SlotCue> bare = EnumSet.allOf(SlotCue.class);
    Optional<SlotCue> cue = Optional.empty();
    for (String line : lines) {
      if (!line.startsWith(" ")) {
        cue = Optional.of(SlotCue.valueOf(line));
        continue;
      }
      SlotCue named =
          cue.orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "cue words " + line.strip() + " must stand below a name"));
      for (String word : line.strip().split("\\|", -1)) {
        plant(word, named);
      }
      bare.remove(named);
    }
    if (!bare.isEmpty()) {
      throw new IllegalArgumentException("cues " + bare + " must have words");
    }
  }

  private void plant(String word, SlotCue cue) {
    if (word.isEmpty() || word.length() > SlotCues.LONGEST_WORD) {
      throw new IllegalArgumentException(
          "cue "
              + cue
              + ": word \""
              + word
              + "\" must have 1 to "
              + SlotCues.LONGEST_WORD
              + " characters");
    }
    tree.plant(word, cue);
  }

  /** Tells of every word that begins at this place; a Latin word is found whole only. */
  void findAt(CharSequence text, int start, SlotCues found) {
    if (joined(text, start)) {
      return;
    }
    tree.findAt(
        text,
        start,
        (cues, end) -> {
          if (!joined(text, end)) {
            found.add(cues, start, end);
          }
        });
  }

  private static boolean joined(CharSequence text, int at) {
    return at > 0
        && at < text.length()
        && SlotText.isLatin(text.charAt(at))
        && SlotText.isLatin(text.charAt(at - 1));
  }
}
