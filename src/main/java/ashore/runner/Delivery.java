package ashore.runner;

import java.time.Duration;

/** What became of a parcel. */
public sealed interface Delivery {
  /** It arrived. */
  record Sent() implements Delivery {}

  /**
   * The channel wants a pause, or could not be reached; the parcel is to be sent again after it.
   */
  record WaitFor(Duration pause) implements Delivery {}

  /** The person is not reachable any more; nothing for this chat can be sent. */
  record Gone() implements Delivery {}

  /** The channel will never take this parcel. The reason holds nothing a person wrote. */
  record Refused(String reason) implements Delivery {}
}
