package ashore.telegram;

import java.util.regex.Pattern;

/** The little of HTML that Telegram knows. */
final class Html {
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private Html() {}

  /** The text so that nothing in it is taken for markup. */
  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** What a person would read: without tags, entities as the characters they mean. */
  static String plain(String html) {
    return TAG.matcher(html)
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
