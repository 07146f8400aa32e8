package ashore.app;

import java.util.Locale;

/** What {@code ashore list} can list. */
enum ListedKind {
  /** What {@code compute} may call. */
  FUNCTIONS("function", "gives"),
  /** What answers and computations fill. */
  SLOTS("slot", "type", "filled by"),
  /** The choices by which slots are filled. */
  CHOICES("slot", "choice", "means", "label"),
  /** The sets of choices that questions share. */
  SETS("set", "choices"),
  /** What texts may print. */
  FACTS("fact", "kind", "value", "title"),
  /** Pieces of guidance. */
  CARDS("card", "priority", "title"),
  /** Dialogs. */
  DIALOGS("dialog", "begins on", "title"),
  /** What messages can want. */
  INTENTS("intent", "leads to", "title"),
  /** What a person can ask at any time. */
  COMMANDS("command", "does", "title"),
  /** Fixed words, and what else a story can wait for. */
  PHRASES("fixed words", "how they read");

  private final String[] head;

  ListedKind(String... head) {
    this.head = head;
  }

  /** What stands over the columns. */
  String[] head() {
    return head.clone();
  }

  /** As it is typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
