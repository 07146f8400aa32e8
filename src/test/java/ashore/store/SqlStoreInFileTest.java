package ashore.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ashore.conversation.Answer;
import ashore.conversation.Answers;
import ashore.conversation.Conversation;
import ashore.dialog.Language;
import ashore.dialog.SlotName;
import ashore.dialog.Value;
import ashore.runner.Store;
import ashore.runner.UnreadableConversation;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlStoreInFileTest extends StoreContract {
  @TempDir private Path folder;

  @Override
  Store empty() {
    return SqlStore.open(folder.resolve("contract.db"));
  }

  @Test
  void finds_everything_again_when_it_is_opened_again() {
    Path file = folder.resolve("ashore.db");
    Conversation conversation = new Samples(3).conversation();
    try (Store before = SqlStore.open(file)) {
      before.commit(commit("u1", ANNA, conversation, "1", "2"));
      before.commit(commit("u2", BEN, conversation, "3"));
      before.postpone(BEN, NOW.plusSeconds(60));
    }

    try (Store after = SqlStore.open(file)) {
      assertThat(after.seen("u1")).isTrue();
      assertThat(after.load(ANNA)).contains(conversation);
      assertThat(after.chatsWithParcels(NOW, 10)).containsExactly(ANNA);
      assertThat(after.chatsWithParcels(NOW.plusSeconds(60), 10)).containsExactly(ANNA, BEN);
      after.commit(commit("u3", BEN, conversation, "4"));
      assertThat(after.chatsWithParcels(NOW.plusSeconds(60), 10)).containsExactly(ANNA, BEN);
    }
  }

  @Test
  void waits_for_the_disk_at_every_commit() {
    try (var database = Database.inFile(folder.resolve("pragmas.db"))) {
      assertThat(pragma(database, "journal_mode")).isEqualTo("wal");
      assertThat(pragma(database, "synchronous")).isEqualTo("2");
      assertThat(pragma(database, "secure_delete")).isEqualTo("1");
    }
  }

  private static String pragma(Database database, String name) {
    return database.write(handle -> handle.createQuery("pragma " + name).mapTo(String.class).one());
  }

  @Test
  void leaves_nothing_of_a_forgotten_person_in_its_file() throws IOException {
    Path file = folder.resolve("forget.db");
    try (Store store = SqlStore.open(file)) {
      store.commit(commit("u1", ANNA, new Samples(3).conversation(), "my secret debt"));
    }
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).contains("my secret debt");

    try (Store store = SqlStore.open(file)) {
      store.commit(new Store.Commit("u2", ANNA, NOW, Optional.empty(), List.of("bye")));
    }

    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
        .doesNotContain("my secret debt")
        .doesNotContain("languageChosen");
    assertThat(folder.resolve("forget.db-wal")).doesNotExist();
  }

  @Test
  void makes_a_file_that_only_its_owner_can_read() throws IOException {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path file = folder.resolve("new/folder/ashore.db");
    try (Store store = SqlStore.open(file)) {
      store.commit(commit("u1", ANNA, Conversation.begin(Language.EN)));
      for (String name : List.of("ashore.db", "ashore.db-wal")) {
        var permissions = Files.getPosixFilePermissions(file.resolveSibling(name));
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
      }
    }
  }

  @Test
  void refuses_a_file_that_is_no_store() throws IOException {
    Path file = Files.writeString(folder.resolve("letter.txt"), "Dear bank, ".repeat(1_000));

    assertThatThrownBy(() -> SqlStore.open(file))
        .isInstanceOf(StoreFailed.class)
        .hasMessageContaining("letter.txt");
    assertThat(file).content().startsWith("Dear bank");
  }

  @Test
  void refuses_a_store_that_a_newer_program_wrote() {
    Path file = folder.resolve("newer.db");
    SqlStore.open(file).close();
    sql(file, "insert into schema_version (version) values (7)");

    assertThatThrownBy(() -> SqlStore.open(file))
        .isInstanceOf(StoreFailed.class)
        .hasMessage(
            "store: schema version 7 must be at most 5: a newer program wrote it, use that one");
    sql(file, "delete from schema_version where version = 7");
    SqlStore.open(file).close();
  }

  @Test
  void goes_on_with_a_file_of_the_first_schema() {
    Path file = folder.resolve("first.db");
    String body = new ConversationCodec().write(first);
    sql(file, "create table schema_version (version integer not null)");
    sql(file, "insert into schema_version (version) values (1)");
    Jdbi.create("jdbc:sqlite:" + file)
        .useHandle(handle -> handle.createScript(Schema.script(1)).execute());
    Jdbi.create("jdbc:sqlite:" + file)
        .useHandle(
            handle ->
                handle.execute(
                    "insert into conversation (chat, body, updated_at) values (?, ?, 0)",
                    ANNA.value(),
                    body));

    try (Store store = SqlStore.open(file)) {
      assertThat(store.load(ANNA)).contains(first);
      assertThat(store.chatsToWake(Instant.parse("2100-01-01T00:00:00Z"), 10)).isEmpty();
      store.commit(commit("u1", ANNA, second, "1"));
      assertThat(store.load(ANNA)).contains(second);
    }
    SqlStore.open(file).close();
  }

  @Test
  void looks_for_the_chats_to_wake_by_an_index() {
    try (var database = Database.inFile(folder.resolve("plan.db"))) {
      database.write(
          handle -> {
            Schema.migrate(handle);
            return true;
          });

      List<String> plan =
          database.read(
              handle ->
                  handle
                      .createQuery(
                          "explain query plan select chat from conversation where wake_at <= 9"
                              + " order by wake_at, chat limit 5")
                      .map((row, context) -> row.getString("detail"))
                      .list());

      assertThat(plan).singleElement().asString().contains("conversation_wake");
    }
  }

  @Test
  void quotes_nothing_of_a_conversation_it_cannot_save() {
    Path file = folder.resolve("spoiled.db");
    var answers =
        Answers.none()
            .with(
                new SlotName("note"),
                new Answer(new Value.Text("my secret debt"), NOW, Answer.Origin.ASKED));
    var begun = Conversation.begin(Language.EN);
    var conversation =
        new Conversation(
            begun.language(),
            false,
            answers,
            List.of(),
            List.of(),
            List.of(),
            begun.open(),
            0,
            0,
            List.of(),
            begun.lastAt(),
            List.of(),
            begun.wake());
    try (Store store = SqlStore.open(file)) {
      sql(file, "drop table conversation");

      var fault = catchThrowable(() -> store.commit(commit("u1", ANNA, conversation)));

      var trace = new StringWriter();
      fault.printStackTrace(new PrintWriter(trace));
      assertThat(trace.toString()).contains("no such table").doesNotContain("secret");
    }
  }

  @Test
  void says_which_conversation_it_cannot_read() {
    Path file = folder.resolve("unreadable.db");
    try (Store store = SqlStore.open(file)) {
      store.commit(commit("u1", ANNA, Conversation.begin(Language.EN)));
      sql(file, "update conversation set body = '{\"format\":1,\"language\":\"secret\"}'");

      assertThatThrownBy(() -> store.load(ANNA))
          .isInstanceOf(UnreadableConversation.class)
          .hasMessageContaining("telegram:1")
          .hasMessageNotContaining("secret");
    }
  }

  private static void sql(Path file, String statement) {
    Jdbi.create("jdbc:sqlite:" + file).useHandle(handle -> handle.execute(statement));
  }
}
