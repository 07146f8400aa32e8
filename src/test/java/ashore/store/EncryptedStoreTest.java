package ashore.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ashore.conversation.Answer;
import ashore.conversation.Answers;
import ashore.conversation.Conversation;
import ashore.dialog.Language;
import ashore.dialog.SlotName;
import ashore.dialog.Value;
import ashore.runner.ChatKey;
import ashore.runner.Delivery;
import ashore.runner.Shown;
import ashore.runner.Store;
import ashore.runner.UnreadableConversation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncryptedStoreTest extends StoreContract {
  private static final String TYPED = "they called my mother in Foshan";
  private static final String SENT = "You wrote: they called my mother in Foshan";
  private static final StoreKeys FIRST = StoreKeys.of(StoreKeys.generate());

  @TempDir private Path folder;

  @Override
  Store empty() {
    return SqlStore.open(folder.resolve("contract.db"), FIRST);
  }

  @Test
  void nothing_that_was_typed_or_said_stands_in_its_files() throws IOException {
    Path file = folder.resolve("secret.db");
    try (Store store = SqlStore.open(file, FIRST)) {
      tell(store, ANNA);

      assertThat(raw(file)).hasSize(3);
      assertThat(raw(file)).noneMatch(bytes -> bytes.contains("mother"));
      assertThat(raw(file)).noneMatch(bytes -> bytes.contains("languageChosen"));
    }
    assertThat(raw(file)).isNotEmpty().noneMatch(bytes -> bytes.contains("mother"));
    try (Store plain = SqlStore.open(folder.resolve("plain.db"))) {
      tell(plain, ANNA);
      assertThat(raw(folder.resolve("plain.db"))).anyMatch(bytes -> bytes.contains("mother"));
    }
  }

  @Test
  void all_is_read_again_with_its_key() {
    Path file = folder.resolve("again.db");
    try (Store store = SqlStore.open(file, FIRST)) {
      tell(store, ANNA);
    }
    try (Store store = SqlStore.open(file, FIRST);
        var stored = StoredConversations.in(file, FIRST)) {
      assertThat(store.load(ANNA)).contains(told());
      assertThat(store.nextParcel(ANNA, NOW)).map(Store.Parcel::content).contains(SENT);
      assertThat(store.shown(ANNA)).contains(new Shown(1, "100", SENT));
      stored.forEach(one -> assertThat(one).contains(told()));
    }
  }

  @Test
  void a_store_that_was_not_encrypted_is_read_and_encrypted_at_the_next_turn() throws IOException {
    Path file = folder.resolve("old.db");
    try (Store before = SqlStore.open(file)) {
      tell(before, ANNA);
    }
    try (Store store = SqlStore.open(file, FIRST)) {
      assertThat(store.load(ANNA)).contains(told());
      Store.Parcel parcel = store.nextParcel(ANNA, NOW).orElseThrow();
      assertThat(parcel.content()).isEqualTo(SENT);
      store.sent(parcel, new Delivery.Sent(Optional.of(new Shown(2, "101", SENT))), NOW);
      store.commit(commit("u9", ANNA, told()));
    }
    assertThat(raw(file)).noneMatch(bytes -> bytes.contains("mother"));
  }

  @Test
  void a_new_key_encrypts_and_the_old_one_still_reads() {
    Path file = folder.resolve("rotated.db");
    String old = StoreKeys.generate();
    String next = StoreKeys.generate();
    try (Store store = SqlStore.open(file, StoreKeys.of(old))) {
      tell(store, ANNA);
    }
    try (Store store = SqlStore.open(file, StoreKeys.of(next + ", " + old))) {
      assertThat(store.load(ANNA)).contains(told());
      store.commit(commit("u9", ANNA, told()));
      store.remove(store.nextParcel(ANNA, NOW).orElseThrow());
      store.commit(
          new Store.Commit(
              "u10",
              ANNA,
              NOW,
              Optional.of(told()),
              List.of(),
              new Store.Messages(Optional.empty(), Optional.of(List.of()))));
    }
    try (Store store = SqlStore.open(file, StoreKeys.of(next))) {
      assertThat(store.load(ANNA)).contains(told());
    }
  }

  @Test
  void without_the_right_key_it_does_not_open_and_loses_nothing() {
    Path file = folder.resolve("locked.db");
    try (Store store = SqlStore.open(file, FIRST)) {
      tell(store, ANNA);
    }
    for (StoreKeys wrong : List.of(StoreKeys.none(), StoreKeys.of(StoreKeys.generate()))) {
      assertThatThrownBy(() -> SqlStore.open(file, wrong))
          .isInstanceOf(StoreFailed.class)
          .hasMessageContaining("ASHORE_KEY does not hold it")
          .hasMessageContaining(": 3;");
      assertThatThrownBy(() -> StoredConversations.in(file, wrong))
          .isInstanceOf(StoreFailed.class)
          .hasMessageContaining("ASHORE_KEY");
    }
    try (Store store = SqlStore.open(file, FIRST)) {
      assertThat(store.load(ANNA)).contains(told());
    }
  }

  @Test
  void a_row_that_was_put_under_another_chat_or_changed_is_not_read() {
    Path file = folder.resolve("moved.db");
    try (Store store = SqlStore.open(file, FIRST)) {
      tell(store, ANNA);
    }
    sql(file, "update conversation set chat = 'test:ben'");
    sql(file, "update screen set chat = 'test:ben'");
    sql(file, "update outbox set chat = 'test:ben'");
    ChatKey ben = new ChatKey("test:ben");
    try (Store store = SqlStore.open(file, FIRST)) {
      assertThatThrownBy(() -> store.load(ben)).isInstanceOf(UnreadableConversation.class);
      assertThat(store.shown(ben)).isEmpty();
      assertThat(store.nextParcel(ben, NOW)).map(Store.Parcel::content).contains("");
    }
  }

  @Test
  void the_same_text_is_never_encrypted_to_the_same() {
    var place = new StoreKeys.Place("conversation", "telegram:1");

    assertThat(FIRST.seal(place, TYPED)).isNotEqualTo(FIRST.seal(place, TYPED));
    assertThat(FIRST.open(place, FIRST.seal(place, TYPED))).contains(TYPED);
  }

  @Test
  void what_is_no_key_is_refused_without_being_repeated() {
    assertThatThrownBy(() -> StoreKeys.of(StoreKeys.generate() + ",hunter2"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("key 2 must be 32 bytes")
        .hasMessageNotContaining("hunter2");
    assertThat(StoreKeys.of("  ").isEmpty()).isTrue();
    String key = StoreKeys.generate();
    assertThat(StoreKeys.of(key).toString()).doesNotContain(key);
  }

  private void tell(Store store, ChatKey chat) {
    store.commit(commit("u1 " + chat, chat, told(), "x", SENT));
    Store.Parcel first = store.nextParcel(chat, NOW).orElseThrow();
    store.sent(first, new Delivery.Sent(Optional.of(new Shown(1, "100", SENT))), NOW);
  }

  private static Conversation told() {
    Conversation fresh = Conversation.begin(Language.EN);
    return new Conversation(
        fresh.language(),
        fresh.languageChosen(),
        Answers.of(
            Map.of(
                new SlotName("story"),
                new Answer(new Value.Text(TYPED), Instant.EPOCH, Answer.Origin.ASKED))),
        fresh.topics(),
        fresh.finished(),
        fresh.later(),
        fresh.open(),
        fresh.questions(),
        fresh.misses(),
        fresh.plan(),
        fresh.lastAt(),
        List.of(),
        fresh.wake());
  }

  /** The database and, while it is open, the files beside it. */
  private static List<String> raw(Path file) throws IOException {
    try (Stream<Path> files = Files.list(file.toAbsolutePath().getParent())) {
      return files
          .filter(one -> one.getFileName().toString().startsWith(file.getFileName().toString()))
          .map(EncryptedStoreTest::bytes)
          .toList();
    }
  }

  private static String bytes(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }

  private static void sql(Path file, String statement) {
    Jdbi.create("jdbc:sqlite:" + file).useHandle(handle -> handle.execute(statement));
  }
}
