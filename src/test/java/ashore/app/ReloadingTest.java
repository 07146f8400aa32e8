package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.Conversation;
import ashore.conversation.OpenQuestion;
import ashore.conversation.OpenQuestion.Subject;
import ashore.conversation.Topic;
import ashore.dialog.Command;
import ashore.dialog.CommandName;
import ashore.dialog.DialogName;
import ashore.dialog.Language;
import ashore.dialog.State;
import ashore.dialog.StateName;
import ashore.monitoring.Health;
import ashore.runner.ChatKey;
import ashore.runner.Store;
import ashore.store.SqlStore;
import ashore.store.StoreKeys;
import ashore.testing.LogLines;
import ashore.testing.TickingClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dialogs folder is edited while the bot runs. */
class ReloadingTest {
  private static final StateName HOW_LATE = StateName.parse("overdue.how_late");

  @TempDir private Path parent;
  private final LogLines log = LogLines.of(Reloading.class);
  private final TickingClock clock = new TickingClock();
  private final List<List<Command>> menus = new ArrayList<>();
  private EditedCopy dialogs;
  private Path file;
  private Brain first;
  private AtomicReference<Brain> inUse;
  private Reloading reloading;

  @BeforeEach
  void begin() throws IOException {
    dialogs = EditedCopy.ofTheSmallBot(parent);
    file = parent.resolve("bot.db");
    try (Store store = SqlStore.open(file)) {
      store.commit(
          new Store.Commit(
              "u1",
              new ChatKey("telegram:1"),
              clock.instant(),
              Optional.of(waitingAt(HOW_LATE)),
              List.of()));
    }
    var folder = new DialogFolder(dialogs.folder());
    first = SmallBot.brain();
    inUse = new AtomicReference<>(first);
    reloading =
        new Reloading(
            folder,
            folder.files(),
            inUse,
            new Reloading.Surroundings(
                Shipped.MODELS.toString(),
                Optional.of(new TalkSource(file, StoreKeys.none())),
                menus::add,
                clock));
  }

  @AfterEach
  void end() {
    log.close();
  }

  @Test
  void edited_dialogs_are_used_once_they_have_settled() throws IOException {
    dialogs.edit("overdue.yaml", "How many days late?", "How many days are you late?");
    reloading.look();
    assertThat(inUse.get()).isSameAs(first);

    reloading.look();

    assertThat(inUse.get().dialogs().state(HOW_LATE)).isPresent().isNotEqualTo(state(first));
    assertThat(inUse.get().classifier()).isSameAs(first.classifier());
    assertThat(log.all())
        .containsExactly(
            "INFO dialogs changed: 1 file, in use. 0 talks wait in changed states. "
                + "1 talk waits: 1 stay, 0 stranded.");
  }

  @Test
  void it_is_known_which_dialogs_are_in_use_and_that_an_edit_is_not() throws IOException {
    Health.Dialogs before = reloading.state();
    clock.tick(Duration.ofMinutes(1));
    dialogs.edit("overdue.yaml", "fills: days_late", "fills: days_latte");
    reloading.look();
    reloading.look();

    assertThat(reloading.state().version()).isEqualTo(before.version());
    assertThat(reloading.state().since()).isEqualTo(before.since());
    assertThat(reloading.state().refused().orElseThrow().at()).isEqualTo(clock.instant());
    assertThat(reloading.state().refused().orElseThrow().reason()).matches("\\d+ problems?");

    dialogs.edit("overdue.yaml", "fills: days_latte", "fills: days_late");
    reloading.look();
    reloading.look();
    assertThat(reloading.state()).isEqualTo(before);

    dialogs.edit("overdue.yaml", "How many days late?", "How many days are you late?");
    reloading.look();
    reloading.look();
    assertThat(reloading.state().version()).matches("[0-9a-f]{12}").isNotEqualTo(before.version());
    assertThat(reloading.state().since()).isEqualTo(clock.instant());
    assertThat(reloading.state().refused()).isEmpty();
  }

  @Test
  void a_folder_that_is_being_saved_is_left_until_it_is_quiet() throws IOException {
    dialogs.edit("overdue.yaml", "How many days late?", "How many days are you late?");
    reloading.look();
    dialogs.edit("overdue.yaml", "How many days are you late?", "How late?");
    reloading.look();
    assertThat(inUse.get()).isSameAs(first);

    reloading.look();
    reloading.look();

    assertThat(inUse.get()).isNotSameAs(first);
    assertThat(log.all()).hasSize(1);
  }

