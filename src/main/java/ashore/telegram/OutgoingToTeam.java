package ashore.telegram;

import java.util.Objects;

/**
 * A message for the team, which belongs to a case.
 *
 * @param number the case's
 * @param message what is said
 * @param first whether it shows the case for the first time
 * @param again whether it takes the place of the message that shows the case
 */
record OutgoingToTeam(long number, OutgoingMessage message, boolean first, boolean again)
    implements Outgoing {
  /** Refuses no message: a damaged parcel may have lost it. */
  OutgoingToTeam {
    Objects.requireNonNull(message, "to team: message");
  }

  /** How a topic of a forum is named: never by who the person is. */
  String topic() {
    return "#" + number;
  }
}
