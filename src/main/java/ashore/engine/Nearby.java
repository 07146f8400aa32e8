package ashore.engine;

import ashore.conversation.Mention;
import ashore.dialog.DialogSet;
import ashore.dialog.Folding;
import ashore.dialog.PassingSlot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells what a figure means by the words in its clause. Thread-safe. */
final class Nearby {
  private static final String ENDS = ",.;:!?，。；：！？、\n";
  private static final List<String> TURNS = List.of(" but ", " and ", "但", "可是", "不过", "而且");

  private final Map<PassingSlot, List<String>> words = new HashMap<>();

  /** Folds the words once. */
  Nearby(DialogSet dialogs, Folding folding) {
    for (PassingSlot passing : dialogs.bot().passing()) {
      if (!passing.near().isEmpty()) {
        words.put(passing, passing.near().stream().map(folding::fold).toList());
      }
    }
  }

  /** Whether one of the slot's words stands in the text, not negated. */
  boolean in(PassingSlot passing, String folded) {
    return !passing.near().isEmpty()
        && words.getOrDefault(passing, List.of()).stream()
            .anyMatch(word -> !WordMatcher.find(folded, word).isEmpty());
  }

  /** Whether one of the slot's words stands in the clause of the figure. */
  boolean beside(PassingSlot passing, String folded, Mention figure) {
    return in(passing, clause(folded, figure));
  }

  private static String clause(String folded, Mention figure) {
    int start = figure.start();
    while (start > 0 && !ends(folded, start - 1)) {
      start--;
    }
    int end = figure.end();
    while (end < folded.length() && !ends(folded, end)) {
      end++;
    }
    for (String turn : TURNS) {
      int before = folded.lastIndexOf(turn, figure.start());
      start = before >= start ? before + turn.length() : start;
      int after = folded.indexOf(turn, figure.end());
      end = after >= 0 && after < end ? after : end;
    }
    return start < end ? folded.substring(start, end) : "";
  }

  /** A sign between digits is part of a number. */
  private static boolean ends(String text, int at) {
    boolean inNumber =
        at > 0
            && at + 1 < text.length()
            && Character.isDigit(text.charAt(at - 1))
            && Character.isDigit(text.charAt(at + 1));
    return ENDS.indexOf(text.charAt(at)) >= 0 && !inNumber;
  }
}
