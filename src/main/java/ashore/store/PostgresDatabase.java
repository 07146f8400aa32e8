package ashore.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** A database of PostgreSQL behind a pool of connections. Other processes may write it too. */
final class PostgresDatabase implements Database {
  private static final int CONNECTIONS = 10;
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int ATTEMPTS = 5;

  /** Begins the codes of transactions that fell to others and can be run again. */
  private static final String ROLLED_BACK = "40";

  private final HikariDataSource pool;
  private final Jdbi jdbi;
  private volatile boolean closed;

  private PostgresDatabase(HikariDataSource pool) {
    this.pool = pool;
    this.jdbi = Database.wordless(Jdbi.create(pool));
  }

  /**
   * Connects.
   *
   * @throws StoreFailed when there is no database, or it lets nobody in
   */
  static PostgresDatabase at(PostgresAddress address) {
    try {
      return new PostgresDatabase(new HikariDataSource(settings(address)));
    } catch (RuntimeException fault) {
      throw new StoreFailed("store %s: %s".formatted(address, reason(fault)), fault);
    }
  }

  private static String reason(Throwable fault) {
    Throwable last = fault;
    while (last.getCause() instanceof SQLException deeper) {
      last = deeper;
    }
    return "cannot be opened: " + String.valueOf(last.getMessage()).lines().findFirst().orElse("");
  }

  private static HikariConfig settings(PostgresAddress address) {
    var settings = new HikariConfig();
    settings.setPoolName("store");
    settings.setJdbcUrl(address.url());
    settings.setUsername(address.user().isEmpty() ? null : address.user());
    settings.setPassword(address.password().isEmpty() ? null : address.password());
    settings.setMaximumPoolSize(CONNECTIONS);
    settings.setMinimumIdle(1);
    settings.setConnectionTimeout(PATIENCE.toMillis());
    // The address may say otherwise.
    settings.addDataSourceProperty("ApplicationName", "ashore");
    settings.addDataSourceProperty("connectTimeout", "5");
    settings.addDataSourceProperty("socketTimeout", "30");
    settings.addDataSourceProperty("tcpKeepAlive", "true");
    // It would quote the row that was refused.
    settings.addDataSourceProperty("logServerErrorDetail", "false");
    return settings;
  }

  @Override
  public void migrate() {
    new Migrations(pool, Migrations.Dialect.POSTGRESQL).run();
  }

  @Override
  public <T> T write(Function<Handle, T> work) {
    return Unavailable.named(() -> writeAgain(work));
  }

  private <T> T writeAgain(Function<Handle, T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return open().<T, RuntimeException>inTransaction(work::apply);
      } catch (RuntimeException fault) {
        if (attempt == ATTEMPTS || !wasRolledBack(fault)) {
          throw fault;
        }
      }
    }
  }

  private static boolean wasRolledBack(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && sql.getSQLState() != null
          && sql.getSQLState().startsWith(ROLLED_BACK)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public <T> T read(Function<Handle, T> query) {
    return Unavailable.named(() -> open().<T, RuntimeException>withHandle(query::apply));
  }

  @Override
  public <T> T snapshot(Function<Handle, T> queries) {
    return open()
        .<T, RuntimeException>inTransaction(
            TransactionIsolationLevel.REPEATABLE_READ, queries::apply);
  }

  @Override
  public List<Long> outboxIds(Handle handle, int count) {
    return handle
        .createQuery("select nextval('outbox_id') from generate_series(1, :count) order by 1")
        .bind("count", count)
        .mapTo(Long.class)
        .list();
  }

  @Override
  public Replicas replicas() {
    return new Fleet(this);
  }

  @Override
  public void goOnBehind(Handle handle, long outboxId) {
    handle
        .createQuery(
            "select setval('outbox_id', greatest(:id, (select last_value from outbox_id)))")
        .bind("id", outboxId)
        .mapTo(Long.class)
        .one();
  }

  /** A connection that reads the state of one moment, and is given back with {@code close}. */
  Handle readOnly() {
    try {
      Handle handle = open().open();
      handle.setReadOnly(true);
      handle.setTransactionIsolationLevel(TransactionIsolationLevel.REPEATABLE_READ);
      handle.begin();
      return handle;
    } catch (RuntimeException fault) {
      close();
      throw fault;
    }
  }

  private Jdbi open() {
    if (closed) {
      throw new StoreFailed("the store is closed");
    }
    return jdbi;
  }

  @Override
  public void close() {
    closed = true;
    pool.close();
  }
}
