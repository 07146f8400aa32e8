package ashore.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import ashore.conversation.Conversation;
import ashore.dialog.Language;
import ashore.runner.Store;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SqlStoreInPostgresTest extends StoreContract {
  private static StorePlace.InPostgres place;

  @BeforeAll
  static void choosePlace() {
    place = PostgresPlaces.fresh();
  }

  @Override
  Store empty() {
    return SqlStore.open(place, StoreKeys.none());
  }

  @AfterEach
  void clear() {
    PostgresPlaces.clear(place);
  }

  @Test
  void finds_everything_again_when_it_is_opened_again() {
    Conversation conversation = new Samples(3).conversation();
    store.commit(commit("u1", ANNA, conversation, "1", "2"));
    store.commit(commit("u2", BEN, conversation, "3"));
    store.postpone(BEN, NOW.plusSeconds(60));

    try (Store after = SqlStore.open(place, StoreKeys.none())) {
      assertThat(after.seen("u1")).isTrue();
      assertThat(after.load(ANNA)).contains(conversation);
      assertThat(after.chatsWithParcels(NOW, 10)).containsExactly(ANNA);
      after.commit(commit("u3", BEN, conversation, "4"));
      assertThat(after.chatsWithParcels(NOW.plusSeconds(60), 10)).containsExactly(ANNA, BEN);
    }
  }

  @Test
  void makes_its_tables_once_when_many_open_it_at_the_same_time() throws Exception {
    StorePlace.InPostgres fresh = PostgresPlaces.fresh();
    Callable<Boolean> opening =
        () -> {
          try (Store opened = SqlStore.open(fresh, StoreKeys.none())) {
            return opened.seen("u1");
          }
        };
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var done : threads.invokeAll(List.of(opening, opening, opening))) {
        assertThat(done.get()).isFalse();
      }
    }
  }

  @Test
  void refuses_a_store_that_a_newer_program_wrote() {
    StorePlace.InPostgres newer = PostgresPlaces.fresh();
    SqlStore.open(newer, StoreKeys.none()).close();
    PostgresPlaces.sql(
        newer,
        "insert into migration select 99, '99', description, type, script, checksum,"
            + " installed_by, installed_on, execution_time, true from migration"
            + " where version = '1'");

    assertThatThrownBy(() -> SqlStore.open(newer, StoreKeys.none()))
        .isInstanceOf(StoreFailed.class)
        .hasMessageContaining("a newer program wrote it");
    assertThatThrownBy(() -> StoredConversations.in(newer, StoreKeys.none()))
        .hasMessageContaining("a newer program wrote it");
  }

  @Test
  void refuses_a_database_that_holds_something_else() {
    StorePlace.InPostgres other = PostgresPlaces.fresh();
    PostgresPlaces.sql(other, "create table invoice (id bigint)");

    assertThatThrownBy(() -> SqlStore.open(other, StoreKeys.none()))
        .isInstanceOf(StoreFailed.class)
        .hasMessage("store: the database holds other tables: give the bot one of its own");
  }

  @Test
  void says_that_nobody_is_there() {
    var nowhere =
        new StorePlace.InPostgres(PostgresAddress.of("postgresql://localhost:1/x", "u", "hunter2"));

    assertThatThrownBy(() -> SqlStore.open(nowhere, StoreKeys.none()))
        .isInstanceOf(StoreFailed.class)
        .hasMessageStartingWith("store postgresql://localhost:1/x: cannot be opened: Connection")
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void quotes_nothing_of_what_it_cannot_save() {
    store.commit(commit("u1", ANNA, first));
    PostgresPlaces.sql(
        place, "alter table conversation add constraint short check (length(body) < 9) not valid");
    try {
      Throwable fault =
          catchThrowable(() -> store.commit(commit("u2", BEN, new Samples(3).conversation())));

      var trace = new StringWriter();
      fault.printStackTrace(new PrintWriter(trace));
      assertThat(trace.toString()).contains("short").doesNotContain("languageChosen");
    } finally {
      PostgresPlaces.sql(place, "alter table conversation drop constraint short");
    }
  }

  @Test
  void shows_the_talks_as_they_were_when_looking_began() {
    store.commit(commit("u1", ANNA, Conversation.begin(Language.EN)));

    try (StoredConversations stored = StoredConversations.in(place, StoreKeys.none())) {
      assertThat(stored.count()).isOne();
      store.commit(commit("u2", BEN, first));
      assertThat(stored.count()).isOne();
      stored.forEach(talk -> assertThat(talk).contains(Conversation.begin(Language.EN)));
    }
  }

  @Test
  void encrypts_what_people_told() {
    StoreKeys keys = StoreKeys.of(StoreKeys.generate());
    try (Store sealed = SqlStore.open(place, keys)) {
      sealed.commit(commit("u1", ANNA, first, "hello"));
      assertThat(sealed.load(ANNA)).contains(first);
    }

    for (StoreKeys wrong : List.of(StoreKeys.none(), StoreKeys.of(StoreKeys.generate()))) {
      assertThatThrownBy(() -> SqlStore.open(place, wrong))
          .isInstanceOf(StoreFailed.class)
          .hasMessageContaining("ASHORE_KEY does not hold it");
    }
    assertThatThrownBy(() -> store.load(ANNA)).hasMessageContaining("encrypted");
    assertThat(store.nextParcel(ANNA, NOW).map(Store.Parcel::content)).contains("");
    store.commit(new Store.Commit("u9", ANNA, NOW, Optional.empty(), List.of()));
  }
}
