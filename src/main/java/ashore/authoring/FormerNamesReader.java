package ashore.authoring;

import ashore.dialog.DialogName;
import ashore.dialog.FormerNames;
import ashore.dialog.StateName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reads what a dialog and its states were called before. */
final class FormerNamesReader {
  static final String KEY = "was";

  private final Draft draft;
  private final Scalars scalars;
  private final Set<DialogName> names = new HashSet<>();
  private final Map<String, String> states = new HashMap<>();

  FormerNamesReader(Draft draft) {
    this.draft = draft;
    this.scalars = new Scalars(draft.report());
  }

  /** The names that the dialog had. */
  void ofDialog(Form form, DialogName dialog) {
    form.find(KEY)
        .ifPresent(
            node -> {
              for (Scalars.Named<DialogName> old : scalars.names(node, DialogName::new)) {
                names.add(old.value());
                note(Kind.DIALOG, old.value().value(), dialog.value(), old.place());
              }
            });
  }

  /** The ids that the state had, all in its dialog. */
  void ofState(Form form, StateName state) {
    form.find(KEY)
        .ifPresent(
            node -> {
              for (Scalars.Named<StateName> old :
                  scalars.names(node, id -> new StateName(state.dialog(), id))) {
                states.put(old.value().state(), state.state());
                note(Kind.STATE, old.value().toString(), state.toString(), old.place());
              }
            });
  }

  private void note(Kind kind, String old, String now, Place place) {
    draft.parts().renamings().add(new Parts.Renaming(kind, old, now, place));
  }

  /** What was read so far. */
  FormerNames read() {
    return new FormerNames(names, states);
  }
}
