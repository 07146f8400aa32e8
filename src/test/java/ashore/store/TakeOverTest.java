package ashore.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ashore.conversation.Conversation;
import ashore.conversation.Wake;
import ashore.dialog.Language;
import ashore.dialog.StateName;
import ashore.runner.ChatKey;
import ashore.runner.Shown;
import ashore.runner.Store.Commit;
import ashore.runner.Store.Parcel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Scanner;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file that the program wrote when it still counted its scripts by itself, in the fourth schema:
 * what lies in it was partly written with a key.
 */
class TakeOverTest {
  private static final ChatKey ANNA = new ChatKey("telegram:1");
  private static final ChatKey BEN = new ChatKey("telegram:2");
  private static final ChatKey CARL = new ChatKey("telegram:3");
  private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");
  private static final StoreKeys KEY = StoreKeys.of("c3RhbmRzIGluIHRoZSBvcGVuLCBmb3IgdGVzdHMhISE");

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void writeTheFile() throws IOException, SQLException {
    file = folder.resolve("old.db");
    try (var dump = TakeOverTest.class.getResourceAsStream("store-of-schema-4.sql");
        var statements =
            new Scanner(dump, StandardCharsets.UTF_8)
                // The dump begins and commits a transaction of its own.
                .useDelimiter(";\n");
        var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      while (statements.hasNext()) {
        statement.execute(statements.next());
      }
    }
  }

  @Test
  void loses_nothing() {
    try (var store = SqlStore.open(file, KEY)) {
      assertThat(store.seen("u1")).isTrue();
      assertThat(store.load(ANNA)).contains(Samples.withoutTeam(1).conversation());
      assertThat(store.load(BEN)).contains(Samples.withoutTeam(2).conversation());
      assertThat(store.load(CARL))
          .contains(
              Conversation.begin(Language.ZH_HANT)
                  .waking(
                      new Wake.Reminding(
                          StateName.parse("overdue.days"),
                          1,
                          Optional.of(NOW.plusSeconds(3_600)))));
      assertThat(store.shown(ANNA)).contains(new Shown(7, "101", "{\"text\":\"?\"}"));
      assertThat(store.lastOwnMessage(ANNA)).contains("11");
      assertThat(store.nextParcel(ANNA, NOW).map(Parcel::content)).contains("2");
      assertThat(store.nextParcel(BEN, NOW)).isEmpty();
      assertThat(store.nextParcel(BEN, NOW.plusSeconds(60)).map(Parcel::content)).contains("3");
      assertThat(store.chatsToWake(NOW.plusSeconds(3_600), 10)).contains(CARL);
    }
  }

  @Test
  void moves_to_postgres_as_it_is_and_by_an_export() {
    StorePlace.InPostgres moved = PostgresPlaces.fresh();
    StorePlace.InPostgres filled = PostgresPlaces.fresh();
    Path export = folder.resolve("old.export");
    Progress quiet = (done, all) -> {};

    new StoreTransfer(KEY, quiet).copy(new StorePlace.InFile(file), moved);
    new StoreExport(KEY, quiet).write(new StorePlace.InFile(file), export);
    new StoreExport(KEY, quiet).read(export, filled);

    for (StorePlace place : List.of(moved, filled)) {
      try (var store = SqlStore.open(place, KEY)) {
        assertThat(store.load(ANNA)).contains(Samples.withoutTeam(1).conversation());
        assertThat(store.load(BEN)).contains(Samples.withoutTeam(2).conversation());
        assertThat(store.nextParcel(ANNA, NOW).map(Parcel::content)).contains("2");
        assertThat(store.commit(changed(), store.kept(ANNA).revision())).isTrue();
      }
    }
    assertThat(count("select count(*) from sqlite_master where name = 'migration'")).isZero();
  }

  private static Commit changed() {
    return new Commit(
        "u9", ANNA, NOW, Optional.of(new Samples(3).conversation()), List.of("later"));
  }

  @Test
  void is_done_once_and_keeps_the_older_program_out() {
    SqlStore.open(file, KEY).close();
    SqlStore.open(file, KEY).close();

    assertThat(count("select count(*) from migration where version = '4' and type = 'BASELINE'"))
        .isOne();
    // What an older program looks at; it refuses more than its own number, 4.
    assertThat(count("select max(version) from schema_version")).isEqualTo(1_000);
  }

  @Test
  void goes_on_where_it_was_killed() {
    Jdbi.create("jdbc:sqlite:" + file)
        .useHandle(handle -> handle.execute("insert into schema_version (version) values (1000)"));

    try (var store = SqlStore.open(file, KEY)) {
      assertThat(store.load(ANNA)).contains(Samples.withoutTeam(1).conversation());
    }
  }

  @Test
  void changes_nothing_without_the_key() {
    assertThatThrownBy(() -> SqlStore.open(file)).hasMessageContaining("Nothing was changed");

    assertThat(count("select max(version) from schema_version")).isEqualTo(4);
    assertThat(count("select count(*) from sqlite_master where name = 'migration'")).isZero();
  }

  private int count(String query) {
    return Jdbi.create("jdbc:sqlite:" + file)
        .<Integer, RuntimeException>withHandle(
            handle -> handle.createQuery(query).mapTo(Integer.class).one());
  }
}
