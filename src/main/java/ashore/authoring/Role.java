package ashore.authoring;

/** What a text is for; it decides which rules hold for it. */
enum Role {
  /** Says or advises something: every number in it comes from a placeholder. */
  GUIDANCE,
  /** Asks something. */
  QUESTION,
  /** Stands on a button. */
  LABEL,
  /** Names something in a sentence or a heading. */
  TITLE,
  /** Repeats what was understood. */
  SAY_BACK,
  /** Reminds of a question. */
  REMINDER,
  /** Fixed words of the bot, which brings their values itself. */
  PHRASE;

  /** Whether digits must come from facts and slots. */
  boolean guides() {
    return this == GUIDANCE || this == REMINDER;
  }
}
