package ashore.authoring;

/** The kinds of names that one file declares and others use. */
enum Kind {
  DIALOG("dialog", Code.UNKNOWN_DIALOG),
  STATE("state", Code.UNKNOWN_STATE),
  SLOT("slot", Code.UNKNOWN_SLOT),
  FACT("fact", Code.UNKNOWN_FACT),
  CARD("card", Code.UNKNOWN_CARD),
  INTENT("intent", Code.UNKNOWN_INTENT),
  CHOICE_SET("choice set", Code.UNKNOWN_CHOICE_SET),
  COMMAND("command", Code.UNKNOWN_COMMAND);

  private final String word;
  private final Code unknown;

  Kind(String word, Code unknown) {
    this.word = word;
    this.unknown = unknown;
  }

  String word() {
    return word;
  }

  /** The code of a problem with a name of this kind that nothing declares. */
  Code unknown() {
    return unknown;
  }
}
