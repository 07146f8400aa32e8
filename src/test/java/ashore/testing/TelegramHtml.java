package ashore.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the HTML of messages as strictly as Telegram does. */
public final class TelegramHtml {
  private static final Pattern TAG = Pattern.compile("<(/?)([^\\s>]*)([^>]*)(>?)");
  private static final Set<String> KNOWN =
      Set.of(
          "b",
          "strong",
          "i",
          "em",
          "u",
          "ins",
          "s",
          "strike",
          "del",
          "tg-spoiler",
          "span",
          "a",
          "tg-emoji",
          "tg-time",
          "code",
          "pre",
          "blockquote");
  private static final Map<String, String> ENTITIES =
      Map.of("&lt;", "<", "&gt;", ">", "&quot;", "\"", "&amp;", "&");
  private static final Pattern ENTITY = Pattern.compile("&(lt|gt|quot|amp);");

  private TelegramHtml() {}

  /** What Telegram would not parse. */
  public static final class Unparsable extends Exception {
    private static final long serialVersionUID = 1L;

    Unparsable(String problem) {
      super(problem);
    }
  }

  /**
   * What a reader sees.
   *
   * @throws Unparsable in Telegram's words, without "can't parse entities"
   */
  public static String visible(String html) throws Unparsable {
    var text = new StringBuilder();
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(html);
    int at = 0;
    while (tag.find(at)) {
      text.append(decoded(html.substring(at, tag.start())));
      take(tag, open);
      at = tag.end();
    }
    text.append(decoded(html.substring(at)));
    if (!open.isEmpty()) {
      throw new Unparsable("Can't find end tag corresponding to start tag \"" + open.peek() + "\"");
    }
    return text.toString().strip();
  }

  private static void take(Matcher tag, Deque<String> open) throws Unparsable {
    String name = tag.group(2).toLowerCase(Locale.ROOT);
    if (tag.group(4).isEmpty()) {
      throw new Unparsable("Unclosed start tag at byte offset " + tag.start());
    }
    if (tag.group(1).isEmpty()) {
      if (!KNOWN.contains(name)) {
        throw new Unparsable(
            "Unsupported start tag \"" + name + "\" at byte offset " + tag.start());
      }
      if (name.equals("blockquote") && open.contains(name)) {
        throw new Unparsable("Nested blockquotes at byte offset " + tag.start());
      }
      open.push(name);
    } else if (open.isEmpty() || !open.peek().equals(name)) {
      throw new Unparsable("Unexpected end tag at byte offset " + tag.start());
    } else {
      open.pop();
    }
  }

  private static String decoded(String text) {
    return ENTITY
        .matcher(text)
        .replaceAll(entity -> Matcher.quoteReplacement(ENTITIES.get(entity.group())));
  }
}
