package ashore.authoring;

import ashore.dialog.DialogName;
import ashore.dialog.StateName;
import ashore.dialog.Target;
import java.util.Set;

/** Reads where a route leads. */
final class TargetReader {
  static final String END = "end";

  private final Draft draft;
  private final DialogName dialog;
  private final Set<String> states;

  /** A reader for a dialog with these states. */
  TargetReader(Draft draft, DialogName dialog, Set<String> states) {
    this.draft = draft;
    this.dialog = dialog;
    this.states = states;
  }

  /** A state of this dialog, or {@code end}, or else another dialog. */
  Target read(Text text) {
    String name = text.value();
    if (name.equals(END)) {
      return new Target.ToEnd();
    }
    if (states.contains(name)) {
      return new Target.ToState(new StateName(dialog, name));
    }
    return new Scalars(draft.report())
        .named(text, DialogName::new)
        .<Target>map(
            other -> {
              draft.claims().add(new Claim.GoesTo(text.place(), dialog, name));
              return new Target.ToDialog(other.value());
            })
        .orElseGet(
            () -> {
              draft.names().loseWays(dialog);
              return new Target.ToEnd();
            });
  }
}
