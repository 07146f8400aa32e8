package ashore.store;

import ashore.runner.ChatKey;
import ashore.runner.UnreadableConversation;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads all of a store, and says what cannot be read. Changes nothing. */
public final class Verification {
  private final StoreKeys keys;
  private final Progress progress;
  private final ConversationCodec codec = new ConversationCodec();
  private final RowSums sums = new RowSums();
  private int unreadable;
  private int plain;

  /**
   * What was found.
   *
   * @param contents what is there
   * @param unreadable texts that cannot be read: damaged, or moved, or of an unknown form
   * @param plain texts that are not encrypted
   */
  public record Result(StoreContents contents, int unreadable, int plain) {}

  private Verification(StoreKeys keys, Progress progress) {
    this.keys = keys;
    this.progress = progress;
  }

  /**
   * Looks at all.
   *
   * @throws StoreFailed when it is no store, a key is missing, or its file is damaged
   */
  public static Result of(StorePlace place, StoreKeys keys, Progress progress) {
    try (Reading reading = Reading.of(place, keys)) {
      if (StoreBackup.isFile(place)) {
        StoreBackup.checkWhole(reading.handle());
      }
      var verification = new Verification(keys, progress);
      return StoreTransfer.inOneState(reading.handle(), () -> verification.look(reading.handle()));
    }
  }

  private Result look(Handle handle) {
    int all = Rows.count(handle);
    Rows.forEach(
        handle,
        row -> {
          SealedTexts.COLUMNS.stream()
              .filter(column -> column.table().equals(row.table()))
              .forEach(column -> look(row, column));
          sums.add(row);
          progress.done(sums.rows(), all);
        });
    return new Result(StoreContents.of(sums), unreadable, plain);
  }

  private void look(Row row, SealedTexts.Column column) {
    String chat = row.text("chat");
    String stored = row.text(column.name());
    if (!StoreKeys.isSealed(stored)) {
      plain++;
    }
    Optional<String> text = keys.open(new StoreKeys.Place(column.table(), chat), stored);
    boolean readable =
        column.table().equals(SqlStore.TABLE)
            ? text.filter(body -> isConversation(chat, body)).isPresent()
            : text.isPresent();
    if (!readable) {
      unreadable++;
    }
  }

  private boolean isConversation(String chat, String body) {
    try {
      return codec.read(new ChatKey(chat), body) != null;
    } catch (UnreadableConversation unreadable) {
      return false;
    }
  }
}
