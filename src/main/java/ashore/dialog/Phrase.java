package ashore.dialog;

import java.util.Locale;
import java.util.Optional;

/** The fixed words of the engine, each written by authors under {@code words:} of bot.yaml. */
public enum Phrase {
  NOTED,
  RESUME,
  NOT_UNDERSTOOD,
  REASK_CHOICE,
  REASK_DAYS,
  REASK_MONEY,
  REASK_PERCENT,
  REASK_NUMBER,
  REASK_DATE,
  REASK_TEXT,
  OUT_OF_RANGE,
  OUT_OF_RANGE_PAST,
  OUT_OF_RANGE_COMING,
  OFFER_SWITCH,
  SWITCH_YES,
  SWITCH_NO,
  IS_IT_ONE_OF,
  NONE_OF_THESE,
  OLD_BUTTON,
  WENT_BACK,
  NOTHING_TO_UNDO,
  RESTARTED,
  NO_PLAN_YET,
  PLAN_TITLE,
  TODAY,
  THIS_WEEK,
  LATER,
  BY_DATE,
  AVOID_TITLE,
  SOURCES_TITLE,
  CHECKED_ON,
  DISCLAIMER,
  CHOOSE_LANGUAGE,
  LANGUAGE_CHANGED,
  MEDIA,
  LABEL_DONE,
  LABEL_NOT_SURE,
  DELETED,
  DELETE_CONFIRM,
  DELETE_YES,
  DELETE_NO,
  APOLOGY,
  WELCOME_BACK,
  PICKED_SO_FAR,
  TOO_LONG,
  OFFER_PERSON,
  GOING_ON,
  REVIEW_TITLE,
  CHANGE_WHICH,
  CHANGE_NONE,
  NOTHING_TO_CHANGE,
  YOU_SAID,
  CONFIRM_YES,
  CONFIRM_NO,
  CHANGE_ANSWER,
  ANSWER_LINE,
  VALUE_DAYS,
  VALUE_MONEY,
  VALUE_PERCENT,
  PLAN_CHANGED,
  PLAN_ADDED,
  PLAN_DROPPED,
  PLAN_SAME,
  PLAN_FIGURES,
  PLAN_NEWS,
  PLAN_REST,
  DIARY_TITLE,
  DIARY_EMPTY,
  DIARY_LINE,
  DIARY_DEMAND,
  FILE_DIARY,
  REASONS_TITLE,
  REASONS_ANSWERS,
  REASONS_ALWAYS,
  REASONS_ASKED,
  REASONS_IF,
  REASONS_IF_NOT,
  REASONS_IF_ASKED,
  KEPT_FOR_LATER,
  ALSO_WROTE,
  REMINDERS_ALLOWED,
  REMINDERS_STOPPED,
  DIALOGS_CHANGED,
  FILE_PLAN,
  FILE_LETTER,
  FILE_CALENDAR,
  CALENDAR_NOTE;

  /** The key in bot.yaml. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The phrase with this key. */
  public static Optional<Phrase> ofKey(String key) {
    for (Phrase phrase : values()) {
      if (phrase.key().equals(key)) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }
}
