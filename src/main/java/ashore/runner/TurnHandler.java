package ashore.runner;

import ashore.conversation.Conversation;
import ashore.conversation.Input;
import ashore.conversation.Option;
import ashore.conversation.Reply;
import ashore.conversation.Turn;
import ashore.dialog.Language;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one path of a turn: load, understand, step, and one commit of all it caused. Thread-safe;
 * what arrives from one chat must be handed over one at a time, in order ({@link ChatLanes}).
 */
public final class TurnHandler {
  private static final Logger LOG = LoggerFactory.getLogger(TurnHandler.class);

  /** How often a turn is begun again because another program was quicker in its chat. */
  static final int ATTEMPTS = 10;

  private final Supplier<Mind> minds;
  private final Store store;
  private final Messenger messenger;
  private final Screen screen;
  private final TeamParcels team;
  private final Runnable committed;

  /**
   * What a turn begins from.
   *
   * @param revision of what was kept; absent when that cannot be read, and may be replaced
   */
  private record Before(Conversation conversation, OptionalLong revision) {}

  /**
   * Joins the parts.
   *
   * @param minds asked once for each turn; may give another one when the dialogs have changed
   * @param committed run after each commit; wakes the {@link OutboxPump}
   */
  public TurnHandler(Supplier<Mind> minds, Store store, Messenger messenger, Runnable committed) {
    this(minds, store, messenger, Optional.empty(), committed);
  }

  /**
   * The same, with a team of people behind the bot.
   *
   * @param group the chat of the team
   */
  public TurnHandler(
      Supplier<Mind> minds,
      Store store,
      Messenger messenger,
      Optional<ChatKey> group,
      Runnable committed) {
    this.team = new TeamParcels(store, messenger, group);
    this.minds = minds;
    this.store = store;
    this.messenger = messenger;
    this.screen = new Screen(messenger);
    this.committed = committed;
  }

  /**
   * Does all that one update causes, once. A step that fails becomes an apology.
   *
   * @throws RuntimeException when the store fails; nothing was saved, and the update must not be
   *     confirmed
   */
  public Outcome handle(Incoming incoming) {
    for (int attempt = 1; ; attempt++) {
      try {
        return handleFrom(incoming);
      } catch (OutdatedTurn outdated) {
        if (attempt == ATTEMPTS) {
          throw outdated;
        }
      }
    }
  }

  private Outcome handleFrom(Incoming incoming) {
    if (store.seen(incoming.update())) {
      return new Outcome.AlreadySeen();
    }
    Mind mind = minds.get();
    if (incoming.content() instanceof Incoming.Content.InGroup) {
      return invite(incoming, mind.talker());
    }
    Before kept = conversationOf(incoming);
    Conversation before = kept.conversation();
    Optional<Shown> shown =
        before.open().isPresent() ? store.shown(incoming.chat()) : Optional.empty();
    try {
      return answer(incoming, kept, shown, mind);
    } catch (OutdatedTurn | StoreUnavailable later) {
      // No apology: the same turn will be possible, now or when the update comes again.
      throw later;
    } catch (RuntimeException | StackOverflowError fault) {
      LOG.error(
          "update {} of {}: the turn failed",
          incoming.update(),
          incoming.chat(),
          WordlessFault.of(fault));
      return apologise(incoming, kept, mind.talker());
    }
  }

  /** Nothing is kept of a group: no conversation is loaded, and none is saved. */
  private Outcome invite(Incoming incoming, Talker talker) {
    Turn turn = talker.inGroup(incoming.language().orElse(Language.EN));
    List<String> parcels = pack(incoming.chat(), turn.replies());
    return commit(incoming, Optional.empty(), parcels)
        ? new Outcome.Answered(turn.path())
        : new Outcome.AlreadySeen();
  }

  /**
   * Lets the bot speak first in this chat, when what is kept of it says so. A step that fails puts
   * the chat to sleep: nobody gets an apology out of the blue.
   *
   * @throws RuntimeException when the store fails; nothing was saved
   */
  public Outcome remind(ChatKey chat, Instant at) {
    Optional<Before> before = sleeping(chat);
    Optional<Instant> due = before.flatMap(kept -> kept.conversation().wake().due());
    if (due.isEmpty()) {
      store.letSleep(chat, at);
      return new Outcome.KeptSilent();
    }
    if (at.isBefore(due.get())) {
      return new Outcome.KeptSilent();
    }
    try {
      return remind(chat, before.get(), due.get(), at);
    } catch (OutdatedTurn outdated) {
      // Something else was said meanwhile; what is still due then comes up again.
      return new Outcome.KeptSilent();
    }
  }

  private Optional<Before> sleeping(ChatKey chat) {
    try {
      Store.Kept kept = store.kept(chat);
      return kept.conversation().map(known -> new Before(known, OptionalLong.of(kept.revision())));
    } catch (UnreadableConversation unreadable) {
      LOG.error("reminder: {}", unreadable.getMessage());
      return Optional.empty();
    }
  }

  private Outcome remind(ChatKey chat, Before before, Instant due, Instant at) {
    Turn turn;
    List<String> parcels;
    try {
      turn = minds.get().talker().step(before.conversation(), new Input.FellSilent(at));
      parcels = pack(chat, turn.replies());
    } catch (RuntimeException | StackOverflowError fault) {
      LOG.error("{}: the reminder failed", chat, WordlessFault.of(fault));
      store.letSleep(chat, at);
      return new Outcome.KeptSilent();
    }
    boolean saved =
        commit(
            new Store.Commit(reminder(chat, due), chat, at, Optional.of(turn.after()), parcels),
            before.revision());
    if (!saved) {
      store.letSleep(chat, at);
      return new Outcome.AlreadySeen();
    }
    return parcels.isEmpty() ? new Outcome.KeptSilent() : new Outcome.Answered(turn.path());
  }

