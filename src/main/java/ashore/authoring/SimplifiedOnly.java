package ashore.authoring;

import java.util.Scanner;

/**
 * The characters that Traditional writing never uses, with what it writes instead.
 *
 * <p>Characters that Traditional writing uses too, with another meaning (后, 里, 干), are left out.
 */
final class SimplifiedOnly {
  /** Says that a character is used in Traditional writing. */
  static final char NONE = 0;

  private static final String TABLE = "simplified-only.txt";
  private static final char FIRST = '\u3400';
  private static final char LAST = '\u9FFF';

  private final char[] traditional = new char[LAST - FIRST + 1];

  private SimplifiedOnly() {}

  /** The table, read from the program's own resources. */
  static SimplifiedOnly load() {
    SimplifiedOnly table = new SimplifiedOnly();
    try (Scanner lines = new Scanner(SimplifiedOnly.class.getResourceAsStream(TABLE), "UTF-8")) {
      while (lines.hasNextLine()) {
        String pair = lines.nextLine();
        table.traditional[pair.charAt(0) - FIRST] = pair.charAt(1);
      }
    }
    return table;
  }

  /**
   * What Traditional writing uses for this character; {@link #NONE} when it uses the character
   * itself.
   */
  char traditional(char sign) {
    return sign < FIRST || sign > LAST ? NONE : traditional[sign - FIRST];
  }
}
