package ashore.nlu;

import ashore.nlu.resources.ResourceLines;

/** The Simplified form of each Traditional character. Immutable. */
final class SimplifiedCharacters {
  private final char[] simplified = new char[Character.MAX_VALUE + 1];

  private SimplifiedCharacters(Iterable<String> lines) {
    for (int c = 0; c < simplified.length; c++) {
      simplified[c] = (char) c;
    }
    for (String line : lines) {
      for (String pair : line.split(" ", -1)) {
        simplified[pair.charAt(0)] = pair.charAt(1);
      }
    }
  }

  static SimplifiedCharacters load() {
    return new SimplifiedCharacters(
        ResourceLines.of(SimplifiedCharacters.class, "traditional-simplified.txt"));
  }

  /** The Simplified form; the character itself when it has no other. */
  int of(int codePoint) {
    return codePoint < simplified.length ? simplified[codePoint] : codePoint;
  }
}
