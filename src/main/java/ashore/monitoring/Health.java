package ashore.monitoring;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How the bot is.
 *
 * @param at when it was looked at
 * @param updates whether updates come
 * @param backlog how many messages wait to be sent; absent when the store cannot be asked
 * @param dialogs the dialogs in use
 */
public record Health(Instant at, Updates updates, OptionalInt backlog, Dialogs dialogs) {
  /**
   * Without contact for this long there is none: a poll comes round within two minutes, also when
   * one failed, and Telegram is asked about a webhook every minute.
   */
  public static final Duration SILENCE = Duration.ofMinutes(3);

  /**
   * Whether updates come.
   *
   * @param way polling or webhook
   * @param waiting since when contact is waited for: the last one, or the start
   * @param lastContact when there was contact last
   * @param ended whether none come any more
   */
  public record Updates(
      String way, Instant waiting, Optional<Instant> lastContact, boolean ended) {}

  /**
   * The dialogs in use.
   *
   * @param version the same for the same files
   * @param since when they were put in use
   * @param refused the edit that was not put in use, if it is the last one
   */
  public record Dialogs(String version, Instant since, Optional<Refused> refused) {}

  /**
   * An edit that was not put in use.
   *
   * @param reason without anything out of the files
   */
  public record Refused(Instant at, String reason) {}

  /** Whether updates come and are saved. */
  public boolean isGood() {
    return areComing() && backlog.isPresent();
  }

  /** Whether updates come, as far as one can tell. */
  boolean areComing() {
    return !updates.ended() && silence().compareTo(SILENCE) <= 0;
  }

  /** Since the last contact, or since the start when there was none. */
  Duration silence() {
    return Duration.between(updates.waiting(), at);
  }
}
