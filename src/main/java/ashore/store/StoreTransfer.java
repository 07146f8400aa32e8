package ashore.store;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/**
 * Moves everything that a store keeps into another one, as it lies: what is encrypted stays so. All
 * arrives, compared row by row, or nothing does.
 */
public final class StoreTransfer {
  private final StoreKeys keys;
  private final Progress progress;

  /**
   * One that tells how far it is.
   *
   * @param keys must open what is encrypted
   */
  public StoreTransfer(StoreKeys keys, Progress progress) {
    this.keys = keys;
    this.progress = progress;
  }

  /** Rows, one after another. */
  @FunctionalInterface
  interface Source {
    /** Gives each row, and afterwards what they are together. */
    RowSums forEach(Consumer<Row> each);
  }

  /**
   * Copies a store into another, which must be empty.
   *
   * @throws StoreFailed when one of them cannot be used; then the other is as it was
   */
  public StoreContents copy(StorePlace from, StorePlace to) {
    if (from.equals(to)) {
      throw new StoreFailed("store %s: it cannot be moved to itself".formatted(to));
    }
    Exclusive.check(from);
    try (Reading reading = Reading.of(from, keys)) {
      return inOneState(reading.handle(), () -> fill(to, each -> rows(reading.handle(), each)));
    }
  }

  /** A file of SQLite shows one state only inside a transaction. */
  static <T> T inOneState(Handle handle, Supplier<T> reading) {
    return handle.isInTransaction()
        ? reading.get()
        : handle.<T, RuntimeException>inTransaction(transaction -> reading.get());
  }

  /** Gives the rows of a store. */
  RowSums rows(Handle handle, Consumer<Row> each) {
    int all = Rows.count(handle);
    var sums = new RowSums();
    Rows.forEach(
        handle,
        row -> {
          each.accept(row);
          sums.add(row);
          progress.done(sums.rows(), all);
        });
    return sums;
  }

  /** Puts rows into an empty store. */
  StoreContents fill(StorePlace to, Source source) {
    try (Database target = Databases.open(to)) {
      target.migrate();
      return StoreContents.of(target.write(handle -> fill(target, handle, to, source)));
    }
  }

  private RowSums fill(Database target, Handle handle, StorePlace to, Source source) {
    if (!Rows.isEmpty(handle)) {
      throw new StoreFailed("store %s: it is not empty; nothing was changed".formatted(to));
    }
    RowSums sums;
    try (RowWriter writer = new RowWriter(handle)) {
      sums = source.forEach(writer::add);
    }
    // An older store has fewer tables and columns; what is new has its beginning.
    var arrived = new RowSums();
    Rows.forEach(handle, row -> sums.asThere(row).ifPresent(arrived::add));
    if (!arrived.equalTo(sums)) {
      throw new StoreFailed(
          "store %s: what arrived is not what was sent; nothing was changed".formatted(to));
    }
    target.goOnBehind(handle, lastParcel(handle));
    SealedTexts.agree(handle, keys);
    return sums;
  }

  private static long lastParcel(Handle handle) {
    return handle
        .createQuery(
            "select max(last) from (select coalesce(max(id), 1) as last from outbox"
                + " union all select last_id from outbox_counter) as lasts")
        .mapTo(Long.class)
        .one();
  }
}
