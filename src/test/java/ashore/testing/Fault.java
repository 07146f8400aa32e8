package ashore.testing;

import java.time.Duration;
import java.util.Optional;

/** Something that goes wrong with a call of the Bot API. */
public sealed interface Fault {
  /** Telegram refuses, in its own words. */
  record Refusal(int code, String description, Optional<Integer> retryAfter) implements Fault {}

  /** Something before Telegram answers: 502 and a page of HTML. */
  record BadGateway() implements Fault {}

  /** An answer that is JSON, or not, but none of the Bot API's. */
  record Nonsense(String body) implements Fault {}

  /** The call is read, perhaps done, and the connection is dropped without an answer. */
  record Dropped() implements Fault {}

  /** The call is done and answered, only later. */
  record Slow(Duration delay) implements Fault {}

  /** Telegram refuses. */
  static Fault refusal(int code, String description) {
    return new Refusal(code, description, Optional.empty());
  }

  /** Too many messages: a pause is wanted. */
  static Fault tooManyRequests(int retryAfter) {
    return new Refusal(
        429, "Too Many Requests: retry after " + retryAfter, Optional.of(retryAfter));
  }

  /** The person blocked the bot. */
  static Fault blocked() {
    return refusal(403, "Forbidden: bot was blocked by the user");
  }

  /** Another copy of the bot fetches the updates. */
  static Fault conflict() {
    return refusal(
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is"
            + " running");
  }

  /** The token is not valid. */
  static Fault unauthorized() {
    return refusal(401, "Unauthorized");
  }
}
