package ashore.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ashore.conversation.Mention;
import ashore.conversation.Understanding;
import ashore.dialog.Dialog;
import ashore.dialog.Language;
import ashore.dialog.State;
import ashore.dialog.Value;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A message pasted says nothing of the person who pastes it. */
class QuotedAnswerTest {
  private final Chat chat =
      new Chat(MiniBot.engine(MiniBot.dialogs(pasting(), MiniBot.danger(), MiniBot.closing())));

  @Test
  void it_changes_neither_the_language_nor_what_is_known() {
    chat.says("hello");

    chat.hears("weilidai 要起诉你 it is 40 days late", heard("weilidai 要起诉你 it is 40 days late"));

    assertThat(chat.knows("lender")).isNotNull();
    assertThat(chat.conversation().language()).isEqualTo(Language.EN);
    assertThat(chat.replies()).doesNotContain("noted");
    assertThatThrownBy(() -> chat.knows("days_late")).hasMessageContaining("days_late");
  }

  @Test
  void danger_written_in_it_is_still_looked_at() {
    chat.says("hello");

    chat.hears("weilidai: i want to die", MiniBot.heard("weilidai: i want to die"));

    assertThat(chat.replies()).startsWith("you come first");
  }

  @Test
  void without_an_answer_it_is_heard_as_anything_else() {
    chat.says("hello");

    assertThat(chat.says("thanks", "thanks").replies()).startsWith("you are welcome");
  }

  @Test
  void without_retries_any_words_are_an_answer_but_no_command_and_no_danger() {
    Chat other =
        new Chat(
            MiniBot.engine(
                MiniBot.dialogs(any(), MiniBot.danger(), MiniBot.person(), MiniBot.closing())));
    other.says("hello");

    assertThat(other.says("please why").path()).contains("/why", "door.paste");
    assertThat(other.says("i am so tired of it all", "despair").replies())
        .startsWith("you come first");
    other.taps("safe");
    other.says("thanks, it is 40 days late", "thanks");
    assertThat(other.knows("lender")).isEqualTo(new Value.Unknown());
    assertThat(other.path()).contains("closing.more");
  }

  private static Dialog any() {
    State.Ask who = (State.Ask) MiniBot.lender().states().values().iterator().next();
    return MiniBot.dialog(
        "door",
        Set.of(),
        new State.Ask(
            MiniBot.state("door", "paste"),
            MiniBot.anyWords(MiniBot.quoted(who.question())),
            List.of(MiniBot.otherwise(new ashore.dialog.Target.ToEnd()))));
  }

  private static Understanding heard(String text) {
    return MiniBot.heard(
        text, new Mention(Mention.Kind.DAYS_LATE, new Value.Days(40), 20, 30, false));
  }

  private static Dialog pasting() {
    State.Ask who = (State.Ask) MiniBot.lender().states().values().iterator().next();
    return MiniBot.dialog(
        "door",
        Set.of(),
        new State.Ask(
            MiniBot.state("door", "paste"),
            MiniBot.quoted(who.question()),
            List.of(MiniBot.otherwise(new ashore.dialog.Target.ToEnd()))));
  }
}
