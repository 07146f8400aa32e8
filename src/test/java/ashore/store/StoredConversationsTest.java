package ashore.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ashore.conversation.Conversation;
import ashore.dialog.Language;
import ashore.runner.ChatKey;
import ashore.runner.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredConversationsTest {
  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

  @TempDir private Path folder;

  @Test
  void gives_every_conversation_while_the_bot_writes() {
    Path file = folder.resolve("bot.db");
    Conversation anna = new Samples(1).conversation();
    Conversation ben = new Samples(2).conversation();
    try (Store store = SqlStore.open(file)) {
      commit(store, "u1", "telegram:1", anna);
      commit(store, "u2", "telegram:2", ben);
      try (StoredConversations stored = StoredConversations.in(file)) {
        assertThat(stored.count()).isEqualTo(2);
        assertThat(all(stored)).containsExactly(Optional.of(anna), Optional.of(ben));
        commit(store, "u3", "telegram:3", anna);
        assertThat(stored.count()).isEqualTo(3);
      }
    }
  }

  @Test
  void reads_a_store_that_was_closed_and_leaves_it_as_it_was() throws IOException {
    Path file = folder.resolve("bot.db");
    try (Store store = SqlStore.open(file)) {
      commit(store, "u1", "telegram:1", Conversation.begin(Language.EN));
    }
    byte[] before = Files.readAllBytes(file);

    try (StoredConversations stored = StoredConversations.in(file)) {
      assertThat(all(stored)).containsExactly(Optional.of(Conversation.begin(Language.EN)));
    }

    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void a_conversation_that_cannot_be_read_is_nothing_and_the_others_are_there() {
    Path file = folder.resolve("bot.db");
    try (Store store = SqlStore.open(file)) {
      commit(store, "u1", "telegram:1", Conversation.begin(Language.EN));
      commit(store, "u2", "telegram:2", Conversation.begin(Language.EN));
    }
    Jdbi.create("jdbc:sqlite:" + file)
        .useHandle(
            handle ->
                handle.execute("update conversation set body = '{}' where chat = 'telegram:1'"));

    try (StoredConversations stored = StoredConversations.in(file)) {
      assertThat(all(stored))
          .containsExactly(Optional.empty(), Optional.of(Conversation.begin(Language.EN)));
    }
  }

  @Test
  void a_file_that_is_not_there_is_told_and_not_made() {
    Path file = folder.resolve("nowhere.db");

    assertThatThrownBy(() -> StoredConversations.in(file))
        .isInstanceOf(StoreFailed.class)
        .hasMessageContaining("nowhere.db: there is no such file");
    assertThat(file).doesNotExist();
  }

  @Test
  void a_file_that_is_no_store_is_told() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "call Anna\n".repeat(100));

    assertThatThrownBy(() -> StoredConversations.in(file))
        .isInstanceOf(StoreFailed.class)
        .hasMessageContaining("notes.txt");
    assertThat(file).hasContent("call Anna\n".repeat(100));
  }

  @Test
  void a_store_of_a_newer_program_is_refused() {
    Path file = folder.resolve("bot.db");
    SqlStore.open(file).close();
    Jdbi.create("jdbc:sqlite:" + file)
        .useHandle(
            handle -> handle.execute("update migration set version = '999' where version = '1'"));

    assertThatThrownBy(() -> StoredConversations.in(file)).hasMessageContaining("a newer program");
  }

  private static void commit(Store store, String update, String chat, Conversation conversation) {
    store.commit(
        new Store.Commit(update, new ChatKey(chat), NOW, Optional.of(conversation), List.of()));
  }

  private static List<Optional<Conversation>> all(StoredConversations stored) {
    List<Optional<Conversation>> all = new ArrayList<>();
    stored.forEach(all::add);
    return all;
  }
}
