package ashore.authoring;

import java.util.Locale;

/**
 * The catalogue of problems. A code never changes its meaning; each has a broken file in the tests.
 */
enum Code {
  // Files and YAML.
  MISSING_FILE,
  STRAY_FILE,
  EMPTY_FILE,
  TOO_LARGE,
  TOO_DEEP,
  BAD_YAML,
  TAB,
  FULL_WIDTH_COLON,
  CURLY_QUOTES,
  ANCHOR,
  ALIAS,
  MERGE_KEY,
  TAG,
  BAD_KEY,
  DUPLICATE_KEY,
  ONE_LINE_WORDS,
  FOLDED_LINES,

  // The shape of what is written.
  UNKNOWN_KEY,
  MISSING_KEY,
  EMPTY_VALUE,
  WRONG_KIND,
  NOT_ONE_THING,
  NAME_DIFFERS_FROM_FILE,
  BAD_NAME,
  UNKNOWN_WORD,
  BAD_NUMBER,
  BAD_DATE,
  BAD_DURATION,
  BAD_TIME_ZONE,
  BAD_CONDITION,
  BAD_DUE,
  BAD_COMPUTATION,
  BAD_PLACEHOLDER,
  LONG_CONDITION(Severity.WARNING),

  // Names that nothing declares.
  UNKNOWN_STATE,
  UNKNOWN_DIALOG,
  UNKNOWN_SLOT,
  UNKNOWN_FACT,
  UNKNOWN_CARD,
  UNKNOWN_INTENT,
  UNKNOWN_FUNCTION,
  UNKNOWN_CHOICE,
  UNKNOWN_CHOICE_SET,
  UNKNOWN_COMMAND,
  UNKNOWN_CONDITION,
  UNKNOWN_PHRASE,
  UNKNOWN_PLACEHOLDER,
  UNKNOWN_NAME,

  // The way through the dialogs.
  UNREACHABLE_STATE,
  UNREACHABLE_DIALOG(Severity.WARNING),
  DEAD_END,
  LOOP_WITHOUT_QUESTION,
  NO_LAST_ROUTE,
  ROUTE_NEVER_TAKEN,
  NEVER_TRUE(Severity.WARNING),

  // Slots and choices.
  SLOT_NEVER_FILLED,
  TYPE_MISMATCH,
  WRONG_ARGUMENTS,
  TWO_TYPES,
  TWO_CHOICE_LISTS,
  CHOICE_WITHOUT_MEANING,
  REPEATED_CHOICE,
  TOO_MANY_CHOICES,
  SAME_WORD,
  CHOICE_IS_COMMAND,

  // Texts.
  MISSING_TRANSLATION,
  PLACEHOLDERS_DIFFER,
  DUE_WITHOUT_DATE,
  NUMBER_WITHOUT_FACT,
  UNVERIFIED_FACT,
  SIMPLIFIED_IN_TRADITIONAL,
  TEXT_TOO_LONG,
  LABEL_TOO_LONG(Severity.WARNING),
  LONG_SENTENCE(Severity.WARNING),
  MISSING_PHRASE,

  // Sources and reviews.
  CARD_WITHOUT_SOURCES,
  FACT_WITHOUT_SOURCE,
  REVIEW_OVERDUE(Severity.WARNING),

  // Intents.
  INTENT_WITHOUT_HOME,
  TWO_HOMES,
  TOO_FEW_EXAMPLES,
  FEW_EXAMPLES(Severity.WARNING),
  AMBIGUOUS_EXAMPLE,
  REPEATED_EXAMPLE(Severity.WARNING);

  private final Severity severity;

  Code() {
    this(Severity.ERROR);
  }

  Code(Severity severity) {
    this.severity = severity;
  }

  Severity severity() {
    return severity;
  }

  /** How it is printed. */
  String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
