package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.authoring.Position;
import ashore.conversation.Conversation;
import ashore.conversation.Input;
import ashore.conversation.Turn;
import ashore.dialog.Landmark;
import ashore.dialog.Language;
import ashore.dialog.Phrase;
import ashore.dialog.StateName;
import ashore.runner.Cases;
import ashore.runner.ChatKey;
import ashore.runner.Delivery;
import ashore.runner.Shown;
import ashore.runner.Store;
import ashore.runner.Talker;
import ashore.store.SqlStore;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class StoryPlayerTest {
  private static final String BEGIN =
      """
        - user: /start
        - bot: [welcome.hello, overdue.how_late]
      """;
  private static final String PLANNED =
      BEGIN
          + """
            - user: 14 days
            - bot: overdue.who
            - tap: bank
            - bot: plan
          """;

  @Test
  void a_story_that_goes_as_it_is_written_is_kept() {
    assertThat(play(PLANNED + "ends_with: [call_lender]\nnever: [crisis]\n"))
        .isInstanceOf(StoryResult.Kept.class);
  }

  @Test
  void the_first_line_that_goes_another_way_is_told_and_the_rest_is_not_played() {
    StoryResult.Broken broken =
        broken(
            BEGIN
                + """
                  - user: 14 days
                  - bot: [overdue.costs, overdue.who]
                  - tap: bank
                  - bot: plan
                """);

    assertThat(broken.at()).isEqualTo(new Position(8, 5));
    assertThat(broken.difference().sentence()).isEqualTo("expected overdue.costs; got overdue.who");
    assertThat(broken.left()).isEqualTo(2);
  }

  @Test
  void what_was_passed_too_early_is_told_after_what_it_was_missed() {
    assertThat(
            broken("  - user: /start\n  - bot: [overdue.how_late, welcome.hello]\n").difference())
        .isEqualTo(
            new Difference(
                "welcome.hello after overdue.how_late", "welcome.hello, overdue.how_late"));
  }

  @Test
  void a_tap_needs_a_button_of_the_open_question() {
    assertThat(broken("  - user: /start\n  - tap: app\n").difference().sentence())
        .isEqualTo("expected a button \"app\"; got the buttons [month, unsure]");
    assertThat(broken("  - tap: month\n").difference().got()).isEqualTo("no open question");
  }

  @Test
  void a_button_of_a_question_answered_long_ago_gets_a_friendly_line_and_changes_nothing() {
    assertThat(
            play(
                BEGIN
                    + """
                      - user: 14 days
                      - tap: app
                      - old_tap: {question: overdue.how_late, choice: month}
                      - bot: old_button
                      - slots: {days_late: 14, lender: app}
                    """))
        .isInstanceOf(StoryResult.Kept.class);
  }

  @Test
  void the_open_question_has_no_old_button() {
    String tap = "  - old_tap: {question: overdue.how_late, choice: month}\n";

    assertThat(broken(BEGIN + tap).difference().expected())
        .isEqualTo("an old button of overdue.how_late");
  }

  @Test
  void an_update_delivered_twice_has_its_effect_once() {
    assertThat(
            play(
                BEGIN
                    + """
                      - twice: {user: "14"}
                      - bot: overdue.who
                      - twice: {tap: bank}
                      - bot: plan
                      - slots: {days_late: 14, lender: bank}
                    """))
        .isInstanceOf(StoryResult.Kept.class);
  }

  @Test
  void a_store_that_forgets_what_it_has_seen_breaks_the_story() {
    StoryResult result =
        play(BEGIN + "  - twice: {user: \"14\"}\n", brain(), path -> new Forgetful());

    assertThat(result).isInstanceOf(StoryResult.Broken.class);
    assertThat(((StoryResult.Broken) result).difference().expected())
        .isEqualTo("no effect of the second delivery");
  }

  @Test
  void messages_at_the_same_moment_are_each_answered_in_order() {
    StoryResult result =
        play(
            BEGIN
                + """
                  - together: [{user: 14 days}, {tap: month}, {user: my bank}]
                  - bot: [overdue.who, old_button, overdue.who, plan]
                  - slots: {days_late: 14, lender: bank}
                """);

    assertThat(result).isInstanceOf(StoryResult.Kept.class);
  }

  @Test
  void two_taps_on_one_button_at_the_same_moment_count_once() {
    assertThat(
            play(
                BEGIN
                    + """
                      - together: [{tap: month}, {tap: month}]
                      - bot: [overdue.who, old_button, overdue.who]
                    """))
        .isInstanceOf(StoryResult.Kept.class);
  }

  @Test
  void a_conversation_goes_on_with_the_dialogs_as_they_were_edited() {
    assertThat(
            play(
                BEGIN
                    + """
                      - edit: {file: overdue.yaml, replace: Who is the lender, with: Which bank}
                      - user: 14 days
                      - bot: overdue.who
                      - says: Which bank?
                      - edit: {file: overdue.yaml, replace: "  who:", with: "  whose:"}
                      - restart: true
                      - tap: bank
                      - bot: plan
                    """))
        .isInstanceOf(StoryResult.Kept.class);
  }

  @Test
  void edits_of_one_line_are_read_together() {
    assertThat(
            play(
                BEGIN
                    + """
                      - edit:
                          - {file: closing.yaml, rename: farewell.yaml}
                          - {file: farewell.yaml, replace: "dialog: closing", with: "dialog: farewell"}
                          - {file: bot.yaml, replace: "_dialog: closing", with: "_dialog: farewell"}
                      - user: 14 days
                      - tap: bank
                      - bot: [plan, farewell.bye]
                    """))
        .isInstanceOf(StoryResult.Kept.class);
  }

  @Test
  void an_edit_with_an_error_is_told_with_its_place() {
    StoryResult.Broken broken =
        broken(
            BEGIN
                + """
                  - edit: {file: overdue.yaml, replace: "go: costs", with: "go: cots"}
                  - user: 14 days
                """);

    assertThat(broken.at()).isEqualTo(new Position(7, 5));
    assertThat(broken.difference().got())
        .startsWith("dialogs/overdue.yaml:54:13: error: no state \"cots\"")
        .contains("did you mean \"costs\"?");
    assertThat(broken.left()).isEqualTo(1);
  }

  @Test
  void what_is_passed_after_an_edit_says_nothing_about_the_dialogs_as_they_are() {
    StoryResult result =
        play(
            BEGIN
                + """
                  - edit: {file: overdue.yaml, replace: Who is, with: What is}
                  - user: 14 days
                  - bot: overdue.who
                """);

    assertThat(result.visits())
        .extracting(visit -> CoverageKind.name(visit.landmark()))
        .contains("state overdue.how_late")
        .doesNotContain("state overdue.who");
  }

  @Test
  void between_two_turns_the_conversation_is_written_out_and_read_back() {
    Remembering talker = new Remembering(brain().talker());

    StoryResult result = play(PLANNED, with(talker), SqlStore::forOneRun);

    assertThat(result).isInstanceOf(StoryResult.Kept.class);
    assertThat(talker.before).hasSize(3);
    for (int i = 1; i < talker.before.size(); i++) {
      assertThat(talker.before.get(i))
          .isEqualTo(talker.after.get(i - 1))
          .isNotSameAs(talker.after.get(i - 1));
    }
  }

  @Test
  void a_turn_that_fails_breaks_the_story() {
    Talker failing =
        new Talker() {
          @Override
          public Turn step(Conversation before, Input input) {
            throw new IllegalStateException("planted");
          }

          @Override
          public Turn inGroup(Language language) {
            return brain().talker().inGroup(language);
          }

          @Override
          public String forTeam(Phrase phrase, Map<String, Object> values) {
            return brain().talker().forTeam(phrase, values);
          }

          @Override
          public Turn apology(Conversation before) {
            return brain().talker().apology(before);
          }
        };

    StoryResult result = play("  - user: hello\n", with(failing), SqlStore::forOneRun);

    assertThat(((StoryResult.Broken) result).difference().got())
        .isEqualTo("a fault of the program; the log tells more");
  }

  @Test
  void what_must_never_be_reached_is_told_where_it_is() {
    StoryResult.Broken broken =
        broken("  - user: /start\n  - user: i want to die\nnever: [crisis]\n");

    assertThat(broken.at()).isEqualTo(new Position(6, 5));
    assertThat(broken.difference().expected()).isEqualTo("never to reach crisis");
  }

  @Test
  void what_stories_come_by_is_told_together() {
    StoryPlayer player = new StoryPlayer(brain(), SmallBot.files());

    assertThat(
            player.landmarksOf(List.of(SmallBot.story(BEGIN), SmallBot.story("  - tap: month\n"))))
        .contains(
            new Landmark.OfState(StateName.parse("welcome.hello")),
            new Landmark.OfState(StateName.parse("overdue.how_late")))
        .doesNotContain(new Landmark.OfState(StateName.parse("overdue.plan")));
  }

  @Test
  void time_passes_and_the_process_comes_back() {
    assertThat(
            play(
                BEGIN
                    + """
                      - user: 14 days
                      - restart: true
                      - clock: +8 days
                      - user: /back
                      - bot: [/back, welcome_back, overdue.how_late]
                    """))
        .isInstanceOf(StoryResult.Kept.class);
  }

  private static StoryResult play(String turns) {
    return SmallBot.play(turns);
  }

  private static StoryResult play(String turns, Brain brain, Function<Path, Store> stores) {
    return new StoryPlayer(brain, SmallBot.files(), stores).play(SmallBot.story(turns));
  }

  private static StoryResult.Broken broken(String turns) {
    StoryResult result = play(turns);
    assertThat(result).isInstanceOf(StoryResult.Broken.class);
    return (StoryResult.Broken) result;
  }

  private static Brain brain() {
    return SmallBot.brain();
  }

  private static Brain with(Talker talker) {
    Brain brain = brain();
    return new Brain(
        brain.dialogs(),
        brain.classifier(),
        brain.understander(),
        brain.engine(),
        talker,
        brain.hosting());
  }

  /** A talker that keeps what it was given and what it gave. */
  private static final class Remembering implements Talker {
    private final Talker talker;
    private final List<Conversation> before = new ArrayList<>();
    private final List<Conversation> after = new ArrayList<>();

    Remembering(Talker talker) {
      this.talker = talker;
    }

    @Override
    public Turn step(Conversation conversation, Input input) {
      before.add(conversation);
      Turn turn = talker.step(conversation, input);
      after.add(turn.after());
      return turn;
    }

    @Override
    public Turn inGroup(Language language) {
      return talker.inGroup(language);
    }

    @Override
    public String forTeam(Phrase phrase, Map<String, Object> values) {
      return talker.forTeam(phrase, values);
    }

    @Override
    public Turn apology(Conversation conversation) {
      return talker.apology(conversation);
    }
  }

  /** A store that has never seen an update: each commit is of another one. */
  private static final class Forgetful implements Store {
    private final Store store = SqlStore.inMemory();
    private int commits;

    @Override
    public Cases cases() {
      return store.cases();
    }

    @Override
    public boolean seen(String update) {
      return false;
    }

    @Override
    public boolean commit(Commit commit) {
      commits++;
      return store.commit(
          new Commit(
              "commit " + commits, commit.chat(), commit.at(), commit.after(), commit.parcels()));
    }

    @Override
    public boolean commit(Commit commit, long revision) {
      return commit(commit);
    }

    @Override
    public Kept kept(ChatKey chat) {
      return store.kept(chat);
    }

    @Override
    public List<ChatKey> chatsWithParcels(Instant now, int atMost) {
      return store.chatsWithParcels(now, atMost);
    }

    @Override
    public Optional<Parcel> nextParcel(ChatKey chat, Instant now) {
      return store.nextParcel(chat, now);
    }

    @Override
    public int backlog() {
      return store.backlog();
    }

    @Override
    public boolean sent(Parcel parcel, Delivery.Sent sent, Instant at) {
      return store.sent(parcel, sent, at);
    }

    @Override
    public Optional<String> lastOwnMessage(ChatKey chat) {
      return store.lastOwnMessage(chat);
    }

    @Override
    public List<String> messages(ChatKey chat, Instant since) {
      return store.messages(chat, since);
    }

    @Override
    public List<ChatKey> expire(Instant before, int atMost) {
      return store.expire(before, atMost);
    }

    @Override
    public Optional<Shown> shown(ChatKey chat) {
      return store.shown(chat);
    }

    @Override
    public void remove(Parcel parcel) {
      store.remove(parcel);
    }

    @Override
    public void postpone(ChatKey chat, Instant until) {
      store.postpone(chat, until);
    }

    @Override
    public void giveUp(ChatKey chat) {
      store.giveUp(chat);
    }

    @Override
    public List<ChatKey> chatsToWake(Instant now, int atMost) {
      return store.chatsToWake(now, atMost);
    }

    @Override
    public void letSleep(ChatKey chat, Instant now) {
      store.letSleep(chat, now);
    }

    @Override
    public boolean leads() {
      return store.leads();
    }

    @Override
    public void prune(Instant before) {
      store.prune(before);
    }

    @Override
    public void close() {
      store.close();
    }
  }
}
