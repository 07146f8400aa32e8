package ashore.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/**
 * One SQLite database: one connection that writes for all, and a few that read beside it. A
 * database in memory has the one connection only. Thread-safe.
 */
final class SqliteDatabase implements Database {
  private static final int READERS = 4;
  private static final int BUSY_MILLIS = 5_000;

  static final String PREFIX = "jdbc:sqlite:";

  private enum Kind {
    LASTING,
    FOR_ONE_RUN,
    IN_MEMORY
  }

  private final String url;
  private final Kind kind;
  private final Semaphore reading;
  private final Deque<Handle> readers = new ConcurrentLinkedDeque<>();
  private final GroupCommit writer;
  private final int readerCount;
  private volatile boolean closed;

  private SqliteDatabase(String url, Kind kind) {
    this.url = url;
    this.kind = kind;
    this.readerCount = kind == Kind.IN_MEMORY ? 0 : READERS;
    this.reading = new Semaphore(readerCount);
    this.writer = new GroupCommit(open(url, settings()));
    for (int count = 0; count < readerCount; count++) {
      readers.add(open(url, settings()));
    }
  }

  static SqliteDatabase inFile(Path file) {
    return new SqliteDatabase(PREFIX + file, Kind.LASTING);
  }

  /** A file that no later program will open: its tables have no history. */
  static SqliteDatabase forOneRun(Path file) {
    return new SqliteDatabase(PREFIX + file, Kind.FOR_ONE_RUN);
  }

  static SqliteDatabase inMemory() {
    return new SqliteDatabase(PREFIX + ":memory:", Kind.IN_MEMORY);
  }

  @Override
  public void migrate() {
    switch (kind) {
      case LASTING -> {
        var source = new SQLiteDataSource(settings());
        source.setUrl(url);
        new Migrations(source, Migrations.Dialect.SQLITE).run();
      }
      case FOR_ONE_RUN, IN_MEMORY ->
          write(
              handle -> {
                if (!hasTables(handle)) {
                  Migrations.runAll(handle, Migrations.Dialect.SQLITE);
                }
                return true;
              });
    }
  }

  private static boolean hasTables(Handle handle) {
    return handle.createQuery("select count(*) from sqlite_master").mapTo(Integer.class).one() > 0;
  }

  @Override
  public <T> T write(Function<Handle, T> work) {
    return writer.write(work);
  }

  @Override
  public <T> T read(Function<Handle, T> query) {
    if (readerCount == 0) {
      return write(query);
    }
    reading.acquireUninterruptibly();
    try {
      checkOpen();
      Handle reader = readers.pop();
      try {
        return Unavailable.named(() -> query.apply(reader));
      } finally {
        readers.push(reader);
      }
    } finally {
      reading.release();
    }
  }

  @Override
  public <T> T snapshot(Function<Handle, T> queries) {
    if (readerCount == 0) {
      return write(queries);
    }
    Handle reader = open(url, readOnly());
    try {
      return reader.<T, RuntimeException>inTransaction(queries::apply);
    } finally {
      close(reader);
    }
  }

  @Override
  public List<Long> outboxIds(Handle handle, int count) {
    handle.execute("update outbox_counter set last_id = last_id + ?", count);
    long last = handle.createQuery("select last_id from outbox_counter").mapTo(Long.class).one();
    return LongStream.rangeClosed(last - count + 1, last).boxed().toList();
  }

  @Override
  public Replicas replicas() {
    return new Alone(this);
  }

  @Override
  public void goOnBehind(Handle handle, long outboxId) {
    handle.execute("update outbox_counter set last_id = max(last_id, ?)", outboxId);
  }

  @Override
  public void close() {
    writer.close(
        connection -> {
          reading.acquireUninterruptibly(readerCount);
          try {
            closed = true;
            readers.forEach(SqliteDatabase::close);
            close(connection);
          } finally {
            reading.release(readerCount);
          }
        });
  }

  private void checkOpen() {
    if (closed) {
      throw new StoreFailed("the store is closed");
    }
  }

  /** A connection that can only read, beside any other. */
  static Handle readOnly(Path file) {
    return open(PREFIX + file, readOnly());
  }

  private static SQLiteConfig readOnly() {
    var settings = new SQLiteConfig();
    settings.setBusyTimeout(BUSY_MILLIS);
    settings.setReadOnly(true);
    return settings;
  }

  private static Handle open(String url, SQLiteConfig settings) {
    try {
      return Database.wordless(Jdbi.create(settings.createConnection(url))).open();
    } catch (SQLException fault) {
      throw new StoreFailed("store " + url + ": cannot be opened", fault);
    }
  }

  private static SQLiteConfig settings() {
    var settings = new SQLiteConfig();
    settings.setBusyTimeout(BUSY_MILLIS);
    settings.setJournalMode(JournalMode.WAL);
    settings.setSynchronous(SynchronousMode.FULL);
    settings.setTransactionMode(TransactionMode.IMMEDIATE);
    settings.setPragma(Pragma.SECURE_DELETE, "true");
    return settings;
  }

  static void close(Handle handle) {
    try {
      Connection connection = handle.getConnection();
      handle.close();
      connection.close();
    } catch (SQLException fault) {
      throw new StoreFailed("the store cannot be closed", fault);
    }
  }
}
