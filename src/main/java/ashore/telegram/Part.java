package ashore.telegram;

import java.util.List;

/** A piece of what is to be laid out. */
sealed interface Part {
  /**
   * A text in one style.
   *
   * @param gap line feeds between it and what stands before it in the same message
   * @param moments the days that it mentions
   */
  record Text(int gap, Style style, String words, List<Moment> moments) implements Part {
    /** Keeps an unmodifiable copy. */
    public Text {
      moments = List.copyOf(moments);
    }

    /** One that mentions no day. */
    Text(int gap, Style style, String words) {
      this(gap, style, words, List.of());
    }

    /** The same in other words. */
    Text saying(String other) {
      return new Text(gap, style, other, moments);
    }

    /** As HTML. */
    String html(String shown) {
      String html = style.html(shown);
      for (Moment moment : moments) {
        html = moment.in(html);
      }
      return html;
    }
  }

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
