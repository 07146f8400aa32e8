package ashore.telegram;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A button under a message, which does exactly one of three things.
 *
 * @param text what it says
 * @param code what a tap sends back, 1 to 64 bytes
 * @param url what a tap opens
 * @param copied what a tap copies, 1 to 256 characters
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Button(String text, @Nullable String code, @Nullable String url, @Nullable String copied) {
  /** Characters that a tap can copy. */
  static final int LONGEST_COPY = 256;

  private static final int LONGEST_CODE = 64;

  /** Refuses what Telegram would refuse. */
  Button {
    if ((code == null ? 0 : 1) + (url == null ? 0 : 1) + (copied == null ? 0 : 1) != 1) {
      throw new IllegalArgumentException("button: it must do one thing");
    }
    int bytes = code == null ? 1 : code.getBytes(StandardCharsets.UTF_8).length;
    if (bytes < 1 || bytes > LONGEST_CODE) {
      throw new IllegalArgumentException(
          "button: code " + code + " has " + bytes + " bytes, must have 1 to " + LONGEST_CODE);
    }
    if (copied != null && (copied.isBlank() || copied.length() > LONGEST_COPY)) {
      throw new IllegalArgumentException(
          "button: copied has " + copied.length() + " characters, at most " + LONGEST_COPY);
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException("button " + code + ": text must not be blank");
    }
  }

  /** One that sends a code back. */
  Button(String text, String code) {
    this(text, code, null, null);
  }

  /** One that opens an address. */
  static Button leading(String text, String url) {
    return new Button(text, null, url, null);
  }

  /** One that copies a text. */
  static Button copying(String text, String copied) {
    return new Button(text, null, null, copied);
  }

  /** Whether a tap sends this back. */
  boolean sends(String other) {
    return other.equals(code);
  }
}
