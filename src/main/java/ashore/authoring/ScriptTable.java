package ashore.authoring;

import java.util.Scanner;

/**
 * The characters that one of the two Chinese scripts never uses, with what it writes instead.
 *
 * <p>Characters that both use, if with different meanings (后, 里, 干, 乾, 著), are left out. Read once
 * from the program's own resources. Immutable, thread-safe.
 */
final class ScriptTable {
  /** Says that both scripts use a character. */
  static final char NONE = 0;

  private static final char FIRST = '\u3400';
  private static final char LAST = '\u9FFF';

  private static final ScriptTable SIMPLIFIED_ONLY = new ScriptTable("simplified-only.txt");
  private static final ScriptTable TRADITIONAL_ONLY = new ScriptTable("traditional-only.txt");

  private final char[] instead = new char[LAST - FIRST + 1];

  private ScriptTable(String resource) {
    try (Scanner lines = new Scanner(ScriptTable.class.getResourceAsStream(resource), "UTF-8")) {
      while (lines.hasNextLine()) {
        String pair = lines.nextLine();
        instead[pair.charAt(0) - FIRST] = pair.charAt(1);
      }
    }
  }

  /** What Traditional writing never uses. */
  static ScriptTable simplifiedOnly() {
    return SIMPLIFIED_ONLY;
  }

  /** What Simplified writing never uses. */
  static ScriptTable traditionalOnly() {
    return TRADITIONAL_ONLY;
  }

  /** What the other script writes for this character; {@link #NONE} when it uses it too. */
  char instead(char sign) {
    return sign < FIRST || sign > LAST ? NONE : instead[sign - FIRST];
  }
}
