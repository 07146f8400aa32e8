package ashore.app;

import ashore.conversation.Conversation;
import ashore.conversation.OpenQuestion;
import ashore.conversation.Reply;
import ashore.conversation.Turn;
import ashore.dialog.Language;
import ashore.dialog.StateName;
import ashore.runner.ChatKey;
import ashore.runner.ChatLanes;
import ashore.runner.Delivery;
import ashore.runner.Incoming;
import ashore.runner.Messenger;
import ashore.runner.Mind;
import ashore.runner.Outcome;
import ashore.runner.Store;
import ashore.runner.TurnHandler;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Where a story is played: a store, a clock that stands, one person. Everything takes the way that
 * it takes in the running bot: lane, handler, store, outbox. What the store is made of decides that
 * every turn is written out and read back.
 */
final class Stage implements AutoCloseable, Messenger {
  private static final ChatKey CHAT = new ChatKey("story:1");
  private static final int AT_ONCE = 64;

  private final Supplier<Store> stores;
  private final Language language;
  private final ReplyText text = new ReplyText(Paint.NONE, Lines.UNBROKEN);
  private final Screen screen = new Screen();
  private final List<String> said = new ArrayList<>();
  private final List<String> passed = new ArrayList<>();
  private final List<TalkLine> talk = new ArrayList<>();
  private final Set<Visit> visits = new LinkedHashSet<>();
  private Brain brain;
  private Store store;
  private Instant now;
  private int updates;
  private boolean edited;

  /**
   * Opens the stage.
   *
   * @param stores opens the store, again after each restart
   */
  Stage(Brain brain, Supplier<Store> stores, Language language, Instant begin) {
    this.brain = brain;
    this.stores = stores;
    this.language = language;
    this.now = begin;
    this.store = stores.get();
  }

  /** A line that the person writes; one that begins with a slash is a command. */
  Incoming.Content written(String line) {
    talk.add(new TalkLine.You(line));
    return line.startsWith("/")
        ? Incoming.Content.Command.typed(line.substring(1))
        : new Incoming.Content.Text(line);
  }

  /** A button that the person presses. */
  Incoming.Content pressed(Screen.Tap.Button button) {
    talk.add(new TalkLine.You("[" + button.option() + "]"));
    return new Incoming.Content.Tap(button.question(), button.option());
  }

  /** The button of the open question. */
  Screen.Tap button(String option) {
    return screen.open(open(), option);
  }

  /** The button of a question that is not open any more. */
  Screen.Tap oldButton(StateName question, String option) {
    return screen.old(open(), question, option);
  }

  /** Hands these to the person's lane at the same moment, and waits until all were heard. */
  List<Heard> hear(List<Incoming.Content> contents) {
    said.clear();
    passed.clear();
    List<Heard> heard = new ArrayList<>();
    CompletableFuture<Void> allThere = new CompletableFuture<>();
    try (ChatLanes lanes = new ChatLanes(AT_ONCE)) {
      List<CompletableFuture<Void>> all = new ArrayList<>();
      all.add(lanes.submit(CHAT, allThere::join));
      for (Incoming.Content content : contents) {
        updates++;
        Incoming incoming =
            new Incoming("story:" + updates, CHAT, now, content, Optional.of(language));
        all.add(lanes.submit(CHAT, () -> heard.add(handle(incoming))));
      }
      allThere.complete(null);
      all.forEach(CompletableFuture::join);
    }
    showPassed();
    return heard;
  }

  /** Delivers the last update once more. */
  Heard again(Incoming.Content content) {
    talk.add(new TalkLine.Event("the same update again"));
    return handle(new Incoming("story:" + updates, CHAT, now, content, Optional.of(language)));
  }

  void restart() {
    store.close();
    store = stores.get();
    talk.add(new TalkLine.Event("restart"));
  }

  /** Time passes; what the bot says meanwhile counts as the last turn. */
  void wait(Duration duration) {
    Instant end = now.plus(duration);
    talk.add(new TalkLine.Event(Elapsed.text(duration) + " later"));
    said.clear();
    passed.clear();
    Optional<Instant> before = Optional.empty();
    for (var due = due(end); due.isPresent() && !due.equals(before); due = due(end)) {
      now = due.get();
      said.clear();
      passed.clear();
      note(turns().remind(CHAT, now));
      showPassed();
      before = due;
    }
    now = end;
  }

  private Optional<Instant> due(Instant end) {
    return conversation()
        .flatMap(conversation -> conversation.wake().due())
        .filter(due -> !due.isAfter(end));
  }

  /** Goes on with other dialogs; what is passed from here on says nothing about the first ones. */
  void goOnWith(Brain changed) {
    brain = changed;
    edited = true;
    talk.add(new TalkLine.Event("the dialogs are edited"));
  }

  private Heard handle(Incoming incoming) {
    int before = said.size();
    Outcome outcome = turns().handle(incoming);
    note(outcome);
    return new Heard(outcome, said.size() - before);
  }

  private TurnHandler turns() {
    return new TurnHandler(
        () -> new Mind(brain.understander(), new Witness(brain.talker(), this::see)),
        store,
        this,
        () -> {});
  }

  private void note(Outcome outcome) {
    deliver();
    if (outcome instanceof Outcome.Answered(var path, var planned)) {
      passed.addAll(path);
    }
  }

  private void showPassed() {
    if (!passed.isEmpty()) {
      talk.add(new TalkLine.Passed(passed));
    }
  }

  private void see(Turn turn) {
    screen.show(turn);
    if (!edited) {
      turn.landmarks()
          .forEach(landmark -> visits.add(new Visit(landmark, turn.after().language())));
    }
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
    String shown = text.of(reply);
    return shown.isEmpty() ? List.of() : List.of(shown);
  }

  @Override
  public Delivery send(ChatKey chat, String parcel) {
    said.add(parcel);
    talk.add(new TalkLine.Bot(parcel));
    return new Delivery.Sent();
  }

  /** What the store holds now. */
  Optional<Conversation> conversation() {
    return store.load(CHAT);
  }

  private Optional<OpenQuestion> open() {
    return conversation().flatMap(Conversation::open);
  }

  /** What was said in the last turn. */
  String said() {
    return String.join("\n", said);
  }

  /** The states, cards and fixed words passed in the last turn. */
  List<String> passed() {
    return List.copyOf(passed);
  }

  /** The talk so far. */
  List<TalkLine> talk() {
    return List.copyOf(talk);
  }

  /** What was come by so far, before the dialogs were edited. */
  Set<Visit> visits() {
    return Set.copyOf(visits);
  }

  @Override
  public void close() {
    store.close();
  }
}
