package ashore.runner;

import ashore.conversation.Attendance;
import ashore.conversation.Conversation;
import ashore.conversation.Reply;
import ashore.conversation.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes what a turn sends to the group of the team, and what becomes of the case by it. */
final class TeamParcels {
  /** No channel removes older messages; a little less than two days, as sending takes time. */
  private static final Duration REMOVABLE = Duration.ofHours(47);

  private final Store store;
  private final Messenger messenger;
  private final Optional<ChatKey> group;

  TeamParcels(Store store, Messenger messenger, Optional<ChatKey> group) {
    this.store = store;
    this.messenger = messenger;
    this.group = group;
  }

  /** What one turn does; nothing when the team need not know of it. */
  Optional<ForTeam> of(ChatKey person, Conversation before, Turn turn, Instant at) {
    List<Reply.ToTeam> replies =
        turn.replies().stream()
            .filter(Reply.ToTeam.class::isInstance)
            .map(Reply.ToTeam.class::cast)
            .toList();
    if (group.isEmpty() || (replies.isEmpty() && !turn.forget())) {
      return Optional.empty();
    }
    return turn.forget()
        ? Optional.of(forgotten(group.get(), person, replies, at))
        : number(person, before)
            .map(number -> said(group.get(), number, replies, turn.after().ties().attendance()));
  }

  private Optional<Long> number(ChatKey person, Conversation before) {
    return before.ties().attendance().isEmpty()
        ? Optional.of(store.cases().nextNumber())
        : store.cases().openOf(person).map(Cases.Case::number);
  }

  private ForTeam said(
      ChatKey team, long number, List<Reply.ToTeam> replies, Optional<Attendance> after) {
    List<ForTeam.Telling> parcels = new ArrayList<>();
    for (Reply.ToTeam reply : replies) {
      boolean first = reply.place() == Reply.Place.CASE;
      for (String parcel : messenger.toTeam(number, reply)) {
        parcels.add(new ForTeam.Telling(parcel, first && parcels.isEmpty()));
      }
    }
    return new ForTeam(
        team,
        after.isPresent() ? new ForTeam.Fate.Open(number) : new ForTeam.Fate.Closed(number),
        parcels);
  }

  /** What stands in the group about the person goes too, where it can be removed. */
  private ForTeam forgotten(ChatKey team, ChatKey person, List<Reply.ToTeam> replies, Instant at) {
    List<String> parcels = new ArrayList<>();
    List<String> messages = store.cases().messages(person, at.minus(REMOVABLE));
    if (!messages.isEmpty()) {
      parcels.addAll(messenger.pack(team, new Reply.Erase(messages)));
    }
    long number = store.cases().openOf(person).map(Cases.Case::number).orElse(0L);
    replies.forEach(reply -> parcels.addAll(messenger.toTeam(number, reply)));
    return new ForTeam(
        team,
        new ForTeam.Fate.Forgotten(),
        parcels.stream().map(parcel -> new ForTeam.Telling(parcel, false)).toList());
  }
}
