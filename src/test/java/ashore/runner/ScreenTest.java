package ashore.runner;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.Conversation;
import ashore.conversation.OpenQuestion;
import ashore.conversation.Option;
import ashore.conversation.Reply;
import ashore.conversation.Turn;
import ashore.dialog.ChoiceId;
import ashore.dialog.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which changes of the screen a turn brings. */
class ScreenTest {
  private static final ChatKey CHAT = new ChatKey("telegram:1");
  private static final Optional<Shown> SHOWN = Optional.of(new Shown(7, "101", "question 7"));
  private static final Incoming.Content WORDS = new Incoming.Content.Text("yes");

  private final Screen screen = new Screen(new Changing());

  @Test
  void a_tap_that_answers_is_noted_in_the_question_before_the_next_one_comes() {
    assertThat(parcels(tap("yes"), at(7), at(8), SHOWN, ask(8)))
        .containsExactly("closed 7 [yes]", "ask 8");
  }

  @Test
  void with_done_all_that_was_ticked_is_noted() {
    assertThat(parcels(tap("done"), at(7, "calls", "threats"), at(8), SHOWN, ask(8)))
        .containsExactly("closed 7 [calls, threats]", "ask 8");
  }

  @Test
  void words_that_answer_are_not_noted_for_they_stand_in_the_chat() {
    assertThat(parcels(WORDS, at(7), nothing(), SHOWN, new Reply.Say("good")))
        .containsExactly("closed 7 []", "good");
  }

  @Test
  void a_tick_changes_the_question_in_its_place() {
    assertThat(parcels(tap("calls"), at(7), at(7, "calls"), SHOWN, ask(7)))
        .containsExactly("again 7");
  }

  @Test
  void a_question_that_is_put_again_cannot_be_tapped_where_it_stood() {
    assertThat(parcels(WORDS, at(7), at(7), SHOWN, new Reply.Say("sorry?"), ask(7)))
        .containsExactly("closed 7 []", "sorry?", "ask 7");
  }

  @Test
  void a_question_that_stays_open_without_being_put_again_stays_as_it_is() {
    assertThat(parcels(WORDS, at(7), at(7), SHOWN, new Reply.Say("why? because")))
        .containsExactly("why? because");
  }

  @Test
  void an_older_question_on_the_screen_is_left_alone() {
    assertThat(parcels(tap("yes"), at(9), at(10), SHOWN, ask(10))).containsExactly("ask 10");
    assertThat(parcels(tap("yes"), nothing(), at(10), SHOWN, ask(10))).containsExactly("ask 10");
  }

  @Test
  void a_tap_on_another_question_than_the_open_one_is_not_noted_in_it() {
    var old = new Incoming.Content.Tap(3, "yes");

    assertThat(parcels(old, at(7), at(8), SHOWN, ask(8))).containsExactly("closed 7 []", "ask 8");
  }

  @Test
  void nothing_changes_where_nothing_is_known_to_be_shown_or_the_channel_cannot() {
    assertThat(parcels(tap("yes"), at(7), at(8), Optional.empty(), ask(8)))
        .containsExactly("ask 8");
    assertThat(parcels(tap("calls"), at(7), at(7), Optional.of(new Shown(7, "fixed", "x")), ask(7)))
        .containsExactly("ask 7");
  }

  private List<String> parcels(
      Incoming.Content content,
      Conversation before,
      Conversation after,
      Optional<Shown> shown,
      Reply... replies) {
    var incoming = new Incoming("u1", CHAT, Instant.EPOCH, content, Optional.empty());
    var turn = new Turn(after, List.of(replies), List.of("somewhere"), false);
    return screen.parcels(incoming, before, turn, shown);
  }

  private static Incoming.Content tap(String option) {
    return new Incoming.Content.Tap(7, option);
  }

  private static Reply.Ask ask(int number) {
    return new Reply.Ask(number, "?", List.of(new Option("yes", "Yes", false)), List.of());
  }

  private static Conversation nothing() {
    return Conversation.begin(Language.EN);
  }

  /** A conversation whose open question has this number. */
  private static Conversation at(int number, String... picked) {
    Conversation begun = nothing();
    Set<ChoiceId> choices =
        List.of(picked).stream().map(ChoiceId::new).collect(Collectors.toUnmodifiableSet());
    return new Conversation(
        begun.language(),
        begun.languageChosen(),
        begun.answers(),
        begun.topics(),
        begun.finished(),
        begun.later(),
        Optional.of(new OpenQuestion(number, new OpenQuestion.Subject.WhichLanguage(), 0, choices)),
        number,
        begun.misses(),
        begun.plan(),
        begun.lastAt(),
        List.of(),
        begun.wake());
  }

  /** Names every parcel after what it does; cannot change the message "fixed". */
  private static final class Changing implements Messenger {
    @Override
    public List<String> pack(ChatKey chat, Reply reply) {
      return List.of(
          switch (reply) {
            case Reply.Ask ask -> "ask " + ask.question();
            case Reply.Say say -> say.text();
            default -> throw new AssertionError(reply);
          });
    }

    @Override
    public Optional<String> change(Shown shown, ScreenChange change) {
      return Optional.of(
              switch (change) {
                case ScreenChange.PutAgain(var ask) -> "again " + ask.question();
                case ScreenChange.Closed(var taken, var words) ->
                    "closed " + shown.question() + " " + new TreeSet<>(taken);
              })
          .filter(parcel -> !shown.message().equals("fixed"));
    }

    @Override
    public Delivery send(ChatKey chat, String parcel) {
      return new Delivery.Sent();
    }
  }
}
