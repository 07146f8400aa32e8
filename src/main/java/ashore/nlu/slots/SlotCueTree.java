package ashore.nlu.slots;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All cue words as one tree of characters, so that a text is searched for them once. Unchanged once
 * planted, and so thread-safe.
 */
final class SlotCueTree {
  private final Branch root = new Branch();

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
    Branch branch = root;
    for (int i = 0; i < word.length(); i++) {
      branch = branch.next.computeIfAbsent(word.charAt(i), c -> new Branch());
    }
    if (!branch.cues.contains(cue)) {
      branch.cues.add(cue);
    }
  }

  /** Tells of every word that begins at this place; a Latin word is found whole only. */
  void findAt(CharSequence text, int start, SlotCues found) {
    if (joined(text, start)) {
      return;
    }
    Branch branch = root;
    for (int at = start; at < text.length(); at++) {
      Branch next = branch.next.get(text.charAt(at));
      if (next == null) {
        return;
      }
      branch = next;
      if (!branch.cues.isEmpty() && !joined(text, at + 1)) {
        found.add(branch.cues, start, at + 1);
      }
    }
  }

  private static boolean joined(CharSequence text, int at) {
    return at > 0
        && at < text.length()
        && SlotText.isLatin(text.charAt(at))
        && SlotText.isLatin(text.charAt(at - 1));
  }

  /** What may follow; written only while the tree is planted. */
  private static final class Branch {
    private final Map<Character, Branch> next = new HashMap<>();
    private final List<SlotCue> cues = new ArrayList<>(2);
  }
}
