package ashore.app;

import java.util.List;
import java.util.Locale;

/** What {@code ashore list} can list. */
enum ListedKind {
  /** What {@code compute} may call. */
  FUNCTIONS,
  /** What answers and computations fill. */
  SLOTS,
  /** The choices by which slots are filled. */
  CHOICES,
  /** The sets of choices that questions share. */
  SETS,
  /** What texts may print. */
  FACTS,
  /** Pieces of guidance. */
  CARDS,
  /** Dialogs. */
  DIALOGS,
  /** What messages can want. */
  INTENTS,
  /** What a person can ask at any time. */
  COMMANDS,
  /** Fixed words, and what else a story can wait for. */
  PHRASES;

  /** What stands over the columns. */
  List<String> head() {
    return switch (this) {
      case FUNCTIONS -> List.of("function", "gives");
      case SLOTS -> List.of("slot", "type", "filled by");
      case CHOICES -> List.of("slot", "choice", "means", "label");
      case SETS -> List.of("set", "choices");
      case FACTS -> List.of("fact", "kind", "value", "title");
      case CARDS -> List.of("card", "priority", "title");
      case DIALOGS -> List.of("dialog", "begins on", "title");
      case INTENTS -> List.of("intent", "leads to", "title");
      case COMMANDS -> List.of("command", "does", "title");
      case PHRASES -> List.of("fixed words", "how they read");
    };
  }

  /** As it is typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
