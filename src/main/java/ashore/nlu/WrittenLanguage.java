package ashore.nlu;

import ashore.dialog.Folding;
import ashore.dialog.Language;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the language of a message from its characters. Names of products decide nothing, and where
 * both scripts are written much, or a Chinese message holds no character of one script only, the
 * language cannot be told. Thread-safe.
 */
final class WrittenLanguage {
  /** Written by speakers of every language. */
  private static final Set<String> EVERYWHERE =
      Set.of("ok", "okay", "okey", "okok", "okk", "kk", "app", "vip", "id", "sms", "xyk", "emm");

  private static final int SHORTEST_WORD = 2;

  /** A Latin word among so many Han characters is a borrowed one. */
  private static final int HAN_PER_LATIN_WORD = 4;

  private final Folding folding;
  private final Tokenizer tokenizer;
  private final ScriptMarks marks;

  WrittenLanguage(Folding folding, Tokenizer tokenizer, ScriptMarks marks) {
    this.folding = folding;
    this.tokenizer = tokenizer;
    this.marks = marks;
  }

  /**
   * The language, where it can be told.
   *
   * @param text as it was written: folding takes the script away
   */
  Optional<Language> of(String text) {
    int han = 0;
    int words = 0;
    for (Token token : tokenizer.tokens(folding.fold(text))) {
      switch (token.kind()) {
        case HAN -> han += token.text().codePointCount(0, token.text().length());
        case WORD -> words += isTelling(token.text()) ? 1 : 0;
        case NUMBER, PRODUCT, SIGN -> {}
      }
    }
    if (han > 0 && han >= HAN_PER_LATIN_WORD * words) {
      return chinese(text);
    }
    return words > 0 && words >= 2 * han ? Optional.of(Language.EN) : Optional.empty();
  }

  private static boolean isTelling(String word) {
    return word.length() >= SHORTEST_WORD && !EVERYWHERE.contains(word);
  }

  private Optional<Language> chinese(String text) {
    long traditional = text.codePoints().filter(marks::isTraditional).count();
    long simplified = text.codePoints().filter(marks::isSimplified).count();
    if (traditional == simplified) {
      boolean cantonese = traditional == 0 && text.codePoints().anyMatch(marks::isCantonese);
      return cantonese ? Optional.of(Language.ZH_HANT) : Optional.empty();
    }
    return Optional.of(traditional > simplified ? Language.ZH_HANT : Language.ZH_HANS);
  }
}
