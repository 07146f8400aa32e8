package ashore.store;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.Conversation;
import ashore.dialog.Language;
import ashore.runner.Cases;
import ashore.runner.ChatKey;
import ashore.runner.Delivery;
import ashore.runner.ForTeam;
import ashore.runner.ForTeam.Fate;
import ashore.runner.ForTeam.Telling;
import ashore.runner.Store.Commit;
import ashore.runner.Store.Messages;
import ashore.runner.Store.Parcel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store keeps to with the cases of the team. */
abstract class CaseContract extends WakeContract {
  private static final ChatKey TEAM = new ChatKey("telegram:-100");
  private static final Conversation AFTER = Conversation.begin(Language.EN);

  @Test
  void never_gives_the_number_of_a_case_twice() {
    long number = store.cases().nextNumber();
    store.commit(turn("u1", new Fate.Open(number), new Telling("case", true)));
    store.commit(new Commit("u2", ANNA, NOW, Optional.empty(), List.of()));

    assertThat(store.cases().nextNumber()).isGreaterThan(number);
  }

  @Test
  void knows_whose_case_it_is_and_whether_it_is_open() {
    store.commit(turn("u1", new Fate.Open(7), new Telling("case", true)));
    assertThat(store.cases().openOf(ANNA)).contains(new Cases.Case(7, ANNA, true));
    assertThat(store.cases().numbered(7)).contains(new Cases.Case(7, ANNA, true));
    assertThat(store.cases().open(10)).containsExactly(new Cases.Case(7, ANNA, true));

    store.commit(turn("u2", new Fate.Closed(7), new Telling("over", false)));

    assertThat(store.cases().openOf(ANNA)).isEmpty();
    assertThat(store.cases().numbered(7)).contains(new Cases.Case(7, ANNA, false));
    assertThat(store.cases().open(10)).isEmpty();
    assertThat(store.cases().numbered(8)).isEmpty();
  }

  @Test
  void puts_what_the_team_is_told_below_the_message_that_shows_the_case() {
    store.commit(
        turn("u1", new Fate.Open(7), new Telling("case", true), new Telling("more", false)));
    Parcel shown = store.nextParcel(TEAM, NOW).orElseThrow();
    assertThat(shown.about()).isEmpty();
    store.sent(shown, new Delivery.Sent(Optional.empty(), Optional.of("101@5")), NOW);
    store.commit(turn("u2", new Fate.Open(7), new Telling("later", false)));

    for (String content : List.of("more", "later")) {
      Parcel next = store.nextParcel(TEAM, NOW).orElseThrow();
      assertThat(next.content()).isEqualTo(content);
      assertThat(next.about()).contains("101@5");
      store.sent(next, new Delivery.Sent(Optional.empty(), Optional.of("x" + content)), NOW);
    }
    assertThat(store.cases().messages(ANNA, NOW)).containsExactly("101@5", "xmore", "xlater");
    assertThat(store.cases().messages(ANNA, NOW.plusSeconds(1))).isEmpty();
    assertThat(store.cases().messages(BEN, NOW)).isEmpty();
  }

  @Test
  void forgets_the_cases_of_a_person_with_everything_else() {
    store.commit(turn("u1", new Fate.Open(7), new Telling("case", true)));

    store.commit(
        new Commit(
            "u2",
            ANNA,
            NOW,
            Optional.empty(),
            List.of(),
            Messages.NONE,
            Optional.of(
                new ForTeam(TEAM, new Fate.Forgotten(), List.of(new Telling("removed", false))))));

    assertThat(store.cases().numbered(7)).isEmpty();
    assertThat(store.cases().messages(ANNA, Instant.EPOCH)).isEmpty();
    assertThat(store.nextParcel(TEAM, NOW).map(Parcel::content)).contains("removed");
    assertThat(store.backlog()).isEqualTo(1);
  }

  @Test
  void forgets_the_messages_of_a_case_that_was_over_long_ago() {
    store.commit(turn("u1", new Fate.Open(7), new Telling("case", true)));
    Parcel shown = store.nextParcel(TEAM, NOW).orElseThrow();
    store.sent(shown, new Delivery.Sent(Optional.empty(), Optional.of("101")), NOW);
    store.prune(NOW.plus(Duration.ofDays(2)));
    assertThat(store.cases().messages(ANNA, NOW)).containsExactly("101");

    store.commit(turn("u2", new Fate.Closed(7)));
    store.prune(NOW.plusSeconds(1));

    assertThat(store.cases().messages(ANNA, NOW)).isEmpty();
    assertThat(store.cases().numbered(7)).isPresent();
  }

  @Test
  void saves_nothing_for_the_team_of_a_turn_it_did_not_save() {
    store.commit(commit("u1", ANNA, AFTER));

    store.commit(turn("u1", new Fate.Open(7), new Telling("case", true)));

    assertThat(store.cases().numbered(7)).isEmpty();
    assertThat(store.backlog()).isZero();
  }

  @Test
  void tells_the_team_once_what_is_about_no_case() {
    assertThat(store.cases().note("u1", NOW, TEAM, List.of("help"))).isTrue();
    assertThat(store.cases().note("u1", NOW, TEAM, List.of("help"))).isFalse();

    assertThat(store.seen("u1")).isTrue();
    assertThat(store.backlog()).isEqualTo(1);
  }

  private static Commit turn(String update, Fate fate, Telling... tellings) {
    return new Commit(
        update,
        ANNA,
        NOW,
        Optional.of(AFTER),
        List.of(),
        Messages.NONE,
        Optional.of(new ForTeam(TEAM, fate, List.of(tellings))));
  }
}
