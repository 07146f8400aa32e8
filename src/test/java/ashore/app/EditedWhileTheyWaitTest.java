package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.Conversation;
import ashore.conversation.OpenQuestion.Subject;
import ashore.dialog.SlotName;
import ashore.dialog.StateName;
import ashore.runner.ChatKey;
import ashore.runner.Incoming;
import ashore.runner.Incoming.Content;
import ashore.runner.Outcome;
import ashore.runner.Store;
import ashore.runner.TurnHandler;
import ashore.store.SqlStore;
import ashore.store.StoreKeys;
import ashore.testing.TickingClock;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A thousand people wait at a question while the dialogs are edited under them. */
@Execution(ExecutionMode.CONCURRENT)
class EditedWhileTheyWaitTest {
  private static final int PEOPLE = 1_000;
  private static final List<String> GREETINGS =
      List.of("i missed my payment", "我的微粒贷逾期了", "我的微粒貸逾期了");
  private static final List<String> DAYS = List.of("about 20 days", "20天了", "二十天");
  private static final List<String> NOT_YET = List.of("not yet", "还没有", "還沒有");

  private static final String SHIPPED = "      - go: who\n\n  home_or_car:\n";

  /** With a question of this test's own, so that it can be taken out again. */
  private static final String WITH_SCREENSHOT =
      """
            - go: screenshot

        screenshot:
          ask:
            en: Do you have the screenshot?
            zh-Hans: 截图存好了吗？
            zh-Hant: 截圖存好了嗎？
          fills: screenshot
          type: choice
          choices:
            - id: saved
              label:
                en: I have it
                zh-Hans: 存好了
                zh-Hant: 存好了
            - id: not_saved
              label:
                en: Not yet
                zh-Hans: 还没有
                zh-Hant: 還沒有
          next: who

        home_or_car:
      """;

  @TempDir private Path parent;
  private final TickingClock clock = new TickingClock();
  private EditedCopy dialogs;
  private Path file;
  private Store store;
  private AtomicReference<Brain> inUse;
  private Reloading reloading;
  private TurnHandler turns;
  private int updates;

  @BeforeEach
  void begin() throws IOException {
    dialogs = EditedCopy.in(parent);
    dialogs.edit("overdue.yaml", SHIPPED, WITH_SCREENSHOT);
    file = parent.resolve("bot.db");
    store = SqlStore.open(file);
    var folder = new DialogFolder(dialogs.folder());
    var files = folder.files();
    var accepted = Checked.accepted(dialogs.folder(), files, Shipped.TODAY);
    inUse =
        new AtomicReference<>(
            Shipped.brain().edited(accepted.dialogs(), Shipped.MODELS.toString()));
    reloading =
        new Reloading(
            folder,
            files,
            inUse,
            new Reloading.Surroundings(
                Shipped.MODELS.toString(),
                Optional.of(new TalkSource(file, StoreKeys.none())),
                commands -> {},
                clock));
    turns =
        new TurnHandler(
            () -> inUse.get().mind(),
            store,
            new TerminalMessenger(
                new PrintWriter(Writer.nullWriter()),
                Paint.NONE,
                Lines.UNBROKEN,
                new FileFolder(Path.of(""))),
            () -> {});
  }

  @AfterEach
  void end() {
    store.close();
  }

