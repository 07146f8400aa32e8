package ashore.engine;

import ashore.conversation.Understanding;
import ashore.dialog.Language;

/** The bot answers in the language that is written to it, unless the person chose one. */
final class SpokenLanguage {
  /** Han characters in a message that tell its language where nothing else does. */
  private static final int ENOUGH_HAN = 3;

  private final Talk talk;

  SpokenLanguage(Talk talk) {
    this.talk = talk;
  }

  /** Goes over to the language of a message. */
  void follow(Understanding understanding, boolean newcomer) {
    if (talk.languageChosen()) {
      return;
    }
    understanding.language().ifPresent(language -> talk.speak(language, false));
    // A name such as 花呗 says nothing about the language once the talk is under way.
    int enough = newcomer ? 1 : ENOUGH_HAN;
    long han =
        understanding
            .folded()
            .codePoints()
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
            .limit(enough)
            .count();
    if (understanding.language().isEmpty() && han == enough && talk.language() == Language.EN) {
      talk.speak(Language.ZH_HANS, false);
    }
  }
}
