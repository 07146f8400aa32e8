package ashore.runner;

import ashore.conversation.Conversation;
import ashore.conversation.Input;
import ashore.conversation.Reply;
import ashore.conversation.Turn;
import ashore.dialog.Phrase;
import ashore.runner.TeamMessage.Act;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one path of what the team does: to which case it belongs, the step of that conversation, and
 * one commit of all it caused. Thread-safe; what belongs to a case must be handed over in the lane
 * of its person.
 */
public final class TeamDesk {
  private static final Logger LOG = LoggerFactory.getLogger(TeamDesk.class);
  private static final Pattern NUMBER = Pattern.compile("#?([0-9]{1,9})");
  private static final int MOST_LISTED = 50;
  private static final String TAKE = "take";
  private static final String HAND_BACK = "back";
  private static final String CLOSE = "close";
  private static final String CASES = "cases";

  private final Supplier<Mind> minds;
  private final Store store;
  private final Messenger messenger;
  private final Screen screen;
  private final TeamParcels parcels;
  private final Runnable committed;

  /**
   * Joins the parts.
   *
   * @param group the chat of the team
   * @param committed run after each commit; wakes the {@link OutboxPump}
   */
  public TeamDesk(
      Supplier<Mind> minds,
      Store store,
      Messenger messenger,
      Optional<ChatKey> group,
      Runnable committed) {
    this.minds = minds;
    this.store = store;
    this.messenger = messenger;
    this.screen = new Screen(messenger);
    this.parcels = new TeamParcels(store, messenger, group);
    this.committed = committed;
  }

  /** The chat in whose lane the message must be handled. */
  public ChatKey lane(TeamMessage message) {
    return caseOf(message).map(Cases.Case::person).orElse(message.group());
  }

  /**
   * Does all that one message of the team causes, once.
   *
   * @throws RuntimeException when the store fails; nothing was saved, and the update must not be
   *     confirmed
   */
  public Outcome handle(TeamMessage message) {
    if (store.seen(message.update())) {
      return new Outcome.AlreadySeen();
    }
    Optional<Cases.Case> about = caseOf(message);
    Optional<Input.Deed> deed = deed(message.act());
    if (about.isPresent() && deed.isPresent()) {
      return about.get().open()
          ? act(message, about.get(), deed.get())
          : note(message, Phrase.TEAM_NOT_OPEN, Map.of());
    }
    return switch (message.act()) {
      case Act.Wrote wrote -> unknown(message);
      case Act.Tapped tapped -> note(message, Phrase.TEAM_UNKNOWN, Map.of());
      case Act.Media media ->
          about.isPresent() ? note(message, Phrase.TEAM_ONLY_TEXT, Map.of()) : unknown(message);
      case Act.Commanded(String name, String argument) ->
          switch (name) {
            case TAKE, HAND_BACK, CLOSE -> note(message, Phrase.TEAM_UNKNOWN, Map.of());
            case CASES -> list(message);
            default -> note(message, Phrase.TEAM_HELP, Map.of());
          };
    };
  }

  /** What answers no message of the bot is said among the team. */
  private Outcome unknown(TeamMessage message) {
    return message.about().isPresent()
        ? note(message, Phrase.TEAM_UNKNOWN, Map.of())
        : new Outcome.KeptSilent();
  }

  private Outcome list(TeamMessage message) {
    String all =
        store.cases().open(MOST_LISTED).stream()
            .map(open -> "#" + open.number())
            .collect(Collectors.joining(" · "));
    return all.isEmpty()
        ? note(message, Phrase.TEAM_NO_CASES, Map.of())
        : note(message, Phrase.TEAM_CASES, Map.of("list", all));
  }

  private Optional<Cases.Case> caseOf(TeamMessage message) {
    return switch (message.act()) {
      case Act.Tapped(String deed, long number) -> store.cases().numbered(number);
      case Act.Commanded(String name, String argument) ->
          argument.isBlank() ? about(message) : numbered(argument);
      case Act.Wrote wrote -> about(message);
      case Act.Media media -> about(message);
    };
  }

  private Optional<Cases.Case> about(TeamMessage message) {
    return message.about().flatMap(store.cases()::numbered);
  }

