package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.authoring.DialogReader;
import ashore.authoring.Problem;
import ashore.authoring.ReadResult;
import ashore.authoring.SourceFile;
import ashore.authoring.Story;
import ashore.conversation.Conversation;
import ashore.conversation.Reply;
import ashore.dialog.CardName;
import ashore.dialog.Language;
import ashore.guidance.Calculators;
import ashore.runner.ChatKey;
import ashore.runner.Delivery;
import ashore.runner.Messenger;
import ashore.runner.Mind;
import ashore.runner.Store;
import ashore.runner.TurnHandler;
import ashore.store.SqlStore;
import ashore.testing.TickingClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A talk at the terminal, saved as a story and played again. */
class TalkSaverTest {
  private static final List<Language> LANGUAGES = List.of(Language.values());
  private static final int TALKS = 12;
  private static final int LINES = 14;
  private static final List<String> TYPED =
      List.of(
          "my weilidai is 40 days late",
          "1",
          "2",
          "3",
          "a",
          "no",
          "不知道",
          "一万，30天，年化18%",
          "they keep calling my mother: \"pay!\" # now",
          "活着没意思了",
          "- [x] {y} & *z* !",
          "\u200bhello\u00a0there\u202e",
          "C:\\temp 'quoted' \"twice\"",
          "😀",
          "yes",
          "~",
          "/back",
          "/plan",
          "/nonsense",
          "/restart",
          "/language",
          "说错了，是60天",
          "收到法院传票了",
          "能不能分期",
          "i want to delete my data");

  @TempDir private Path folder;
  private final TickingClock clock = new TickingClock();
  private final Store store = SqlStore.inMemory();
  private final TalkRecorder recorder = new TalkRecorder(Shipped.brain().talker());

  @AfterEach
  void closeTheStore() {
    store.close();
  }

  @Test
  void random_talks_go_the_same_way_when_they_are_played_again() {
    List<SourceFile> files = new ArrayList<>(Shipped.files());
    files.removeIf(file -> file.path().contains("/stories/"));
    List<SourceFile> told = new ArrayList<>(files);
    for (int seed = 0; seed < TALKS; seed++) {
      told.add(new SourceFile("dialogs/stories/talk_" + seed + ".yaml", randomTalk(seed)));
    }

    StoryPlayer player = new StoryPlayer(Shipped.brain(), files);

    List<Story> stories = accepted(told).stories();
    assertThat(stories).hasSize(TALKS);
    assertThat(stories)
        .allSatisfy(story -> assertThat(player.play(story)).isInstanceOf(StoryResult.Kept.class));
  }

  @Test
  void a_saved_talk_can_be_read_by_a_person() throws IOException {
    TerminalChat chat = chat(Optional.of(Language.EN));
    chat.open();
    chat.line("6");
    clock.tick(Duration.ofMinutes(90));
    chat.line("2");
    chat.line("about two weeks");
    Path file = folder.resolve("late_payer.yaml");

    String told = saver().save(file);

    assertThat(told).endsWith("Played again, it goes the same way.");
    assertThat(Files.readString(file))
        .startsWith("# Private: ")
        .contains("story: late payer\nlang: en\nclock: ", "  - user: /start\n")
        .contains("  - tap: none\n", "  - clock: +90 min\n", "  - user: about two weeks\n")
        .contains("  - slots: {", "days_late: 14");
  }

  @Test
  void a_plan_of_one_card_is_told_as_a_list() {
    Conversation begun = Conversation.begin(Language.EN);
    Conversation end =
        new Conversation(
            begun.language(),
            begun.languageChosen(),
            begun.answers(),
            begun.topics(),
            begun.finished(),
            begun.later(),
            begun.open(),
            begun.questions(),
            begun.misses(),
            List.of(new CardName("negotiate")),
            begun.lastAt(),
            List.of(),
            begun.wake());
    RecordedTalk.Step step =
        new RecordedTalk.Step(
            clock.instant(), new RecordedTalk.Deed.Wrote("hello"), List.of("welcome.hello"));

    String told =
        StoryText.of(
            new RecordedTalk(Language.EN, List.of(step), end), "one card", ZoneId.of("UTC"));

    assertThat(told).contains("  - bot: welcome.hello\n").endsWith("ends_with: [negotiate]\n");
  }

