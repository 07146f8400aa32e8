package ashore.runner;

import ashore.conversation.Option;
import ashore.conversation.Reply;
import java.util.List;
import java.util.Optional;

/** A channel through which replies reach people. Thread-safe. */
public interface Messenger {
  /**
   * The parcels that one reply becomes, in order. Each is sent by one call and survives in the
   * store as text.
   *
   * @return at least one parcel; none when it removes messages and the channel cannot
   */
  List<String> pack(ChatKey chat, Reply reply);

  /**
   * The parcel that changes a question on the screen.
   *
   * @param shown what {@link Delivery.Sent} told of it
   * @return empty when it has to stay as it is
   */
  default Optional<String> change(Shown shown, ScreenChange change) {
    return Optional.empty();
  }

  /**
   * The parcel that changes which commands a chat lists.
   *
   * @param commands names and titles; none for the list that all chats have
   * @return empty where the channel lists none
   */
  default Optional<String> menu(List<Option> commands) {
    return Optional.empty();
  }

  /**
   * The parcels that tell the team of a case.
   *
   * @return none where the channel has no group of people
   */
  default List<String> toTeam(long number, Reply.ToTeam reply) {
    return List.of();
  }

  /** Sends one parcel. Blocks until its fate is known. */
  Delivery send(ChatKey chat, String parcel);

  /**
   * Sends one parcel that belongs to a case of the team.
   *
   * @param about what the channel calls the message that shows the case; absent when none does yet
   */
  default Delivery sendAbout(ChatKey chat, String parcel, Optional<String> about) {
    return send(chat, parcel);
  }
}
