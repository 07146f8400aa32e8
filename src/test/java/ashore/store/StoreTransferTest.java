package ashore.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ashore.conversation.Conversation;
import ashore.conversation.Wake;
import ashore.dialog.Language;
import ashore.dialog.StateName;
import ashore.runner.ChatKey;
import ashore.runner.Delivery;
import ashore.runner.Shown;
import ashore.runner.Store;
import ashore.runner.Store.Commit;
import ashore.runner.Store.Messages;
import ashore.runner.Store.Parcel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Moving what a store keeps: to another store, into a file and out of it. */
class StoreTransferTest {
  private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");
  private static final int TALKS = 12;
  private static final Progress QUIET = (done, all) -> {};
  private static final StoreKeys KEY = StoreKeys.of(StoreKeys.generate());

  @TempDir private Path folder;
  private StorePlace first;

  @BeforeEach
  void fillTheFirst() {
    first = place("first.db");
    try (Store store = SqlStore.open(first, KEY)) {
      for (int number = 0; number < TALKS; number++) {
        store.commit(
            new Commit(
                "u" + number,
                chat(number),
                NOW.plusSeconds(number),
                Optional.of(new Samples(number).conversation()),
                List.of("1 of " + number, "2 of " + number),
                new Messages(Optional.of("9" + number), Optional.empty())));
      }
      store.sent(
          store.nextParcel(chat(0), NOW).orElseThrow(),
          new Delivery.Sent(Optional.of(new Shown(7, "101", "{\"text\":\"逾期多久？\"}"))),
          NOW);
      store.postpone(chat(1), NOW.plusSeconds(60));
      store.commit(
          new Commit(
              "wake",
              chat(99),
              NOW,
              Optional.of(
                  Conversation.begin(Language.EN)
                      .waking(
                          new Wake.Reminding(
                              StateName.parse("overdue.days"), 1, Optional.of(NOW)))),
              List.of()));
    }
  }

  @Test
  void nothing_is_lost_on_the_way_to_postgres_and_back() {
    StorePlace second = PostgresPlaces.fresh();
    StorePlace third = place("third.db");

    StoreContents moved = transfer().copy(first, second);
    holdsEverything(second);
    assertThat(transfer().copy(second, third)).isEqualTo(moved);
    holdsEverything(third);

    assertThat(moved.talks()).isEqualTo(TALKS + 1);
    assertThat(rows(third)).isEqualTo(rows(first));
  }

  @Test
  void what_is_written_afterwards_stands_behind_what_waited() {
    StorePlace second = PostgresPlaces.fresh();
    transfer().copy(first, second);

    try (Store store = SqlStore.open(second, KEY)) {
      store.commit(
          new Commit(
              "later", chat(2), NOW, Optional.of(Conversation.begin(Language.EN)), List.of("3")));

      assertThat(contents(store, chat(2))).containsExactly("1 of 2", "2 of 2", "3");
    }
  }

  @Test
  void an_export_fills_either_store() {
    Path file = folder.resolve("store.export");
    StoreContents written = export().write(first, file);

    for (StorePlace to : List.of(place("again.db"), PostgresPlaces.fresh())) {
      assertThat(export().read(file, to)).isEqualTo(written);
      holdsEverything(to);
    }
  }

  @Test
  void an_export_tells_nothing_and_belongs_to_its_owner() throws IOException {
    Path file = folder.resolve("store.export");

    export().write(first, file);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(String.join("\n", lines(file)))
        .contains("telegram:3")
        .doesNotContain("languageChosen", "1 of 3");
  }

  @Test
  void an_export_that_is_not_whole_or_was_changed_fills_nothing() throws IOException {
    Path file = folder.resolve("store.export");
    export().write(first, file);
    List<String> lines = lines(file);

    StorePlace to = place("empty.db");
    List<String> cut = lines.subList(0, lines.size() - 9);
    refused(cut, to, "it is not whole, or was changed");
    List<String> changed =
        lines.stream().map(l -> l.replace("telegram:3\"", "telegram:4\"")).toList();
    refused(changed, to, "it is not whole, or was changed");
    refused(List.of("Dear bank"), to, "it is no export of a store");
    List<String> newer = new ArrayList<>(lines);
    newer.set(0, "{\"ashore_store\":1,\"schema\":99}");
    refused(newer, to, "a newer program wrote it");
    byte[] bytes = Files.readAllBytes(file);
    Path half = Files.write(folder.resolve("half"), Arrays.copyOf(bytes, bytes.length / 2));
    assertThatThrownBy(() -> export().read(half, to)).hasMessageContaining("it is not whole");
  }

  private void refused(List<String> lines, StorePlace to, String why) throws IOException {
    Path file = folder.resolve("changed.export");
    try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    assertThatThrownBy(() -> export().read(file, to))
        .isInstanceOf(StoreFailed.class)
        .hasMessageContaining(why);
    if (to instanceof StorePlace.InFile(Path store) && Files.exists(store)) {
      assertThat(rows(to)).isEmpty();
    }
  }

  @Test
  void a_store_that_holds_something_is_not_filled() {
    StorePlace second = place("second.db");
    try (Store store = SqlStore.open(second, StoreKeys.none())) {
      store.commit(
          new Commit("u", chat(1), NOW, Optional.of(Conversation.begin(Language.EN)), List.of()));
    }
    List<String> before = rows(second);

    assertThatThrownBy(() -> transfer().copy(first, second))
        .isInstanceOf(StoreFailed.class)
        .hasMessageEndingWith("it is not empty; nothing was changed");
    assertThat(rows(second)).isEqualTo(before);
    assertThatThrownBy(() -> transfer().copy(first, first)).hasMessageContaining("to itself");
  }

