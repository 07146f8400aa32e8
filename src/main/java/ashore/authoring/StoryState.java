package ashore.authoring;

import ashore.dialog.StateName;
import java.util.Optional;

/** What is known of a story's talk while its lines are read. */
final class StoryState {
  private final Claims claims;
  private Optional<StateName> asked = Optional.empty();
  private boolean edited;

  StoryState(Claims claims) {
    this.claims = claims;
  }

  /**
   * Takes this for granted, unless the story has edited the dialogs: then what is in the files says
   * nothing about it any more.
   */
  void claim(Claim claim) {
    if (!edited) {
      claims.add(claim);
    }
  }

  /** The dialogs are changed from here on. */
  void edit() {
    edited = true;
  }

  /** The last turn passed this last. */
  void passed(String name) {
    asked =
        name.matches("[a-z][a-z0-9_]*\\.[a-z][a-z0-9_]*")
            ? Optional.of(StateName.parse(name))
            : Optional.empty();
  }

  /** Something happened after which another question may be open. */
  void goOn() {
    asked = Optional.empty();
  }

  /** The state that the last turn is said to have come to. */
  Optional<StateName> asked() {
    return asked;
  }
}
