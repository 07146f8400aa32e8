package ashore.dialog;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What holds for all dialogs: bot.yaml.
 *
 * @param languages the languages offered, the first is the default
 * @param zone the time zone in which days are counted
 * @param doors the dialogs the engine enters by itself
 * @param safety the dangers looked for, most urgent first
 * @param commands what a person can ask at any time
 * @param acts the intents that are no topics
 * @param passing the slots that any message may fill
 * @param reminders when the bot may speak first; never where there are none
 * @param phrases the fixed words; every phrase is there
 */
public record Bot(
    List<Language> languages,
    ZoneId zone,
    Doors doors,
    List<SafetyInterrupt> safety,
    List<Command> commands,
    List<Act> acts,
    List<PassingSlot> passing,
    Optional<ReminderRules> reminders,
    Map<Phrase, Words> phrases) {
  /** Keeps unmodifiable copies. */
  public Bot {
    languages = List.copyOf(languages);
    safety = List.copyOf(safety);
    commands = List.copyOf(commands);
    acts = List.copyOf(acts);
    passing = List.copyOf(passing);
    phrases = java.util.Collections.unmodifiableMap(new EnumMap<>(phrases));
  }

  /**
   * The dialogs that the engine knows by what they are for: at the start, after a topic, to offer a
   * person, to log something in the diary.
   */
  public record Doors(
      DialogName first, DialogName last, DialogName person, Optional<DialogName> diary) {
    /** Without a diary. */
    public Doors(DialogName first, DialogName last, DialogName person) {
      this(first, last, person, Optional.empty());
    }
  }

  /** Whether this dialog is one of a danger. */
  public boolean isSafety(DialogName dialog) {
    for (SafetyInterrupt danger : safety) {
      if (danger.dialog().equals(dialog)) {
        return true;
      }
    }
    return false;
  }

  /** The fixed words for this phrase. */
  public Words phrase(Phrase phrase) {
    Words words = phrases.get(phrase);
    if (words == null) {
      throw new IllegalStateException("bot: phrases holds no " + phrase.key());
    }
    return words;
  }
}
