package ashore.authoring;

import java.util.Scanner;

/**
 * The characters that one of the two Chinese scripts never uses, with what it writes instead.
 *
 * <p>Characters that both use, if with different meanings (后, 里, 干, 乾, 著), are left out.
 */
final class ScriptTable {
  /** Says that both scripts use a character. */
  static final char NONE = 0;

  private static final char FIRST = '\u3400';
  private static final char LAST = '\u9FFF';

  private final char[] instead = new char[LAST - FIRST + 1];

  private ScriptTable(String resource) {
    try (Scanner lines = new Scanner(ScriptTable.class.getResourceAsStream(resource), "UTF-8")) {
      while (lines.hasNextLine()) {
        String pair = lines.nextLine();
        instead[pair.charAt(0) - FIRST] = pair.charAt(1);
      }
    }
  }

  /** What Traditional writing never uses, read from the program's own resources. */
  static ScriptTable simplifiedOnly() {
    return new ScriptTable("simplified-only.txt");
  }

  /** What Simplified writing never uses, read from the program's own resources. */
  static ScriptTable traditionalOnly() {
    return new ScriptTable("traditional-only.txt");
  }

  /** What the other script writes for this character; {@link #NONE} when it uses it too. */
  char instead(char sign) {
    return sign < FIRST || sign > LAST ? NONE : instead[sign - FIRST];
  }
}
