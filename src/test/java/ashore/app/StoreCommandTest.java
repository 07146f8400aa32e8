package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.Conversation;
import ashore.dialog.Language;
import ashore.runner.ChatKey;
import ashore.runner.Store;
import ashore.store.SqlStore;
import ashore.testing.TickingClock;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that look after the store: what is printed, and the exit code. */
class StoreCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @BeforeEach
  void makeAStore() {
    try (Store store = SqlStore.open(file("bot.db"))) {
      store.commit(
          new Store.Commit(
              "u1",
              new ChatKey("telegram:1"),
              Instant.parse("2026-11-20T01:00:00Z"),
              Optional.of(Conversation.begin(Language.EN)),
              List.of("hello")));
    }
  }

  @Test
  void moves_the_store_and_says_what_to_do_next() throws IOException {
    assertThat(run("bot.db", "migrate", file("moved.db").toString())).isZero();

    assertThat(out.toString())
        .contains(
            "moved.db now: talks: 1; rows: 5 (conversation 1, outbox 1, outbox_counter 1, seen 1,"
                + " team_case_counter 1)")
        .contains("Write this into config/bot.yaml: store: " + file("moved.db"));
    assertThat(run("bot.db", "migrate", file("moved.db").toString())).isOne();
    assertThat(err.toString()).contains("it is not empty; nothing was changed");
  }

  @Test
  void backs_up_exports_and_fills_again() throws IOException {
    assertThat(run("bot.db", "backup", file("backup.db").toString())).isZero();
    assertThat(run("bot.db", "export", file("bot.export").toString())).isZero();
    assertThat(run("again.db", "import", file("bot.export").toString())).isZero();

    for (String name : List.of("bot.db", "backup.db", "again.db")) {
      assertThat(run(name, "verify")).isZero();
    }
    assertThat(out.toString()).contains("cannot be read: 0; not encrypted: 2");
    assertThat(run("bot.db", "backup", file("backup.db").toString())).isOne();
    assertThat(err.toString()).contains("it is there already and stays as it is");
  }

  @Test
  void ends_with_one_when_something_cannot_be_read() throws IOException {
    Jdbi.create("jdbc:sqlite:" + file("bot.db"))
        .useHandle(handle -> handle.execute("update conversation set body = '{}'"));

    assertThat(run("bot.db", "verify")).isOne();

    assertThat(out.toString()).contains("cannot be read: 1;");
  }

  @Test
  void says_in_a_sentence_what_stands_in_the_way() throws IOException {
    assertThat(run("memory", "verify")).isOne();
    assertThat(run("missing.db", "verify")).isOne();
    assertThat(run("postgresql://anna:hunter2@db/bot", "verify")).isOne();
    assertThat(run("bot.db", "reseal")).isOne();
    assertThat(run("again.db", "import", file("missing.export").toString())).isOne();

    assertThat(err.toString().lines())
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("store: the memory keeps nothing to look after"),
            line -> assertThat(line).endsWith("missing.db: there is no such file"),
            line -> assertThat(line).contains("in the environment (ASHORE_STORE_USER, "),
            line -> assertThat(line).isEqualTo("store: there is no key to encrypt with"),
            line -> assertThat(line).endsWith("missing.export: there is no such file"));
    assertThat(err.toString()).doesNotContain("hunter2");
  }

  private int run(String store, String... arguments) throws IOException {
    String place = store.endsWith(".db") ? file(store).toString() : store;
    Path config = Files.writeString(folder.resolve("bot.yaml"), "store: " + place + "\n");
    var line = new ArrayList<>(List.of("store", arguments[0], "--config", config.toString()));
    line.addAll(List.of(arguments).subList(1, arguments.length));
    return Main.commandLine(new TickingClock())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(line.toArray(String[]::new));
  }

  private Path file(String name) {
    return folder.resolve(name);
  }
}
