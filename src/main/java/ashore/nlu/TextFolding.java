package ashore.nlu;

import ashore.dialog.Folding;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/**
 * Folds width, case and script: NFKC, lower case, straight quotes, Traditional characters and a few
 * Taiwan words to Simplified, white space collapsed and trimmed. Whatever shows nothing (controls,
 * joiners, variation selectors, skin tones) is dropped. The one folding for training and for use;
 * immutable and thread-safe.
 */
public final class TextFolding implements Folding {
  private static final int FIRST_SKIN_TONE = 0x1F3FB;
  private static final int LAST_SKIN_TONE = 0x1F3FF;
  private static final int FIRST_VARIATION_SELECTOR = 0xFE00;
  private static final int LAST_VARIATION_SELECTOR = 0xFE0F;

  private final SimplifiedCharacters simplified;

  /** Reads the table of characters. */
  public TextFolding() {
    this(SimplifiedCharacters.load());
  }

  TextFolding(SimplifiedCharacters simplified) {
    this.simplified = simplified;
  }

  @Override
  public String fold(String text) {
    String compatible = Normalizer.normalize(visible(text), Form.NFKC);
    String lower = Normalizer.normalize(compatible.toLowerCase(Locale.ROOT), Form.NFKC);
    return RegionalWords.simplify(simplifyAndCollapse(lower));
  }

  /**
   * Without what shows nothing, which would keep letters and accents apart, and with straight
   * quotes, because NFKC would split a lone accent into a space and a combining mark.
   */
  private static String visible(String text) {
    var visible = new StringBuilder(text.length());
    text.codePoints()
        .filter(codePoint -> isSpace(codePoint) || !isInvisible(codePoint))
        .map(TextFolding::straight)
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  private static int straight(int codePoint) {
    return switch (codePoint) {
      case 0x2018, 0x2019, 0x201B, 0x02BC, 0x2032, 0x00B4, '`', 0xFF07 -> '\'';
      case 0x201C, 0x201D, 0x201F, 0x2033, 0xFF02 -> '"';
      default -> codePoint;
    };
  }

  private String simplifyAndCollapse(String text) {
    var folded = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (isSpace(codePoint)) {
        space = !folded.isEmpty();
      } else {
        if (space) {
          folded.append(' ');
          space = false;
        }
        folded.appendCodePoint(straight(simplified.of(codePoint)));
      }
    }
    return folded.toString();
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  private static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> true;
      default ->
          (codePoint >= FIRST_VARIATION_SELECTOR && codePoint <= LAST_VARIATION_SELECTOR)
              || (codePoint >= FIRST_SKIN_TONE && codePoint <= LAST_SKIN_TONE);
    };
  }
}
