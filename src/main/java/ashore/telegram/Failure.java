package ashore.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * Why a call of the Bot API was not done.
 *
 * @param code Telegram's error code; {@link #NO_ANSWER} when there was no answer, or none to be
 *     understood, so that the call may have been done or not
 * @param description what Telegram said, or what broke; without the token and without anything
 *     quoted from a message
 * @param retryAfter the pause Telegram asks for
 * @param movedTo the number that the group has now
 */
record Failure(
    int code, String description, Optional<Duration> retryAfter, Optional<Long> movedTo) {
  static final int NO_ANSWER = 0;
  static final int BAD_REQUEST = 400;
  static final int UNAUTHORIZED = 401;
  static final int FORBIDDEN = 403;
  static final int NOT_FOUND = 404;
  static final int CONFLICT = 409;
  static final int TOO_MANY_REQUESTS = 429;
  static final int SERVER_ERROR = 500;

  private static final int LONGEST_DESCRIPTION = 200;

  /** One of which Telegram said nothing more. */
  Failure(int code, String description) {
    this(code, description, Optional.empty(), Optional.empty());
  }

  /** What the library threw. */
  static Failure of(Throwable thrown, BotToken token) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof TelegramApiRequestException refused
          && refused.getErrorCode() != null
          && refused.getErrorCode() != NO_ANSWER) {
        return new Failure(
            refused.getErrorCode(),
            clean(Optional.ofNullable(refused.getApiResponse()).orElse("no description"), token),
            Optional.ofNullable(refused.getParameters())
                .flatMap(parameters -> Optional.ofNullable(parameters.getRetryAfter()))
                .map(Duration::ofSeconds),
            Optional.ofNullable(refused.getParameters())
                .flatMap(parameters -> Optional.ofNullable(parameters.getMigrateToChatId())));
      }
    }
    return new Failure(NO_ANSWER, rootOf(thrown));
  }

  /** What Telegram answered, when {@code ok} is false. */
  static Failure of(JsonNode answer, BotToken token) {
    JsonNode seconds = answer.path("parameters").path("retry_after");
    return new Failure(
        answer.path("error_code").asInt(NO_ANSWER),
        clean(answer.path("description").asText("no description"), token),
        seconds.canConvertToLong()
            ? Optional.of(Duration.ofSeconds(seconds.asLong()))
            : Optional.empty(),
        Optional.empty());
  }

  /** No answer that can be understood. */
  static Failure unanswered(String description) {
    return new Failure(NO_ANSWER, description);
  }

  boolean says(String words) {
    return description.toLowerCase(Locale.ROOT).contains(words);
  }

  @Override
  public String toString() {
    return code == NO_ANSWER ? description : code + " " + description;
  }

  /** The kind only: messages of exceptions may hold addresses or pieces of what was sent. */
  private static String rootOf(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getClass().getSimpleName();
  }

  /** What Telegram said, in one line, without the token and without anything quoted. */
  static String clean(String text, BotToken token) {
    String unquoted = token.mask(text).replaceAll("\"[^\"]*\"?", "\"…\"").replaceAll("\\R", " ");
    return unquoted.length() <= LONGEST_DESCRIPTION
        ? unquoted
        : unquoted.substring(0, LONGEST_DESCRIPTION) + "…";
  }
}
