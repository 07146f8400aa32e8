package ashore.app;

import ashore.conversation.Conversation;
import ashore.conversation.Input;
import ashore.conversation.OpenQuestion;
import ashore.conversation.Reply;
import ashore.conversation.Turn;
import ashore.conversation.Understanding;
import ashore.dialog.Language;
import ashore.runner.ChatKey;
import ashore.store.ConversationCodec;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Walks through the shipped dialogs. Between two turns the conversation is written out and read
 * back, and what was understood of a text is kept.
 */
final class Passer {
  static final Instant BEGIN = Instant.parse("2026-11-20T02:00:00Z");
  private static final ChatKey CHAT = new ChatKey("test:walk");
  private static final Map<String, Understanding> UNDERSTOOD = new ConcurrentHashMap<>();

  private final ConversationCodec codec = new ConversationCodec();

  /** Where a walk is: the conversation, and what the person sees. */
  record Place(Conversation conversation, Optional<Reply.Ask> ask, Instant now) {
    static Place begin() {
      return new Place(Conversation.begin(Language.EN), Optional.empty(), BEGIN);
    }

    Optional<OpenQuestion.Subject> subject() {
      return conversation.open().map(OpenQuestion::subject);
    }
  }

  Input tap(Place place, String option) {
    return new Input.Chose(
        place.now(), place.conversation().open().map(OpenQuestion::number).orElse(0), option);
  }

  Input text(Place place, String text) {
    Understanding understanding =
        UNDERSTOOD.computeIfAbsent(
            text, unread -> Shipped.brain().understander().understand(unread, BEGIN));
    return new Input.Said(place.now(), text, understanding);
  }

  Input command(Place place, String command) {
    return new Input.Commanded(place.now(), command);
  }

  Turn turn(Place place, Input input) {
    Turn turn = Shipped.brain().talker().step(place.conversation(), input);
    String saved = codec.write(place.conversation());
    Turn restarted = Shipped.brain().talker().step(codec.read(CHAT, saved), input);
    if (!turn.equals(restarted)) {
      throw new AssertionError("after a restart the turn is another one: " + turn.path());
    }
    return turn;
  }

  Place after(Place place, Turn turn) {
    List<Reply.Ask> asks =
        turn.replies().stream()
            .filter(Reply.Ask.class::isInstance)
            .map(Reply.Ask.class::cast)
            .toList();
    return new Place(
        turn.after(),
        asks.isEmpty() ? Optional.empty() : Optional.of(asks.getLast()),
        place.now().plusSeconds(30));
  }
}
