package ashore.drawing;

import ashore.dialog.DialogName;
import java.util.Optional;
import java.util.Set;

/**
 * The files of the pictures, as pictures beside them name them.
 *
 * @param drawn the dialogs of which there are pictures
 */
record Links(Set<DialogName> drawn) {
  static final String INDEX = "index.html";

  /** Keeps an unmodifiable copy. */
  Links {
    drawn = Set.copyOf(drawn);
  }

  /** The picture of this dialog, if there is one. */
  Optional<String> to(DialogName dialog) {
    return drawn.contains(dialog) ? Optional.of(dialog + ".svg") : Optional.empty();
  }
}
