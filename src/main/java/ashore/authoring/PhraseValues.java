package ashore.authoring;

import ashore.dialog.Phrase;
import java.util.Map;
import java.util.Set;

/** The values that the bot brings for its fixed words. */
final class PhraseValues {
  private static final Set<String> DATE = Set.of("date");
  private static final Set<String> LIST = Set.of("list");
  private static final Set<String> NUMBER = Set.of("number");
  private static final Set<String> NAME = Set.of("name");
  private static final Set<String> THERE = Set.of("there");
  private static final Set<String> TOPIC = Set.of("topic");

  private static final Map<Phrase, Set<String>> VALUES =
      Map.ofEntries(
          Map.entry(Phrase.NOTED, LIST),
          Map.entry(Phrase.NOTED_ABOUT, Set.of("noted")),
          Map.entry(Phrase.PICKED_SO_FAR, LIST),
          Map.entry(Phrase.PLAN_ADDED, LIST),
          Map.entry(Phrase.PLAN_DROPPED, LIST),
          Map.entry(Phrase.DIARY_LINE, Set.of("date", "list")),
          Map.entry(Phrase.REASONS_ANSWERS, LIST),
          Map.entry(Phrase.REASONS_IF, Set.of("title", "value", "list")),
          Map.entry(Phrase.REASONS_IF_NOT, Set.of("title", "value")),
          Map.entry(Phrase.REASONS_IF_ASKED, Set.of("title", "value")),
          Map.entry(Phrase.OFFER_SWITCH, TOPIC),
          Map.entry(Phrase.LONG_PLAN, Set.of("step")),
          Map.entry(Phrase.KEPT_FOR_LATER, TOPIC),
          Map.entry(Phrase.ALSO_WROTE, TOPIC),
          Map.entry(Phrase.OUT_OF_RANGE, Set.of("min", "max")),
          Map.entry(Phrase.YOU_SAID, Set.of("title", "value")),
          Map.entry(Phrase.ANSWER_LINE, Set.of("title", "value")),
          Map.entry(Phrase.CHANGE_ANSWER, Set.of("title")),
          Map.entry(Phrase.VALUE_DAYS, NUMBER),
          Map.entry(Phrase.VALUE_MONEY, NUMBER),
          Map.entry(Phrase.VALUE_PERCENT, NUMBER),
          Map.entry(Phrase.EXPLAINED, Set.of("term", "meaning")),
          Map.entry(Phrase.MORE_HARD_WORDS, LIST),
          Map.entry(Phrase.CALENDAR_NOTE, Set.of("steps")),
          Map.entry(Phrase.MY_DATA_OTHERS, NUMBER),
          Map.entry(Phrase.MY_DATA_TOPICS, LIST),
          Map.entry(Phrase.MY_DATA_PLAN, LIST),
          Map.entry(Phrase.MY_DATA_DAYS, LIST),
          Map.entry(Phrase.MY_DATA_MAY_REMIND, Set.of("allowed")),
          Map.entry(Phrase.MY_DATA_END, Set.of("date", "kept_days")),
          Map.entry(Phrase.DELETE_CONFIRM, NUMBER),
          Map.entry(Phrase.DELETED, NUMBER),
          Map.entry(Phrase.QUESTION_NUMBER, Set.of("number", "all")),
          Map.entry(Phrase.PERSON_OFFER, Set.of("there", "list")),
          Map.entry(Phrase.PERSON_LANGUAGE, Set.of("language")),
          Map.entry(Phrase.PERSON_QUESTION, Set.of("question")),
          Map.entry(Phrase.PERSON_THERE_NOW, Set.of("date", "time", "zone")),
          Map.entry(Phrase.PERSON_THERE_LATER, Set.of("date", "time", "zone")),
          Map.entry(Phrase.PERSON_WAIT, Set.of("hours", "minutes")),
          Map.entry(Phrase.PERSON_WAITING, THERE),
          Map.entry(Phrase.PERSON_PASSED_ON, THERE),
          Map.entry(Phrase.PERSON_WITH_YOU, NAME),
          Map.entry(Phrase.PERSON_SAYS, Set.of("name", "text")),
          Map.entry(Phrase.PERSON_CLOSED, NAME),
          Map.entry(Phrase.PERSON_HANDED_BACK, NAME),
          Map.entry(Phrase.MY_DATA_PERSON, DATE),
          Map.entry(Phrase.TEAM_TAKEN, NAME),
          Map.entry(Phrase.TEAM_CLOSED, NAME),
          Map.entry(Phrase.TEAM_HANDED_BACK, NAME),
          Map.entry(Phrase.TEAM_CASES, LIST),
          Map.entry(Phrase.TODAY, DATE),
          Map.entry(Phrase.THIS_WEEK, DATE),
          Map.entry(Phrase.BY_DATE, DATE),
          Map.entry(Phrase.BEFORE_WEEKEND, Set.of("before", "date")),
          Map.entry(Phrase.CHECKED_ON, DATE));

  private PhraseValues() {}

  /** The names of the values that this phrase may print. */
  static Set<String> of(Phrase phrase) {
    return VALUES.getOrDefault(phrase, Set.of());
  }
}
