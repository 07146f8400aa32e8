package ashore.runner;

import ashore.conversation.Understanding;
import java.time.Instant;

/**
 * Understands what people write. Thread-safe; the same text at the same time is understood the
 * same.
 */
@FunctionalInterface
public interface Understander {
  /**
   * What is understood of a message.
   *
   * @param text as it was written
   * @param at when; days such as "yesterday" are counted from it, in the bot's time zone
   */
  Understanding understand(String text, Instant at);
}
