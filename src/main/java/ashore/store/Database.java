package ashore.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/**
 * One SQLite database: one connection that writes, under a lock, and a few that read beside it. A
 * database in memory has the one connection only. Thread-safe.
 */
final class Database implements AutoCloseable {
  private static final int READERS = 4;
  private static final int BUSY_MILLIS = 5_000;

  private final ReentrantLock writing = new ReentrantLock();
  private final Semaphore reading;
  private final Deque<Handle> readers = new ConcurrentLinkedDeque<>();
  private final Handle writer;
  private final int readerCount;
  private boolean closed;

  private Database(String url, int readerCount) {
    this.readerCount = readerCount;
    this.reading = new Semaphore(readerCount);
    this.writer = open(url);
    for (int count = 0; count < readerCount; count++) {
      readers.add(open(url));
    }
  }

  static Database inFile(Path file) {
    return new Database("jdbc:sqlite:" + file, READERS);
  }

  static Database inMemory() {
    return new Database("jdbc:sqlite::memory:", 0);
  }

  /** Runs in one transaction, which is rolled back when the work throws. */
  <T> T write(Function<Handle, T> work) {
    writing.lock();
    try {
      checkOpen();
      return writer.<T, RuntimeException>inTransaction(work::apply);
    } finally {
      writing.unlock();
    }
  }

  /** Reads what is committed. The work runs one query. */
  <T> T read(Function<Handle, T> query) {
    if (readerCount == 0) {
      return write(query);
    }
    reading.acquireUninterruptibly();
    try {
      checkOpen();
      Handle reader = readers.pop();
      try {
        return query.apply(reader);
      } finally {
        readers.push(reader);
      }
    } finally {
      reading.release();
    }
  }

  /** Waits for the work that runs. */
  @Override
  public void close() {
    writing.lock();
    reading.acquireUninterruptibly(readerCount);
    try {
      if (!closed) {
        closed = true;
        readers.forEach(Database::close);
        close(writer);
      }
    } finally {
      reading.release(readerCount);
      writing.unlock();
    }
  }

  private void checkOpen() {
    if (closed) {
      throw new StoreFailed("the store is closed");
    }
  }

  /** A connection that can only read, beside any other. */
  static Handle readOnly(Path file) {
    var settings = new SQLiteConfig();
    settings.setBusyTimeout(BUSY_MILLIS);
    settings.setReadOnly(true);
    return open("jdbc:sqlite:" + file, settings);
  }

  private static Handle open(String url) {
    return open(url, settings());
  }

  private static Handle open(String url, SQLiteConfig settings) {
    try {
      Jdbi jdbi = Jdbi.create(settings.createConnection(url));
      // The usual messages quote the arguments, and those hold what people wrote.
      jdbi.configure(
          StatementExceptions.class,
          exceptions -> exceptions.setMessageRendering(MessageRendering.NONE));
      return jdbi.open();
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
