package ashore.telegram;

import java.util.regex.Pattern;

/**
 * The secret by which Telegram knows the bot. It is part of every request's address, so it never
 * appears in what this class prints.
 */
public final class BotToken {
  private static final Pattern RULE = Pattern.compile("[0-9]{1,20}:[A-Za-z0-9_-]{10,200}");
  private static final String MASK = "(token)";

  private final String value;

  private BotToken(String value) {
    this.value = value;
  }

  /**
   * The token as BotFather gave it.
   *
   * @throws IllegalArgumentException when it does not look like one; the message does not hold it
   */
  public static BotToken of(String text) {
    String stripped = text.strip();
    if (!RULE.matcher(stripped).matches()) {
      throw new IllegalArgumentException(
          "the bot token (not shown, %d characters) must look like 123456789:AAAA-aaaa_0000, as"
                  .formatted(stripped.length())
              + " BotFather gives it");
    }
    return new BotToken(stripped);
  }

  /** The text with the token made unreadable. */
  public String mask(String text) {
    return text.replace(value, MASK).replace(value.replace(":", "%3A"), MASK);
  }

  String reveal() {
    return value;
  }

  @Override
  public String toString() {
    return MASK;
  }
}