  @Test
  void nobody_restarts_and_nobody_is_stranded_and_the_plan_said_so() throws IOException {
    everybodyWaitsAt("lateness.how_late");

    dialogs.edit("lateness.yaml", "  how_late:\n", "  days:\n    was: [how_late]\n");
    assertThat(planned())
        .contains(
            "1,000  lateness.how_late                    at lateness.days, by its \"was\"",
            "1,000 talks wait: 0 stay, 1,000 follow was, 0 stranded.");
    switchOver();
    everybodyAnswers("days", List.of("month", "month"), DAYS);

    assertThat(people()).allMatch(person -> isAt(person, "overdue.screenshot"));
    assertThat(people()).allMatch(person -> knows(person, "days_late"));

    dialogs.edit("overdue.yaml", WITH_SCREENSHOT, SHIPPED);
    assertThat(planned())
        .contains(
            "666  overdue.screenshot                   at behaviour.how, led again",
            "334  overdue.screenshot                   at lender.who, led again",
            "1,000 talks wait: 0 stay, 1,000 are led again, 0 stranded.");
    switchOver();
    everybodyAnswers("removed", List.of("saved", "not_saved"), NOT_YET);

    assertThat(people()).allMatch(person -> isAt(person, asksNext(person)));
    assertThat(people()).allMatch(person -> knows(person, "days_late"));
    assertThat(people()).allMatch(person -> conversation(person).topics().size() == 1);
  }

  /** Those who began in Chinese named their lender. */
  private static String asksNext(int person) {
    return person % GREETINGS.size() == 0 ? "lender.who" : "behaviour.how";
  }

  private void everybodyWaitsAt(String state) {
    List<Conversation> waiting =
        GREETINGS.stream()
            .map(
                greeting -> {
                  ChatKey first = new ChatKey("first:" + greeting.length() + greeting.charAt(5));
                  hear(first, new Content.Text(greeting));
                  hear(first, new Content.Tap(1, "none"));
                  Conversation conversation = store.load(first).orElseThrow();
                  assertThat(place(conversation)).isEqualTo(StateName.parse(state));
                  store.commit(
                      new Store.Commit(
                          "gone" + greeting, first, clock.instant(), Optional.empty(), List.of()));
                  return conversation;
                })
            .toList();
    people()
        .forEach(
            person ->
                store.commit(
                    new Store.Commit(
                        "begin" + person,
                        chat(person),
                        clock.instant(),
                        Optional.of(waiting.get(person % waiting.size())),
                        List.of())));
  }

  /** Every other person taps, the others write, each in their language. */
  private void everybodyAnswers(String what, List<String> options, List<String> words) {
    for (int person : people().toList()) {
      int number = conversation(person).open().orElseThrow().number();
      Content content =
          person % 2 == 0
              ? new Content.Tap(number, options.get(person / 2 % options.size()))
              : new Content.Text(words.get(person % words.size()));
      assertThat(hear(chat(person), content)).as(what).isInstanceOf(Outcome.Answered.class);
    }
  }

  private Outcome hear(ChatKey chat, Content content) {
    updates++;
    return turns.handle(
        new Incoming("u" + updates, chat, clock.instant(), content, Optional.empty()));
  }

  /** What the folder would do, as it is printed before the switch. */
  private String planned() {
    StringWriter out = new StringWriter();
    var command = Main.commandLine(clock);
    command.setOut(new PrintWriter(out, true));
    int exit = command.execute("check", dialogs.folder().toString(), "--against", file.toString());
    assertThat(exit).as(out.toString()).isZero();
    return out.toString();
  }

  private void switchOver() {
    Brain before = inUse.get();
    reloading.look();
    reloading.look();
    assertThat(inUse.get()).isNotSameAs(before);
  }

  private static Stream<Integer> people() {
    return IntStream.range(0, PEOPLE).boxed();
  }

  private static ChatKey chat(int person) {
    return new ChatKey("telegram:" + person);
  }

  private Conversation conversation(int person) {
    return store.load(chat(person)).orElseThrow();
  }

  private boolean isAt(int person, String state) {
    return place(conversation(person)).equals(StateName.parse(state));
  }

  private boolean knows(int person, String slot) {
    return conversation(person).answers().get(new SlotName(slot)).isPresent();
  }

  private static StateName place(Conversation conversation) {
    return conversation
        .open()
        .map(open -> open.subject())
        .filter(Subject.AtState.class::isInstance)
        .map(subject -> ((Subject.AtState) subject).state())
        .orElseThrow();
  }
}