  /** The same for the same reminder, and nothing from which the chat can be told. */
  private static String reminder(ChatKey chat, Instant due) {
    String name = chat + " " + due;
    return "reminder:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private Before conversationOf(Incoming incoming) {
    Conversation fresh = Conversation.begin(incoming.language().orElse(Language.EN));
    try {
      Store.Kept kept = store.kept(incoming.chat());
      return new Before(kept.conversation().orElse(fresh), OptionalLong.of(kept.revision()));
    } catch (UnreadableConversation unreadable) {
      // Beginning anew helps the person; failing would stop this chat for good.
      LOG.error("update {}: {}", incoming.update(), unreadable.getMessage());
      return new Before(fresh, OptionalLong.empty());
    }
  }

  private Outcome answer(Incoming incoming, Before kept, Optional<Shown> shown, Mind mind) {
    Conversation before = kept.conversation();
    Turn turn = mind.talker().step(before, inputOf(incoming, mind.understander()));
    Optional<Conversation> after = turn.forget() ? Optional.empty() : Optional.of(turn.after());
    Clearing clearing = new Clearing(store, messenger);
    Optional<List<String>> cleared =
        turn.replies().stream()
            .filter(Reply.ClearChat.class::isInstance)
            .findFirst()
            .map(reply -> clearing.removable(incoming));
    List<String> parcels =
        cleared
            .map(messages -> clearing.parcels(incoming, turn, messages))
            .orElseGet(() -> screen.parcels(incoming, before, turn, shown));
    return commit(
            new Store.Commit(
                incoming.update(),
                incoming.chat(),
                incoming.at(),
                after,
                withMenu(before, turn, parcels, mind.talker()),
                new Store.Messages(incoming.message().filter(id -> cleared.isEmpty()), cleared),
                team.of(incoming.chat(), before, turn, incoming.at())),
            kept.revision())
        ? new Outcome.Answered(turn.path(), planned(before, turn))
        : new Outcome.AlreadySeen();
  }

  private static Outcome.Planned planned(Conversation before, Turn turn) {
    return before.plan().isEmpty() && !turn.after().plan().isEmpty()
        ? new Outcome.Planned.First(turn.after().ties().link())
        : new Outcome.Planned.Not();
  }

  /** The channel's list of commands follows the person's language. */
  private List<String> withMenu(
      Conversation before, Turn turn, List<String> parcels, Talker talker) {
    Optional<List<Option>> menu = menu(before, turn, talker);
    if (menu.isEmpty()) {
      return parcels;
    }
    List<String> all = new ArrayList<>(parcels);
    messenger.menu(menu.get()).ifPresent(all::add);
    return all;
  }

  /** What the list must show now; that of all chats, when it is empty; absent when it stays. */
  private static Optional<List<Option>> menu(Conversation before, Turn turn, Talker talker) {
    if (turn.forget()) {
      return Optional.of(List.of());
    }
    Language spoken = turn.after().language();
    boolean newcomer = before.lastAt().isEmpty();
    // Telegram has one Chinese for all chats; a newcomer's others are right already.
    boolean differs = newcomer ? spoken == Language.ZH_HANT : spoken != before.language();
    return differs ? Optional.of(talker.menu(spoken)) : Optional.empty();
  }

  private Input inputOf(Incoming incoming, Understander understander) {
    return switch (incoming.content()) {
      case Incoming.Content.Text(String text) ->
          said(incoming, text, Input.Edited.NOT, understander);
      case Incoming.Content.Edit(String text) ->
          said(incoming, text, edited(incoming), understander);
      case Incoming.Content.Tap(int question, String option) ->
          new Input.Chose(incoming.at(), question, option);
      case Incoming.Content.Command(String name, String argument) ->
          new Input.Commanded(
              incoming.at(),
              name,
              Optional.of(argument)
                  .filter(text -> !text.isBlank())
                  .map(text -> said(incoming, text, Input.Edited.NOT, understander)));
      case Incoming.Content.InGroup() ->
          throw new IllegalArgumentException("nothing is talked about in a group");
      case Incoming.Content.Media() -> new Input.SentMedia(incoming.at());
    };
  }

  private Input.Edited edited(Incoming incoming) {
    return store.lastOwnMessage(incoming.chat()).equals(incoming.message())
        ? Input.Edited.LAST
        : Input.Edited.EARLIER;
  }

  /** What is too private goes before anything looks at the message. */
  private static Input.Said said(
      Incoming incoming, String written, Input.Edited edited, Understander understander) {
    String text = PrivateNumbers.masked(written);
    return new Input.Said(
        incoming.at(),
        text,
        understander.understand(text, incoming.at()),
        new Input.Circumstances(incoming.message(), !text.equals(written), edited));
  }

  private Outcome apologise(Incoming incoming, Before kept, Talker talker) {
    Conversation before = kept.conversation();
    return commit(
            new Store.Commit(
                incoming.update(),
                incoming.chat(),
                incoming.at(),
                Optional.of(before),
                apologyFor(incoming, before, talker)),
            kept.revision())
        ? new Outcome.Apologised()
        : new Outcome.AlreadySeen();
  }

  /** Nothing when even this fails: an update that can only fail must not come back for ever. */
  private List<String> apologyFor(Incoming incoming, Conversation before, Talker talker) {
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
    return commit(
        new Store.Commit(incoming.update(), incoming.chat(), incoming.at(), after, parcels),
        OptionalLong.empty());
  }

  private boolean commit(Store.Commit commit, OptionalLong revision) {
    boolean saved =
        revision.isPresent() ? store.commit(commit, revision.getAsLong()) : store.commit(commit);
    if (saved) {
      committed.run();
    }
    return saved;
  }
}
