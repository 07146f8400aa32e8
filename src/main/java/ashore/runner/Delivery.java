package ashore.runner;

import java.time.Duration;
import java.util.Optional;

/** What became of a parcel. */
public sealed interface Delivery {
  /**
   * It arrived.
   *
   * @param shown the question that the person has on the screen by it; absent when it is none
   * @param message what the channel calls the new message; absent when there is none
   */
  record Sent(Optional<Shown> shown, Optional<String> message) implements Delivery {
    /** Something arrived that has no name of its own. */
    public Sent(Optional<Shown> shown) {
      this(shown, Optional.empty());
    }

    /** Something that is no question arrived. */
    public Sent() {
      this(Optional.empty());
    }
  }

  /**
   * The channel wants a pause, or could not be reached; the parcel is to be sent again after it.
   */
  record WaitFor(Duration pause) implements Delivery {}

  /** The person is not reachable any more; nothing for this chat can be sent. */
  record Gone() implements Delivery {}

  /** The channel will never take this parcel. The reason holds nothing a person wrote. */
  record Refused(String reason) implements Delivery {}
}
