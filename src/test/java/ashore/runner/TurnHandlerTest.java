package ashore.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import ashore.conversation.Conversation;
import ashore.conversation.Input;
import ashore.conversation.Reply;
import ashore.conversation.Turn;
import ashore.conversation.Understanding;
import ashore.dialog.Language;
import ashore.store.SqlStore;
import ashore.testing.FakeMessenger;
import ashore.testing.LogLines;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TurnHandlerTest {
  private static final ChatKey CHAT = new ChatKey("telegram:1");
  private static final Instant AT = Instant.parse("2026-11-20T01:00:00Z");
  private static final String SECRET = "I owe 31,000 to my uncle Wang";

  private final ScriptedTalker talker = new ScriptedTalker();
  private final AtomicInteger wakes = new AtomicInteger();
  private final SqlStore real = SqlStore.inMemory();
  private final Store store = mock(Store.class, delegatesTo(real));
  private Understander understander = TurnHandlerTest::understood;
  private LogLines log;

  @BeforeEach
  void listen() {
    log = LogLines.of(TurnHandler.class);
  }

  @AfterEach
  void close() {
    log.close();
    real.close();
  }

  @Test
  void answers_and_saves_all_of_the_turn() {
    assertThat(handle("u1", new Incoming.Content.Text("hello")))
        .isEqualTo(new Outcome.Answered(List.of("start.hello")));

    assertThat(real.seen("u1")).isTrue();
    assertThat(saved().questions()).isEqualTo(1);
    assertThat(parcels()).containsExactly("answer 1");
    assertThat(wakes).hasValue(1);
  }

  @Test
  void goes_on_from_the_conversation_it_saved() {
    handle("u1", new Incoming.Content.Text("hello"));
    handle("u2", new Incoming.Content.Text("and now"));

    assertThat(talker.befores.getLast())
        .isEqualTo(ScriptedTalker.counted(talker.befores.getFirst()));
    assertThat(saved().questions()).isEqualTo(2);
  }

  @Test
  void begins_in_the_language_the_channel_names_or_in_english() {
    handle("u1", new Incoming.Content.Media());
    handler()
        .handle(
            new Incoming(
                "u2",
                new ChatKey("telegram:2"),
                AT,
                new Incoming.Content.Media(),
                Optional.of(Language.ZH_HANT)));

    assertThat(talker.befores)
        .containsExactly(Conversation.begin(Language.EN), Conversation.begin(Language.ZH_HANT));
  }

  @Test
  void hands_over_each_kind_of_content() {
    handle("u1", new Incoming.Content.Text("hello"));
    handle("u2", new Incoming.Content.Tap(7, "yes"));
    handle("u3", new Incoming.Content.Command("back"));
    handle("u4", new Incoming.Content.Media());
    handle("u5", new Incoming.Content.Command("check", "hello"));

    assertThat(talker.inputs)
        .containsExactly(
            new Input.Said(AT, "hello", understood("hello", AT)),
            new Input.Chose(AT, 7, "yes"),
            new Input.Commanded(AT, "back"),
            new Input.SentMedia(AT),
            new Input.Commanded(
                AT, "check", Optional.of(new Input.Said(AT, "hello", understood("hello", AT)))));
  }

  @Test
  void packs_the_parcels_of_all_replies_in_order() {
    talker.willStep(turn -> ScriptedTalker.saying(turn.after(), "one\ntwo", "three"));

    handle("u1", new Incoming.Content.Text("hello"));

    assertThat(parcels()).containsExactly("one", "two", "three");
  }

  @Test
  void does_nothing_for_an_update_it_saw_before() {
    handle("u1", new Incoming.Content.Text("hello"));

    assertThat(handle("u1", new Incoming.Content.Text("hello")))
        .isEqualTo(new Outcome.AlreadySeen());

    assertThat(talker.inputs).hasSize(1);
    assertThat(parcels()).containsExactly("answer 1");
    assertThat(wakes).hasValue(1);
  }

  @Test
  void does_nothing_when_the_same_update_was_saved_meanwhile() {
    handle("u1", new Incoming.Content.Text("hello"));
    doReturn(false).when(store).seen("u1");

    assertThat(handle("u1", new Incoming.Content.Text("hello")))
        .isEqualTo(new Outcome.AlreadySeen());

    assertThat(saved().questions()).isEqualTo(1);
    assertThat(parcels()).containsExactly("answer 1");
    assertThat(wakes).hasValue(1);
  }

  @Test
  void removes_all_about_a_person_who_wants_to_be_forgotten() {
    handle("u1", new Incoming.Content.Text("hello"));
    talker.willStep(turn -> new Turn(turn.after(), turn.replies(), turn.path(), true));

    handle("u2", new Incoming.Content.Command("delete"));

    assertThat(real.load(CHAT)).isEmpty();
    assertThat(parcels()).containsExactly("answer 2");
  }

  @Test
  void apologises_and_keeps_the_conversation_when_a_step_throws() {
    handle("u1", new Incoming.Content.Text("hello"));
    Conversation before = saved();
    talker.willStep(
        turn -> {
          throw new IllegalStateException("no state for: " + SECRET);
        });

    assertThat(handle("u2", new Incoming.Content.Text(SECRET))).isEqualTo(new Outcome.Apologised());

    assertThat(real.seen("u2")).isTrue();
    assertThat(saved()).isEqualTo(before);
    assertThat(parcels()).containsExactly("answer 1", "sorry");
    assertThat(wakes).hasValue(2);
  }

  @Test
  void logs_the_update_and_the_place_of_a_fault_but_nothing_a_person_wrote() {
    talker.willStep(
        turn -> {
          throw new IllegalStateException(
              "no state for: " + SECRET, new NumberFormatException("For input: " + SECRET));
        });

    handle("u1", new Incoming.Content.Text(SECRET));

    assertThat(log.all())
        .singleElement()
        .asString()
        .contains("u1", "telegram:1", "IllegalStateException", "NumberFormatException")
        .contains("TurnHandlerTest.java")
        .doesNotContain("31,000")
        .doesNotContain("Wang");
  }

  @Test
  void apologises_when_a_message_cannot_be_understood_or_a_reply_not_packed() {
    understander =
        (text, at) -> {
          throw new StackOverflowError();
        };
    assertThat(handle("u1", new Incoming.Content.Text("(((("))).isEqualTo(new Outcome.Apologised());

    var broken = mock(Messenger.class, delegatesTo(new FakeMessenger()));
    doThrow(new IllegalStateException("too long"))
        .when(broken)
        .pack(CHAT, new Reply.Say("answer 1"));
    var incoming = new Incoming("u2", CHAT, AT, new Incoming.Content.Media(), Optional.empty());
    assertThat(
            new TurnHandler(
                    () -> new Mind(understander, talker), store, broken, wakes::incrementAndGet)
                .handle(incoming))
        .isEqualTo(new Outcome.Apologised());
    assertThat(parcels()).containsExactly("sorry", "sorry");
  }

  @Test
  void apologises_when_the_turn_is_one_that_cannot_be_saved() {
    talker.willStep(turn -> ScriptedTalker.saying(turn.after(), "fine", "first line\n\nthird"));

    assertThat(handle("u1", new Incoming.Content.Media())).isEqualTo(new Outcome.Apologised());

    assertThat(parcels()).containsExactly("sorry");
  }

  @Test
  void is_done_with_an_update_even_when_the_apology_throws() {
    talker.willStep(
        turn -> {
          throw new IllegalStateException("step");
        });
    talker.willApologise(
        turn -> {
          throw new IllegalStateException("apology");
        });

    assertThat(handle("u1", new Incoming.Content.Media())).isEqualTo(new Outcome.Apologised());

    assertThat(real.seen("u1")).isTrue();
    assertThat(parcels()).isEmpty();
  }

  @Test
  void throws_and_does_nothing_when_the_store_is_down() {
    doThrow(new IllegalStateException("disk full")).when(store).commit(any());

    assertThatThrownBy(() -> handle("u1", new Incoming.Content.Text("hello")))
        .hasMessage("disk full");

    assertThat(real.seen("u1")).isFalse();
    assertThat(real.load(CHAT)).isEmpty();
    assertThat(parcels()).isEmpty();
    assertThat(wakes).hasValue(0);
  }

  @Test
  void answers_an_update_again_after_the_store_came_back() {
    doThrow(new IllegalStateException("disk away"))
        .doAnswer(call -> real.load(CHAT))
        .when(store)
        .load(CHAT);
    assertThatThrownBy(() -> handle("u1", new Incoming.Content.Media())).hasMessage("disk away");

    assertThat(handle("u1", new Incoming.Content.Media())).isInstanceOf(Outcome.Answered.class);
    assertThat(parcels()).containsExactly("answer 1");
  }

  @Test
  void begins_anew_when_the_kept_conversation_cannot_be_read() {
    doThrow(new UnreadableConversation(CHAT, "9", IllegalArgumentException.class))
        .when(store)
        .load(CHAT);

    assertThat(handle("u1", new Incoming.Content.Media())).isInstanceOf(Outcome.Answered.class);

    assertThat(talker.befores).containsExactly(Conversation.begin(Language.EN));
    assertThat(log.all())
        .containsExactly(
            "ERROR update u1: conversation of telegram:1: format 9 cannot be read"
                + " (IllegalArgumentException)");
  }

  private Outcome handle(String update, Incoming.Content content) {
    return handler().handle(new Incoming(update, CHAT, AT, content, Optional.empty()));
  }

  private TurnHandler handler() {
    return new TurnHandler(
        () -> new Mind(understander, talker), store, new FakeMessenger(), wakes::incrementAndGet);
  }

  private Conversation saved() {
    return real.load(CHAT).orElseThrow();
  }

  private List<String> parcels() {
    var contents = new ArrayList<String>();
    for (var next = real.nextParcel(CHAT, AT); next.isPresent(); next = real.nextParcel(CHAT, AT)) {
      contents.add(next.get().content());
      real.remove(next.get());
    }
    return contents;
  }

  private static Understanding understood(String text, Instant at) {
    return new Understanding(
        text, List.of(), Understanding.Certainty.OUT_OF_SCOPE, List.of(), Optional.empty());
  }
}
