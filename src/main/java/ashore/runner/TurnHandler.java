package ashore.runner;

import ashore.conversation.Conversation;
import ashore.conversation.Input;
import ashore.conversation.Reply;
import ashore.conversation.Turn;
import ashore.dialog.Language;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one path of a turn: load, understand, step, and one commit of all it caused. Thread-safe;
 * what arrives from one chat must be handed over one at a time, in order ({@link ChatLanes}).
 */
public final class TurnHandler {
  private static final Logger LOG = LoggerFactory.getLogger(TurnHandler.class);

  private final Talker talker;
  private final Understander understander;
  private final Store store;
  private final Messenger messenger;
  private final Runnable committed;

  /**
   * Joins the parts.
   *
   * @param committed run after each commit; wakes the {@link OutboxPump}
   */
  public TurnHandler(
      Talker talker,
      Understander understander,
      Store store,
      Messenger messenger,
      Runnable committed) {
    this.talker = talker;
    this.understander = understander;
    this.store = store;
    this.messenger = messenger;
    this.committed = committed;
  }

  /**
   * Does all that one update causes, once. A step that fails becomes an apology.
   *
   * @throws RuntimeException when the store fails; nothing was saved, and the update must not be
   *     confirmed
   */
  public Outcome handle(Incoming incoming) {
    if (store.seen(incoming.update())) {
      return new Outcome.AlreadySeen();
    }
    Conversation before = conversationOf(incoming);
    try {
      return answer(incoming, before);
    } catch (RuntimeException | StackOverflowError fault) {
      LOG.error(
          "update {} of {}: the turn failed",
          incoming.update(),
          incoming.chat(),
          WordlessFault.of(fault));
      return apologise(incoming, before);
    }
  }

  private Conversation conversationOf(Incoming incoming) {
    Conversation fresh = Conversation.begin(incoming.language().orElse(Language.EN));
    try {
      return store.load(incoming.chat()).orElse(fresh);
    } catch (UnreadableConversation unreadable) {
      // Beginning anew helps the person; failing would stop this chat for good.
      LOG.error("update {}: {}", incoming.update(), unreadable.getMessage());
      return fresh;
    }
  }

  private Outcome answer(Incoming incoming, Conversation before) {
    Turn turn = talker.step(before, inputOf(incoming));
    Optional<Conversation> after = turn.forget() ? Optional.empty() : Optional.of(turn.after());
    return commit(incoming, after, pack(incoming.chat(), turn.replies()))
        ? new Outcome.Answered(turn.path())
        : new Outcome.AlreadySeen();
  }

  private Input inputOf(Incoming incoming) {
    return switch (incoming.content()) {
      case Incoming.Content.Text(String text) ->
          new Input.Said(incoming.at(), text, understander.understand(text, incoming.at()));
      case Incoming.Content.Tap(int question, String option) ->
          new Input.Chose(incoming.at(), question, option);
      case Incoming.Content.Command(String name, String argument) ->
          new Input.Commanded(incoming.at(), name, argument);
      case Incoming.Content.Media() -> new Input.SentMedia(incoming.at());
    };
  }

  private Outcome apologise(Incoming incoming, Conversation before) {
    return commit(incoming, Optional.of(before), apologyFor(incoming, before))
        ? new Outcome.Apologised()
        : new Outcome.AlreadySeen();
  }

  /** Nothing when even this fails: an update that can only fail must not come back for ever. */
  private List<String> apologyFor(Incoming incoming, Conversation before) {
    try {
      return pack(incoming.chat(), talker.apology(before).replies());
    } catch (RuntimeException | StackOverflowError fault) {
      LOG.error(
          "update {} of {}: the apology failed",
          incoming.update(),
          incoming.chat(),
          WordlessFault.of(fault));
      return List.of();
    }
  }

  private List<String> pack(ChatKey chat, List<Reply> replies) {
    return replies.stream().flatMap(reply -> messenger.pack(chat, reply).stream()).toList();
  }

  private boolean commit(Incoming incoming, Optional<Conversation> after, List<String> parcels) {
    boolean saved =
        store.commit(
            new Store.Commit(incoming.update(), incoming.chat(), incoming.at(), after, parcels));
    if (saved) {
      committed.run();
    }
    return saved;
  }
}
