package ashore.app;

import ashore.dialog.Language;
import ashore.runner.ChatKey;
import ashore.runner.Incoming;
import ashore.runner.Messenger;
import ashore.runner.Outcome;
import ashore.runner.Store;
import ashore.runner.TurnHandler;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/**
 * One person talking at a terminal: the same turns as on Telegram, each answered before the next
 * line is read.
 */
final class TerminalChat {
  private static final ChatKey CHAT = new ChatKey("terminal:local");
  private static final String SLASH = "/";

  private final TurnHandler turns;
  private final Store store;
  private final Messenger messenger;
  private final InstantSource clock;
  private final Optional<Language> language;

  TerminalChat(
      TurnHandler turns,
      Store store,
      Messenger messenger,
      InstantSource clock,
      Optional<Language> language) {
    this.turns = turns;
    this.store = store;
    this.messenger = messenger;
    this.clock = clock;
    this.language = language;
  }

  /** Opens the talk, or takes it up where it was left. */
  Outcome open() {
    return hear(new Incoming.Content.Command("start"));
  }

  /** One line typed. */
  Outcome line(String line) {
    boolean command = line.startsWith(SLASH) && line.length() > 1;
    return hear(
        command
            ? Incoming.Content.Command.typed(line.substring(1))
            : new Incoming.Content.Text(line));
  }

  private Outcome hear(Incoming.Content content) {
    Outcome outcome =
        turns.handle(
            new Incoming(
                "terminal:" + UUID.randomUUID(), CHAT, clock.instant(), content, language));
    deliver();
    return outcome;
  }

  /** Prints what waits, also what an earlier run could not print any more. */
  private void deliver() {
    Optional<Store.Parcel> parcel = store.nextParcel(CHAT, clock.instant());
    while (parcel.isPresent()) {
      messenger.send(CHAT, parcel.get().content());
      store.remove(parcel.get());
      parcel = store.nextParcel(CHAT, clock.instant());
    }
  }
}
