package ashore.app;

import ashore.conversation.Conversation;
import ashore.conversation.OpenQuestion;
import ashore.conversation.Reply;
import ashore.dialog.Language;
import ashore.runner.ChatKey;
import ashore.runner.Delivery;
import ashore.runner.Incoming;
import ashore.runner.Messenger;
import ashore.runner.Outcome;
import ashore.runner.Store;
import ashore.runner.Talker;
import ashore.runner.TurnHandler;
import ashore.runner.Understander;
import ashore.store.SqlStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a story is played: a store in a file, a clock that stands, one person. Every turn is
 * written out and read back.
 */
final class Stage implements AutoCloseable, Messenger {
  private static final ChatKey CHAT = new ChatKey("story:1");

  private final Talker talker;
  private final Understander understander;
  private final Path file;
  private final Language language;
  private final ReplyText text = new ReplyText(Paint.NONE, Lines.UNBROKEN);
  private final List<String> said = new ArrayList<>();
  private final List<String> passed = new ArrayList<>();
  private final StringBuilder transcript = new StringBuilder();
  private Store store;
  private Instant now;
  private int updates;

  Stage(Brain brain, Path file, Language language, Instant begin) {
    this.talker = brain.talker();
    this.understander = brain.understander();
    this.file = file;
    this.language = language;
    this.now = begin;
    this.store = SqlStore.open(file);
  }

  /** What the person writes; a line that begins with a slash is a command. */
  void writes(String line, int times) {
    transcript.append("  you: ").append(line).append('\n');
    boolean command = line.startsWith("/");
    hear(
        command
            ? Incoming.Content.Command.typed(line.substring(1))
            : new Incoming.Content.Text(line),
        times);
  }

  /** A tap on a choice of the open question; false when there is no open question. */
  boolean taps(String option) {
    Optional<OpenQuestion> open = conversation().flatMap(Conversation::open);
    transcript.append("  you: [").append(option).append("]\n");
    open.ifPresent(question -> hear(new Incoming.Content.Tap(question.number(), option), 1));
    return open.isPresent();
  }

  void restart() {
    store.close();
    store = SqlStore.open(file);
    transcript.append("  (restart)\n");
  }

  /** Time passes; what the bot says meanwhile counts as the last turn. */
  void wait(Duration duration) {
    Instant end = now.plus(duration);
    transcript.append("  (").append(duration).append(" later)\n");
    Optional<Instant> before = Optional.empty();
    for (var due = due(end); due.isPresent() && !due.equals(before); due = due(end)) {
      now = due.get();
      said.clear();
      passed.clear();
      note(turns().remind(CHAT, now));
      before = due;
    }
    now = end;
  }

  private Optional<Instant> due(Instant end) {
    return conversation()
        .flatMap(conversation -> conversation.wake().due())
        .filter(due -> !due.isAfter(end));
  }

  private void hear(Incoming.Content content, int times) {
    said.clear();
    passed.clear();
    updates++;
    TurnHandler turns = turns();
    for (int i = 0; i < times; i++) {
      note(
          turns.handle(
              new Incoming("story:" + updates, CHAT, now, content, Optional.of(language))));
    }
    passed.forEach(step -> transcript.append("       ").append(step).append('\n'));
  }

  private TurnHandler turns() {
    return new TurnHandler(talker, understander, store, this, () -> {});
  }

  private void note(Outcome outcome) {
    switch (outcome) {
      case Outcome.Answered(var path) -> passed.addAll(path);
      case Outcome.Apologised() -> passed.add("apology");
      case Outcome.AlreadySeen() -> {}
      case Outcome.KeptSilent() -> {}
    }
    deliver();
  }

  private void deliver() {
    Optional<Store.Parcel> parcel = store.nextParcel(CHAT, now);
    while (parcel.isPresent()) {
      send(CHAT, parcel.get().content());
      store.remove(parcel.get());
      parcel = store.nextParcel(CHAT, now);
    }
  }

  @Override
  public List<String> pack(ChatKey chat, Reply reply) {
    return List.of(text.of(reply));
  }

  @Override
  public Delivery send(ChatKey chat, String parcel) {
    said.add(parcel);
    transcript.append("  bot: ").append(parcel.replace("\n", "\n       ")).append('\n');
    return new Delivery.Sent();
  }

  Optional<Conversation> conversation() {
    return store.load(CHAT);
  }

  /** What was said in the last turn. */
  String said() {
    return String.join("\n", said);
  }

  /** The states, cards and fixed words passed in the last turn. */
  List<String> passed() {
    return List.copyOf(passed);
  }

  String transcript() {
    return transcript.toString();
  }

  @Override
  public void close() {
    store.close();
  }
}
