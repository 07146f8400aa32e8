package ashore.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ashore.runner.OutdatedTurn;
import ashore.runner.Store.Commit;
import ashore.runner.Store.Kept;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store keeps to when a turn began from something that is not kept any more. */
abstract class RevisionContract extends CaseContract {
  @Test
  void saves_a_turn_that_began_from_what_is_kept() {
    assertThat(store.commit(commit("u1", ANNA, first, "1"), Kept.NOTHING)).isTrue();
    Kept kept = store.kept(ANNA);
    assertThat(store.commit(commit("u2", ANNA, second, "2"), kept.revision())).isTrue();

    assertThat(store.kept(ANNA).conversation()).contains(second);
    assertThat(store.kept(ANNA).revision()).isNotEqualTo(kept.revision());
    assertThat(contents(ANNA)).containsExactly("1", "2");
  }

  @Test
  void saves_nothing_of_a_turn_that_began_from_something_else() {
    store.commit(commit("u1", ANNA, first, "1"));
    long old = store.kept(ANNA).revision();
    store.commit(commit("u2", ANNA, second));

    for (long other : List.of(old, Kept.NOTHING)) {
      assertThatThrownBy(() -> store.commit(commit("u3", ANNA, first, "3"), other))
          .isInstanceOf(OutdatedTurn.class);
      assertThatThrownBy(() -> store.commit(forgets("u4"), other)).isInstanceOf(OutdatedTurn.class);
    }

    assertThat(store.load(ANNA)).contains(second);
    assertThat(store.seen("u3")).isFalse();
    assertThat(contents(ANNA)).containsExactly("1");
  }

  @Test
  void brings_nothing_back_that_was_forgotten_and_begun_anew() {
    store.commit(commit("u1", ANNA, first));
    long old = store.kept(ANNA).revision();
    store.commit(forgets("u2"), old);
    assertThat(store.kept(ANNA)).isEqualTo(new Kept(Optional.empty(), Kept.NOTHING));
    assertThatThrownBy(() -> store.commit(commit("u3", ANNA, first), old))
        .isInstanceOf(OutdatedTurn.class);

    store.commit(commit("u4", ANNA, second), Kept.NOTHING);

    assertThatThrownBy(() -> store.commit(commit("u5", ANNA, first), old))
        .isInstanceOf(OutdatedTurn.class);
    assertThat(store.load(ANNA)).contains(second);
  }

  @Test
  void saves_nothing_of_an_update_it_saw_before_from_whatever_it_began() {
    store.commit(commit("u1", ANNA, first, "1"));

    assertThat(store.commit(commit("u1", ANNA, second, "2"), store.kept(ANNA).revision()))
        .isFalse();

    assertThat(store.load(ANNA)).contains(first);
    assertThat(contents(ANNA)).containsExactly("1");
  }

  private static Commit forgets(String update) {
    return new Commit(update, ANNA, NOW, Optional.empty(), List.of());
  }
}
