package ashore.drawing;

import ashore.dialog.DialogSet;
import ashore.dialog.Landmark;
import ashore.dialog.Language;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be drawn.
 *
 * @param dialogs all of them; they may be faulty, and what is wrong in them is marked
 * @param language in which the pictures are
 * @param told what stories come by; absent when no stories were played, and then nothing is marked
 *     as untold
 */
public record Album(DialogSet dialogs, Language language, Optional<Set<Landmark>> told) {
  /** Keeps an unmodifiable copy. */
  public Album {
    told = told.map(Set::copyOf);
  }
}
