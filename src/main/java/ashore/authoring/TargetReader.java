package ashore.authoring;

import ashore.dialog.DialogName;
import ashore.dialog.StateName;
import ashore.dialog.Target;
import java.util.Locale;
import java.util.Optional;
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
    return named(text)
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

  private Optional<Scalars.Named<DialogName>> named(Text text) {
    String instead = instead(text.value());
    if (instead.isEmpty()) {
      return new Scalars(draft.report()).named(text, DialogName::new);
    }
    draft.report(
        Code.BAD_NAME, text.place(), "\"%s\" is no name: %s".formatted(text.value(), instead));
    return Optional.empty();
  }

  /** What to write instead of a name in a form of elsewhere; empty when it is in none. */
  private String instead(String name) {
    String[] parts = name.split("\\.", -1);
    if (name.toLowerCase(Locale.ROOT).equals(END)) {
      return "write end, in small letters";
    }
    if (parts.length != 2) {
      return "";
    }
    if (parts[1].equals("yaml") || parts[1].equals("yml")) {
      return "write it without the ending, " + parts[0];
    }
    return parts[0].equals(dialog.value())
        ? "a state of this dialog is named without it, write " + parts[1]
        : "only states of this dialog and the beginning of another can follow, write " + parts[0];
  }
}
