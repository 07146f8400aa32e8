package ashore.telegram;

/** How a text is set. */
enum Style {
  PLAIN("", ""),
  BOLD("<b>", "</b>"),
  ITALIC("<i>", "</i>"),
  /** As it stands, to be copied whole at a tap. */
  COPIED("<pre>", "</pre>"),
  /** A quotation that shows its first lines and unfolds at a tap. */
  FOLDED("<blockquote expandable>", "</blockquote>");

  private final String open;
  private final String close;

  Style(String open, String close) {
    this.open = open;
    this.close = close;
  }

  /** The text as HTML. */
  String html(String text) {
    return open + Html.escape(text) + close;
  }
}
