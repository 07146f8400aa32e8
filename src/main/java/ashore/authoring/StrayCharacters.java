package ashore.authoring;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Finds characters that no one sees in an editor, and files that are no text at all. */
final class StrayCharacters {
  /** How the files of word processors and web pages begin. */
  private static final Pattern NO_TEXT = Pattern.compile("\\{\\\\rtf|\\s*<[!?A-Za-z]");

  private static final int REPLACEMENT = 0xFFFD;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int WIDE_SPACE = 0x3000;

  /** From here on stand pictures, which a joiner may join. */
  private static final int PICTURES = 0x2190;

  private final Source source;
  private final Report report;

  StrayCharacters(Source source, Report report) {
    this.source = source;
    this.report = report;
  }

  /** Whether the file can be read; why not has been reported. */
  boolean readable() {
    OptionalInt broken = firstBroken();
    if (broken.isPresent() || NO_TEXT.matcher(source.text()).lookingAt()) {
      report.add(
          Code.NOT_UTF_8,
          source.place(broken.orElse(0)),
          "this file is no plain text in UTF-8: open it in your editor, choose \"Save as\" and"
              + " there plain text with the encoding UTF-8");
      return false;
    }
    boolean readable = true;
    boolean indenting = true;
    int told = 0;
    for (int at = 0; at < source.length(); at++) {
      int sign = source.at(at);
      if (isStray(at, indenting)) {
        int line = source.position(at).line();
        if (line != told) {
          report(at);
        }
        told = line;
        readable = false;
      }
      indenting = sign == '\n' || (indenting && (sign == ' ' || isSpace(sign)));
    }
    return readable;
  }

  private OptionalInt firstBroken() {
    for (int at = 0; at < source.length(); at++) {
      if (source.at(at) == 0 || source.at(at) == REPLACEMENT) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  private boolean isStray(int at, boolean indenting) {
    int sign = source.at(at);
    return switch (sign) {
      case '\n', '\r', '\t' -> false;
      case WIDE_SPACE -> indenting;
      case ZERO_WIDTH_JOINER -> at == 0 || source.at(at - 1) < PICTURES;
      default -> isSpace(sign) || isInvisible(sign);
    };
  }

  private void report(int at) {
    int sign = source.at(at);
    report.add(
        Code.INVISIBLE_CHARACTER,
        source.place(at),
        isSpace(sign)
            ? "this is no space of the keyboard (U+%04X): write plain spaces".formatted(sign)
            : "a character that cannot be seen stands here (U+%04X): delete it".formatted(sign));
  }

  private static boolean isSpace(int sign) {
    return sign != ' ' && Character.getType(sign) == Character.SPACE_SEPARATOR;
  }

  private static boolean isInvisible(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE ->
          true;
      default -> false;
    };
  }
}
