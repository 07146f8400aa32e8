package ashore.nlu;

import ashore.conversation.Guess;
import ashore.conversation.Understanding;
import ashore.dialog.Limits;
import ashore.nlu.slots.SlotReader;
import ashore.runner.Understander;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Understands messages: folds them, guesses what they want, reads the values in them and tells
 * their language. Of very long messages it reads the beginning. Thread-safe.
 */
public final class TextUnderstander implements Understander {
  private static final int GUESSES = 5;

  private final TextFolding folding = new TextFolding();
  private final SlotReader slots = new SlotReader();
  private final WrittenLanguage language;
  private final IntentClassifier classifier;
  private final ZoneId zone;

  /**
   * Puts the parts together.
   *
   * @param zone where days are counted
   */
  public TextUnderstander(IntentClassifier classifier, ZoneId zone) {
    this.classifier = classifier;
    this.zone = zone;
    language =
        new WrittenLanguage(
            folding,
            new Tokenizer(ProductNames.load()),
            new ScriptMarks(SimplifiedCharacters.load()));
  }

  @Override
  public Understanding understand(String text, Instant at) {
    String read = cut(text);
    String folded = cut(folding.fold(read)).strip();
    Judgement judgement = classifier.judgeFolded(folded);
    List<Guess> guesses = judgement.inScope().stream().limit(GUESSES).toList();
    LocalDate today = LocalDate.ofInstant(at, zone);
    return new Understanding(
        folded, guesses, judgement.certainty(), slots.read(folded, today), language.of(read));
  }

  /** Never between the halves of one character. */
  private static String cut(String text) {
    if (text.length() <= Limits.MESSAGE) {
      return text;
    }
    boolean split = Character.isHighSurrogate(text.charAt(Limits.MESSAGE - 1));
    return text.substring(0, split ? Limits.MESSAGE - 1 : Limits.MESSAGE);
  }
}
