package ashore.runner;

import java.util.List;

/**
 * What the team is told of a turn.
 *
 * @param group the chat of the team
 * @param fate what becomes of the case
 * @param parcels what is sent to the group, in order
 */
public record ForTeam(ChatKey group, Fate fate, List<Telling> parcels) {
  /** Keeps an unmodifiable copy. */
  public ForTeam {
    parcels = List.copyOf(parcels);
  }

  /**
   * One parcel.
   *
   * @param first whether it shows the case for the first time, so that others belong to it
   */
  public record Telling(String content, boolean first) {}

  /** What becomes of a case. */
  public sealed interface Fate {
    /** It is open now, or still. */
    record Open(long number) implements Fate {}

    /** It is over. */
    record Closed(long number) implements Fate {}

    /** All cases of the person are forgotten. */
    record Forgotten() implements Fate {}
  }
}
