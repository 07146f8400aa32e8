package ashore.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import ashore.runner.Store;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CachedStoreTest extends StoreContract {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Set<Thread.State> HELD_OR_DONE =
      Set.of(Thread.State.WAITING, Thread.State.TERMINATED);

  @Override
  Store empty() {
    return cached(SqlStore.inMemory());
  }

  private static Store cached(Store behind) {
    return new CachedStore(behind, 10, HOUR);
  }

  private static Store watched(Store behind) {
    return mock(Store.class, delegatesTo(behind));
  }

  @Test
  void asks_the_store_behind_once_for_a_chat() {
    Store behind = watched(SqlStore.inMemory());
    behind.commit(commit("u1", ANNA, first));
    try (Store store = cached(behind)) {
      assertThat(store.load(ANNA)).contains(first);
      assertThat(store.load(ANNA)).contains(first);
      assertThat(store.load(BEN)).isEmpty();
      assertThat(store.load(BEN)).isEmpty();

      verify(behind, times(1)).kept(ANNA);
      verify(behind, times(1)).kept(BEN);
    }
  }

  @Test
  void knows_what_it_committed_without_asking() {
    Store behind = watched(SqlStore.inMemory());
    try (Store store = cached(behind)) {
      store.commit(commit("u1", ANNA, first));
      assertThat(store.load(ANNA)).contains(first);
      store.commit(new Store.Commit("u2", ANNA, NOW, Optional.empty(), List.of()));
      assertThat(store.load(ANNA)).isEmpty();

      verify(behind, never()).kept(any());
    }
  }

  @Test
  void asks_again_after_a_commit_that_failed() {
    Store behind = watched(SqlStore.inMemory());
    try (Store store = cached(behind)) {
      store.commit(commit("u1", ANNA, first));
      doThrow(new IllegalStateException("disk full")).when(behind).commit(any());

      assertThatThrownBy(() -> store.commit(commit("u2", ANNA, second))).hasMessage("disk full");

      assertThat(store.load(ANNA)).contains(first);
      verify(behind, times(1)).kept(ANNA);
    }
  }

  @Test
  void asks_again_after_a_load_that_failed() {
    Store behind = watched(SqlStore.inMemory());
    try (Store store = cached(behind)) {
      doThrow(new IllegalStateException("disk away"))
          .doReturn(new Store.Kept(Optional.of(first), 1))
          .when(behind)
          .kept(ANNA);

      assertThatThrownBy(() -> store.load(ANNA)).hasMessage("disk away");
      assertThat(store.load(ANNA)).contains(first);
    }
  }

  @Test
  @Timeout(20)
  void never_puts_an_older_conversation_over_a_newer() throws InterruptedException {
    var loaded = new CountDownLatch(1);
    var gate = new CountDownLatch(1);
    SqlStore real = SqlStore.inMemory();
    real.commit(commit("u1", ANNA, first));
    Store behind = watched(real);
    doAnswer(
            call -> {
              Store.Kept older = real.kept(ANNA);
              loaded.countDown();
              gate.await();
              return older;
            })
        .when(behind)
        .kept(ANNA);
    try (Store store = cached(behind)) {
      Thread loading = Thread.ofPlatform().start(() -> store.load(ANNA));
      loaded.await();
      Thread committing = Thread.ofPlatform().start(() -> store.commit(commit("u2", ANNA, second)));
      await().until(() -> HELD_OR_DONE.contains(committing.getState()));
      gate.countDown();
      loading.join();
      committing.join();

      assertThat(store.load(ANNA)).contains(second);
    }
  }

  @Test
  void keeps_only_so_many_conversations_and_loses_none() {
    try (Store store = new CachedStore(SqlStore.inMemory(), 0, HOUR)) {
      store.commit(commit("u1", ANNA, first));
      store.commit(commit("u2", BEN, second));

      assertThat(store.load(ANNA)).contains(first);
      assertThat(store.load(BEN)).contains(second);
    }
  }
}
