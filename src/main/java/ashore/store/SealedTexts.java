package ashore.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Which keys encrypted what lies in a database. */
final class SealedTexts {
  /** The table of the keys that encrypted something. */
  static final String KEYS = "sealing_key";

  /** What is encrypted; each of the tables has a column that names the chat. */
  static final List<Column> COLUMNS =
      List.of(
          new Column("conversation", "body"),
          new Column("outbox", "content"),
          new Column("screen", "content"));

  /** Where encrypted texts lie. */
  record Column(String table, String name) {}

  private SealedTexts() {}

  /**
   * Notes the key that encrypts from now on, and forgets those that nothing needs any more. In the
   * caller's transaction.
   *
   * @throws StoreFailed when something needs a key that is not there
   */
  static void agree(Handle handle, StoreKeys keys) {
    for (String id : missing(handle, keys)) {
      refuseNeeded(handle, id);
      handle.execute("delete from sealing_key where id = ?", id);
    }
    keys.first()
        .ifPresent(
            id ->
                handle.execute(
                    "insert into sealing_key (id) values (?) on conflict (id) do nothing", id));
  }

  /**
   * Looks whether all can be read.
   *
   * @throws StoreFailed when something needs a key that is not there
   */
  static void check(Handle handle, StoreKeys keys) {
    missing(handle, keys).forEach(id -> refuseNeeded(handle, id));
  }

  private static List<String> missing(Handle handle, StoreKeys keys) {
    return handle
        .createQuery("select id from sealing_key order by id")
        .mapTo(String.class)
        .filter(id -> !keys.ids().contains(id))
        .list();
  }

  private static void refuseNeeded(Handle handle, String id) {
    int count = COLUMNS.stream().mapToInt(column -> count(handle, column, id)).sum();
    if (count > 0) {
      throw new StoreFailed(
          ("store: texts in it that need the encryption key %s: %d; ASHORE_KEY does not hold it."
                  + " Set it, behind the new one when there is one. Nothing was changed")
              .formatted(id, count));
    }
  }

  private static int count(Handle handle, Column column, String id) {
    Optional<Integer> found =
        handle
            .createQuery(
                "select count(*) from %s where %s like :beginning"
                    .formatted(column.table(), column.name()))
            .bind("beginning", StoreKeys.beginning(id) + "%")
            .mapTo(Integer.class)
            .findOne();
    return found.orElse(0);
  }
}