  @Test
  void nothing_moves_without_the_key() {
    StorePlace second = place("second.db");

    assertThatThrownBy(
            () -> new StoreTransfer(StoreKeys.of(StoreKeys.generate()), QUIET).copy(first, second))
        .isInstanceOf(StoreFailed.class)
        .hasMessageContaining("ASHORE_KEY does not hold it");
    assertThat(folder.resolve("second.db")).doesNotExist();
  }

  @Test
  void a_store_in_use_is_not_moved_away() {
    StorePlace second = place("second.db");
    try (Store store = SqlStore.open(first, KEY)) {
      assertThatThrownBy(() -> transfer().copy(first, second))
          .isInstanceOf(StoreFailed.class)
          .hasMessageContaining("stop the bot first");
      assertThat(store.seen("u1")).isTrue();
    }
    transfer().copy(first, second);
  }

  @Test
  void a_backup_is_made_while_the_bot_writes_and_is_a_store() throws Exception {
    Path file = folder.resolve("backup.db");
    var over = new AtomicBoolean();
    try (Store store = SqlStore.open(first, KEY)) {
      Thread bot =
          Thread.ofPlatform()
              .start(
                  () -> {
                    for (int number = 0; !over.get(); number++) {
                      store.commit(
                          new Commit(
                              "during" + number,
                              chat(3),
                              NOW,
                              Optional.of(Conversation.begin(Language.EN)),
                              List.of()));
                    }
                  });
      new StoreBackup(KEY, QUIET).write(first, file);
      over.set(true);
      bot.join();
    }

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    Verification.Result found = Verification.of(new StorePlace.InFile(file), KEY, QUIET);
    assertThat(found.unreadable()).isZero();
    assertThat(found.contents().talks()).isEqualTo(TALKS + 1);
    try (Store restored = SqlStore.open(file, KEY)) {
      assertThat(restored.load(chat(5))).contains(new Samples(5).conversation());
    }
    assertThatThrownBy(() -> new StoreBackup(KEY, QUIET).write(first, file))
        .hasMessageContaining("it is there already");
  }

  @Test
  void a_backup_of_postgres_fills_a_store_again() {
    StorePlace second = PostgresPlaces.fresh();
    transfer().copy(first, second);
    Path file = folder.resolve("backup.export");
    StorePlace restored = place("restored.db");

    try (Store running = SqlStore.open(second, KEY)) {
      new StoreBackup(KEY, QUIET).write(second, file);
      assertThat(running.seen("u1")).isTrue();
    }
    export().read(file, restored);

    holdsEverything(restored);
  }

  @Test
  void verifying_tells_what_cannot_be_read_and_what_is_not_encrypted() {
    try (Store store = SqlStore.open(first, StoreKeys.none())) {
      throw new AssertionError("opened without its key: " + store);
    } catch (StoreFailed expected) {
      assertThat(expected).hasMessageContaining("Nothing was changed");
    }
    sql(first, "update conversation set body = 'sealed:00000000:AAAA' where chat = 'telegram:3'");
    sql(first, "update conversation set body = '{}' where chat = 'telegram:4'");
    sql(first, "update outbox set content = 'plain' where chat = 'telegram:5'");

    Verification.Result found = Verification.of(first, KEY, QUIET);

    assertThat(found.unreadable()).isEqualTo(2);
    assertThat(found.plain()).isEqualTo(3);
    assertThat(found.contents().talks()).isEqualTo(TALKS + 1);
  }

  private void holdsEverything(StorePlace place) {
    try (Store store = SqlStore.open(place, KEY)) {
      for (int number = 0; number < TALKS; number++) {
        assertThat(store.seen("u" + number)).isTrue();
        assertThat(store.load(chat(number))).contains(new Samples(number).conversation());
        assertThat(store.messages(chat(number), NOW)).contains("9" + number);
      }
      assertThat(store.nextParcel(chat(0), NOW).map(Parcel::content)).contains("2 of 0");
      assertThat(store.shown(chat(0))).contains(new Shown(7, "101", "{\"text\":\"逾期多久？\"}"));
      assertThat(store.nextParcel(chat(1), NOW)).isEmpty();
      assertThat(store.nextParcel(chat(1), NOW.plusSeconds(60))).isPresent();
      assertThat(store.chatsToWake(NOW, 100)).contains(chat(99));
      assertThat(store.backlog()).isEqualTo(2 * TALKS - 1);
    }
  }

  private static List<String> contents(Store store, ChatKey chat) {
    var contents = new ArrayList<String>();
    for (var next = store.nextParcel(chat, NOW);
        next.isPresent();
        next = store.nextParcel(chat, NOW)) {
      contents.add(next.get().content());
      store.remove(next.get());
    }
    return contents;
  }

  private static List<String> rows(StorePlace place) {
    try (Reading reading = Reading.of(place, KEY)) {
      var rows = new ArrayList<String>();
      Rows.forEach(
          reading.handle(),
          row -> {
            if (!row.table().equals(SealedTexts.KEYS) && !row.table().endsWith("_counter")) {
              rows.add(row.line());
            }
          });
      return rows.stream().sorted().toList();
    }
  }

  private static List<String> lines(Path file) throws IOException {
    try (var in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static void sql(StorePlace place, String statement) {
    Jdbi.create("jdbc:sqlite:" + place).useHandle(handle -> handle.execute(statement));
  }

  private StorePlace place(String name) {
    return new StorePlace.InFile(folder.resolve(name));
  }

  private static StoreTransfer transfer() {
    return new StoreTransfer(KEY, QUIET);
  }

  private static StoreExport export() {
    return new StoreExport(KEY, QUIET);
  }

  private static ChatKey chat(int number) {
    return new ChatKey("telegram:" + number);
  }
}
