package ashore.drawing;

import ashore.dialog.Dialog;
import java.util.Arrays;
import java.util.List;

/** What someone should look at in a dialog, counted. */
final class DialogMarks {
  private DialogMarks() {}

  static List<Mark> of(Album album, Dialog dialog, Terms terms) {
    Findings findings = new Findings(album, dialog);
    return Arrays.stream(Mark.Kind.values())
        .filter(kind -> !findings.marked(kind).isEmpty())
        .map(kind -> new Mark(kind, text(kind, findings.marked(kind).size(), dialog, terms)))
        .toList();
  }

  private static String text(Mark.Kind kind, int count, Dialog dialog, Terms terms) {
    return switch (kind) {
      case UNTOLD -> terms.say("mark.untold_states", count, dialog.states().size());
      case DEAD_END -> terms.say("mark.dead_ends", count);
      case UNREACHED -> terms.say("mark.unreached_states", count);
      case UNTRANSLATED -> terms.say("mark.untranslated_states", count);
      case UNKNOWN -> terms.say("mark.unknown_targets", count);
    };
  }
}
