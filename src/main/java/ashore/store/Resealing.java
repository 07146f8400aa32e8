package ashore.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Encrypts everything in a store with the first key, chat after chat, also while the bot runs with
 * the same keys. Nobody waits long: a few chats are one transaction.
 */
public final class Resealing {
  private static final int CHATS_AT_ONCE = 50;

  private final StoreKeys keys;
  private final Progress progress;
  private int seen;
  private int sealed;
  private int unreadable;

  /**
   * What came of it.
   *
   * @param sealed texts that are encrypted with the first key now, and were not before
   * @param unreadable texts that no key opens, left as they are
   */
  public record Result(int sealed, int unreadable) {}

  private Resealing(StoreKeys keys, Progress progress) {
    this.keys = keys;
    this.progress = progress;
  }

  /**
   * Goes through the store.
   *
   * @throws StoreFailed when there is no key, or one that is needed is missing; then nothing was
   *     changed
   */
  public static Result run(StorePlace place, StoreKeys keys, Progress progress) {
    String first =
        keys.first().orElseThrow(() -> new StoreFailed("store: there is no key to encrypt with"));
    Reading.of(place, keys).close();
    try (Database database = Databases.open(place)) {
      database.migrate();
      var resealing = new Resealing(keys, progress);
      database.write(
          handle -> {
            SealedTexts.agree(handle, keys);
            return true;
          });
      SealedTexts.COLUMNS.forEach(column -> resealing.go(database, column, first));
      database.write(
          handle -> {
            SealedTexts.agree(handle, keys);
            return true;
          });
      return new Result(resealing.sealed, resealing.unreadable);
    }
  }

  private void go(Database database, SealedTexts.Column column, String first) {
    int all = seen + database.read(handle -> waiting(handle, column, first));
    List<String> chats = database.read(handle -> chats(handle, column, first, ""));
    while (!chats.isEmpty()) {
      List<String> batch = chats;
      database.write(
          handle -> {
            batch.forEach(chat -> reseal(handle, column, first, chat));
            return true;
          });
      seen += batch.size();
      progress.done(Math.min(seen, all), all);
      chats = database.read(handle -> chats(handle, column, first, batch.getLast()));
    }
  }

  private static int waiting(Handle handle, SealedTexts.Column column, String first) {
    return handle
        .createQuery(
            "select count(distinct chat) from %s where %s not like :done"
                .formatted(column.table(), column.name()))
        .bind("done", StoreKeys.beginning(first) + "%")
        .mapTo(Integer.class)
        .one();
  }

  private static List<String> chats(
      Handle handle, SealedTexts.Column column, String first, String after) {
    return handle
        .createQuery(
            "select distinct chat from %s where chat > :after and %s not like :done order by chat limit :limit"
                .formatted(column.table(), column.name()))
        .bind("after", after)
        .bind("done", StoreKeys.beginning(first) + "%")
        .bind("limit", CHATS_AT_ONCE)
        .mapTo(String.class)
        .list();
  }

  private void reseal(Handle handle, SealedTexts.Column column, String first, String chat) {
    List<String> texts =
        handle
            .createQuery(
                "select %1$s from %2$s where chat = :chat and %1$s not like :done"
                    .formatted(column.name(), column.table()))
            .bind("chat", chat)
            .bind("done", StoreKeys.beginning(first) + "%")
            .mapTo(String.class)
            .list();
    for (String text : texts) {
      var place = new StoreKeys.Place(column.table(), chat);
      Optional<String> opened = keys.open(place, text);
      if (opened.isEmpty()) {
        unreadable++;
      } else {
        // What the bot wrote meanwhile is another text, and has the first key already.
        sealed +=
            handle.execute(
                "update %1$s set %2$s = ? where chat = ? and %2$s = ?"
                    .formatted(column.table(), column.name()),
                keys.seal(place, opened.get()),
                chat,
                text);
      }
    }
  }
}
