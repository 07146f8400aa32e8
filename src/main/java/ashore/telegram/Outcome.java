package ashore.telegram;

import java.util.Optional;

/** What became of a call of the Bot API. */
sealed interface Outcome<T> {
  /**
   * Telegram did it.
   *
   * @param result what it answered; absent when it only said yes
   */
  record Done<T>(Optional<T> result) implements Outcome<T> {}

  /** It was not done, or nobody knows. */
  record Failed<T>(Failure failure) implements Outcome<T> {}
}
