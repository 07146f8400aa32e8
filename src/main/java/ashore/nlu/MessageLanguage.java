package ashore.nlu;

import ashore.dialog.Language;

/**
 * Tells under which language a message is counted: English goes by which model reads it, the two
 * Chinese scripts by the characters as written. What both scripts write alike counts as Simplified.
 * Thread-safe.
 */
final class MessageLanguage {
  private final Toolkit toolkit;
  private final WrittenLanguage written;

  MessageLanguage(Toolkit toolkit) {
    this.toolkit = toolkit;
    ScriptMarks marks = new ScriptMarks(SimplifiedCharacters.load());
    written = new WrittenLanguage(toolkit.folding(), toolkit.tokenizer(), marks);
  }

  Language of(String text) {
    return switch (Tongue.of(toolkit.folding().fold(text))) {
      case ENGLISH -> Language.EN;
      case CHINESE -> script(text);
    };
  }

  /** By the Han characters alone: Latin words among them say nothing of the script. */
  private Language script(String text) {
    String han =
        text.codePoints()
            .filter(Scripts::isHan)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return written.of(han).filter(Language.ZH_HANT::equals).orElse(Language.ZH_HANS);
  }
}