  @Test
  void a_renamed_state_is_counted_before_the_switch() throws IOException {
    dialogs.edit("overdue.yaml", "  how_late:\n", "  days:\n    was: [how_late]\n");
    lookTwice();

    assertThat(log.all())
        .containsExactly(
            "INFO dialogs changed: 1 file, in use. 1 talk waits in changed states. "
                + "1 talk waits: 0 stay, 1 follow was, 0 stranded.");
  }

  @Test
  void bad_dialogs_are_told_once_with_their_place_and_the_old_ones_go_on() throws IOException {
    dialogs.edit("overdue.yaml", "go: costs", "go: cossts");
    lookTwice();
    lookTwice();

    assertThat(inUse.get()).isSameAs(first);
    assertThat(log.all()).hasSize(2);
    assertThat(log.all().getFirst())
        .startsWith("ERROR dialogs/overdue.yaml:")
        .contains("cossts", "did you mean \"costs\"?");
    assertThat(log.all().getLast())
        .isEqualTo(
            "ERROR dialogs changed: 1 file, NOT in use, those before go on: 1 problem, run check");
  }

  @Test
  void mended_dialogs_are_used() throws IOException {
    dialogs.edit("overdue.yaml", "go: costs", "go: cossts");
    lookTwice();
    dialogs.edit("overdue.yaml", "go: cossts", "go: costs");
    dialogs.edit("overdue.yaml", "How many days late?", "How many days are you late?");
    lookTwice();

    assertThat(inUse.get()).isNotSameAs(first);
    assertThat(log.all().getLast()).startsWith("INFO dialogs changed: 1 file, in use.");
  }

  @Test
  void an_edit_that_is_taken_back_changes_nothing() throws IOException {
    dialogs.edit("overdue.yaml", "go: costs", "go: cossts");
    lookTwice();
    dialogs.edit("overdue.yaml", "go: cossts", "go: costs");
    lookTwice();

    assertThat(inUse.get()).isSameAs(first);
    assertThat(log.all().getLast()).isEqualTo("INFO the dialogs are as they were, and in use");
  }

  @Test
  void a_folder_that_cannot_be_read_is_told_once_and_the_old_ones_go_on() throws IOException {
    Path away = parent.resolve("away");
    Files.move(dialogs.folder(), away);
    lookTwice();
    assertThat(inUse.get()).isSameAs(first);
    assertThat(log.all()).hasSize(1);
    assertThat(log.all().getFirst()).startsWith("ERROR the dialogs cannot be read");

    Files.move(away, dialogs.folder());
    lookTwice();

    assertThat(log.all()).hasSize(1);
  }

  @Test
  void a_store_that_cannot_be_read_keeps_the_old_dialogs() throws IOException {
    Files.delete(file);
    dialogs.edit("overdue.yaml", "How many days late?", "How many days are you late?");
    lookTwice();

    assertThat(inUse.get()).isSameAs(first);
    assertThat(log.all()).hasSize(1);
    assertThat(log.all().getFirst()).startsWith("ERROR").contains("bot.db");
  }

  @Test
  void other_commands_are_published_and_the_same_are_not() throws IOException {
    dialogs.edit("overdue.yaml", "How many days late?", "How many days are you late?");
    lookTwice();
    assertThat(menus).isEmpty();

    dialogs.edit("bot.yaml", "  - command: help\n", "  - command: what_for\n");
    lookTwice();

    assertThat(menus).hasSize(1);
    assertThat(menus.getFirst())
        .extracting(Command::name)
        .contains(new CommandName("what_for"))
        .doesNotContain(new CommandName("help"));
  }

  private void lookTwice() {
    reloading.look();
    reloading.look();
  }

  private static Optional<State> state(Brain brain) {
    return brain.dialogs().state(HOW_LATE);
  }

  private static Conversation waitingAt(StateName state) {
    Conversation none = Conversation.begin(Language.EN);
    Topic topic = Topic.of(new DialogName("overdue")).at(List.of(state));
    return new Conversation(
        none.language(),
        none.languageChosen(),
        none.answers(),
        List.of(topic),
        none.finished(),
        none.later(),
        Optional.of(new OpenQuestion(1, new Subject.AtState(state), 0, Set.of())),
        1,
        0,
        none.plan(),
        Optional.of(new TickingClock().instant()),
        List.of(),
        none.wake());
  }
}
