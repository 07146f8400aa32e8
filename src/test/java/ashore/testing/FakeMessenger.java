package ashore.testing;

import ashore.conversation.Attachment;
import ashore.conversation.Reply;
import ashore.runner.ChatKey;
import ashore.runner.Delivery;
import ashore.runner.Messenger;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * A channel that keeps what it is given. Everything is delivered, except where a test scripted
 * another fate. A {@code Say} becomes one parcel a line, any other reply becomes one. Thread-safe.
 */
public final class FakeMessenger implements Messenger {
  private final List<Attempt> attempts = new CopyOnWriteArrayList<>();
  private final List<Attempt> delivered = new CopyOnWriteArrayList<>();
  private final Map<ChatKey, Deque<Supplier<Delivery>>> script = new ConcurrentHashMap<>();

  /** A parcel given to this channel. */
  public record Attempt(ChatKey chat, String parcel) {}

  /** The fates of the next parcels of this chat; after them all are delivered again. */
  public void willAnswer(ChatKey chat, Delivery... deliveries) {
    Arrays.stream(deliveries).forEach(delivery -> willDo(chat, () -> delivery));
  }

  /** What happens with the next parcel of this chat. */
  public void willDo(ChatKey chat, Supplier<Delivery> happening) {
    script.computeIfAbsent(chat, key -> new ArrayDeque<>()).add(happening);
  }

  /** The parcels this chat got, in order. */
  public List<String> sentTo(ChatKey chat) {
    return delivered.stream()
        .filter(attempt -> attempt.chat().equals(chat))
        .map(Attempt::parcel)
        .toList();
  }

  /** The parcels that arrived, over all chats, in order. */
  public List<String> sent() {
    return delivered.stream().map(Attempt::parcel).toList();
  }

  /** All it was asked to send, in order, with what did not arrive. */
  public List<String> attempted() {
    return attempts.stream().map(Attempt::parcel).toList();
  }

  @Override
  public List<String> pack(ChatKey chat, Reply reply) {
    return switch (reply) {
      case Reply.Say(String text) -> text.lines().toList();
      case Reply.Ask ask -> List.of(ask.text());
      case Reply.Review review -> List.of(review.title());
      case Reply.Remind(Reply.Ask ask) -> List.of(ask.text());
      case Reply.Paper paper -> List.of(paper.title());
      case Reply.Attach(Attachment attachment) -> List.of(attachment.name());
      case Reply.Invite(String text, String label) -> List.of(text);
      case Reply.Erase(var messages) -> List.of("erase " + messages);
      case Reply.ClearChat clear -> List.of();
      case Reply.ToTeam team -> List.of();
      case Reply.Noticed noticed -> List.of();
      case Reply.ShowPlan(var plan) -> List.of(plan.title());
    };
  }

  @Override
  public Delivery send(ChatKey chat, String parcel) {
    var attempt = new Attempt(chat, parcel);
    attempts.add(attempt);
    Delivery delivery = next(chat).orElse(Delivery.Sent::new).get();
    if (delivery instanceof Delivery.Sent) {
      delivered.add(attempt);
    }
    return delivery;
  }

  private Optional<Supplier<Delivery>> next(ChatKey chat) {
    return Optional.ofNullable(script.get(chat)).map(Deque::poll);
  }
}