  @Test
  void a_file_that_is_there_is_never_written_over() throws IOException {
    chat(Optional.empty()).line("hello");
    Path file = folder.resolve("mine.yaml");
    Files.writeString(file, "mine");

    assertThat(saver().save(file)).contains("is there already and stays as it is");
    assertThat(Files.readString(file)).isEqualTo("mine");
  }

  @Test
  void a_talk_without_its_beginning_is_no_story() {
    chat(Optional.empty()).line("hello");
    TalkRecorder later = new TalkRecorder(Shipped.brain().talker());
    new TerminalChat(turns(later), store, new Silent(), clock, Optional.empty()).line("6");

    String told = new TalkSaver(Shipped::brain, Shipped.DIALOGS, later).save(folder.resolve("x"));

    assertThat(told).startsWith("Nothing is saved: there is no talk from its beginning.");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_talk_in_which_nothing_was_said_is_no_story() {
    assertThat(saver().save(folder.resolve("x.yaml"))).startsWith("Nothing is saved");
  }

  @Test
  void a_name_that_is_no_file_name_is_explained() {
    chat(Optional.empty()).line("hello");

    for (String name : List.of("", "Late", "../../etc", "a b", "x/y")) {
      assertThat(saver().saveAs(name)).startsWith("Write /save and a name");
    }
  }

  /** A talk of one person who does anything at all, told as a story. */
  private String randomTalk(int seed) {
    Random random = new Random(seed);
    TalkRecorder talk = new TalkRecorder(Shipped.brain().talker());
    try (Store own = SqlStore.inMemory()) {
      TurnHandler turns =
          new TurnHandler(
              () -> new Mind(Shipped.brain().understander(), talk), own, new Silent(), () -> {});
      Optional<Language> language = Optional.of(LANGUAGES.get(seed % LANGUAGES.size()));
      TerminalChat chat = new TerminalChat(turns, own, new Silent(), clock, language);
      for (int i = 0; i < LINES; i++) {
        chat.line(TYPED.get(random.nextInt(TYPED.size())));
        clock.tick(Duration.ofMinutes(random.nextInt(4) == 0 ? random.nextInt(3_000) : 1));
      }
    }
    return StoryText.of(
        talk.talk().orElseThrow(), "talk " + seed, Shipped.brain().dialogs().bot().zone());
  }

  private TerminalChat chat(Optional<Language> language) {
    return new TerminalChat(turns(recorder), store, new Silent(), clock, language);
  }

  private TurnHandler turns(TalkRecorder talker) {
    return new TurnHandler(
        () -> new Mind(Shipped.brain().understander(), talker), store, new Silent(), () -> {});
  }

  private TalkSaver saver() {
    return new TalkSaver(Shipped::brain, Shipped.DIALOGS, recorder);
  }

  private static ReadResult.Accepted accepted(List<SourceFile> files) {
    return switch (new DialogReader().read(files, Calculators.all(), Shipped.TODAY)) {
      case ReadResult.Accepted accepted -> accepted;
      case ReadResult.Rejected(var problems) ->
          throw new AssertionError(problems.stream().map(Problem::rendered).toList());
    };
  }

  /** A terminal that nobody looks at. */
  private static final class Silent implements Messenger {
    @Override
    public List<String> pack(ChatKey chat, Reply reply) {
      return List.of("x");
    }

    @Override
    public Delivery send(ChatKey chat, String parcel) {
      return new Delivery.Sent();
    }
  }
}
