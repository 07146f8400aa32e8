package ashore.dialog;

import java.util.Optional;

/**
 * How the bot is set up where it runs; texts may print it.
 *
 * @param storage how what people tell is kept
 * @param team the people to whom a talk can be handed over; absent when there are none
 */
public record Hosting(StorageTerms storage, Optional<Team> team) {
  /** A bot of which nobody said more: nobody is behind it. */
  public static final Hosting USUAL = new Hosting(StorageTerms.USUAL, Optional.empty());
}
