package ashore.telegram;

import java.nio.charset.StandardCharsets;

/**
 * A button under a message.
 *
 * @param text what it says
 * @param code what a tap sends back, 1 to 64 bytes
 */
record Button(String text, String code) {
  private static final int LONGEST_CODE = 64;

  /** Refuses what Telegram would refuse. */
  Button {
    int bytes = code.getBytes(StandardCharsets.UTF_8).length;
    if (bytes < 1 || bytes > LONGEST_CODE) {
      throw new IllegalArgumentException(
          "button: code " + code + " has " + bytes + " bytes, must have 1 to " + LONGEST_CODE);
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException("button " + code + ": text must not be blank");
    }
  }
}
