package ashore.telegram;

import java.util.List;

/** A piece of what is to be laid out. */
sealed interface Part {
  /**
   * A text in one style.
   *
   * @param gap line feeds between it and what stands before it in the same message
   */
  record Text(int gap, Style style, String words) implements Part {}

  /** Parts that stay in one message where that is possible. */
  record Group(List<Part> parts) implements Part {
    public Group {
      parts = List.copyOf(parts);
    }
  }

  static Part paragraph(Style style, String words) {
    return new Text(2, style, words);
  }

  static Part line(Style style, String words) {
    return new Text(1, style, words);
  }
}
