package ashore.nlu;

import ashore.nlu.slots.SlotReader;
import java.time.LocalDate;

/**
 * Reads what messages say without a trained model: values, lenders, language. Of very long messages
 * it reads the beginning. Thread-safe.
 */
public final class MessageReader {
  private final TextFolding folding = new TextFolding();
  private final SlotReader slots = new SlotReader();
  private final LenderNames lenders = new LenderNames();
  private final WrittenLanguage language =
      new WrittenLanguage(
          folding,
          new Tokenizer(ProductNames.load()),
          new ScriptMarks(SimplifiedCharacters.load()));

  /**
   * Reads a message.
   *
   * @param today the day from which "yesterday" is counted
   */
  public MessageReading read(String text, LocalDate today) {
    String read = Beginning.of(text);
    String folded = Beginning.of(folding.fold(read)).strip();
    return new MessageReading(
        folded, slots.readings(folded, today), lenders.in(folded), language.of(read));
  }
}