  private Optional<Cases.Case> numbered(String argument) {
    Matcher number = NUMBER.matcher(argument.strip());
    return number.matches()
        ? store.cases().numbered(Long.parseLong(number.group(1)))
        : Optional.empty();
  }

  private static Optional<Input.Deed> deed(Act act) {
    return switch (act) {
      case Act.Wrote(String text) -> Optional.of(new Input.Deed.Wrote(text));
      case Act.Media media -> Optional.empty();
      case Act.Tapped(String deed, long number) -> deed(deed);
      case Act.Commanded(String name, String argument) -> deed(name);
    };
  }

  private static Optional<Input.Deed> deed(String name) {
    return switch (name) {
      case TAKE -> Optional.of(new Input.Deed.Took());
      case HAND_BACK -> Optional.of(new Input.Deed.HandedBack());
      case CLOSE -> Optional.of(new Input.Deed.Closed());
      default -> Optional.empty();
    };
  }

  /** The person may be talking through another program on the same store: then once more. */
  private Outcome act(TeamMessage message, Cases.Case about, Input.Deed deed) {
    for (int attempt = 1; ; attempt++) {
      try {
        return actOn(message, about, deed);
      } catch (OutdatedTurn outdated) {
        if (attempt == TurnHandler.ATTEMPTS) {
          throw outdated;
        }
      }
    }
  }

  private Outcome actOn(TeamMessage message, Cases.Case about, Input.Deed deed) {
    try {
      Store.Kept kept = store.kept(about.person());
      if (kept.conversation().isPresent()) {
        Input input = new Input.FromTeam(message.at(), message.by(), deed);
        return act(message, about, kept, input);
      }
    } catch (UnreadableConversation unreadable) {
      LOG.error("update {}: {}", message.update(), unreadable.getMessage());
    }
    return note(message, Phrase.TEAM_UNKNOWN, Map.of());
  }

  private Outcome act(TeamMessage message, Cases.Case about, Store.Kept kept, Input input) {
    Conversation before = kept.conversation().orElseThrow();
    Store.Commit commit;
    List<String> path;
    try {
      Turn turn = minds.get().talker().step(before, input);
      path = turn.path();
      commit = commit(message.update(), about.person(), before, turn, message.at());
    } catch (RuntimeException | StackOverflowError fault) {
      LOG.error("update {}: the team's turn failed", message.update(), WordlessFault.of(fault));
      return note(message, Phrase.TEAM_NOT_OPEN, Map.of());
    }
    return saved(store.commit(commit, kept.revision()))
        ? new Outcome.Answered(path)
        : new Outcome.AlreadySeen();
  }

  private Store.Commit commit(
      String update, ChatKey person, Conversation before, Turn turn, Instant at) {
    Incoming nothingTapped =
        new Incoming(update, person, at, new Incoming.Content.Media(), Optional.empty());
    return new Store.Commit(
        update,
        person,
        at,
        Optional.of(turn.after()),
        screen.parcels(nothingTapped, before, turn, store.shown(person)),
        Store.Messages.NONE,
        parcels.of(person, before, turn, at));
  }

  /**
   * The person cannot be reached any more: their case ends and the team is told. What waits to be
   * sent to them goes.
   *
   * @throws RuntimeException when the store fails
   */
  public void left(ChatKey person, Instant at) {
    store.load(person).ifPresent(before -> left(person, before, at));
    store.giveUp(person);
  }

  private void left(ChatKey person, Conversation before, Instant at) {
    before
        .ties()
        .attendance()
        .ifPresent(
            open -> {
              Turn turn = minds.get().talker().step(before, new Input.Left(at));
              String name = person + " " + open.since();
              String update =
                  "left:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
              saved(store.commit(commit(update, person, before, turn, at)));
            });
  }

  private Outcome note(TeamMessage message, Phrase phrase, Map<String, Object> values) {
    String text = minds.get().talker().forTeam(phrase, values);
    List<String> notes = messenger.pack(message.group(), new Reply.Say(text));
    return saved(store.cases().note(message.update(), message.at(), message.group(), notes))
        ? new Outcome.Answered(List.of(phrase.key()))
        : new Outcome.AlreadySeen();
  }

  private boolean saved(boolean saved) {
    if (saved) {
      committed.run();
    }
    return saved;
  }
}
