package ashore.store;

import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/** What SQL runs on. Thread-safe. */
sealed interface Database extends AutoCloseable permits SqliteDatabase, PostgresDatabase {
  /** Runs in one transaction, which is rolled back when the work throws. */
  <T> T write(Function<Handle, T> work);

  /** Reads what is committed. The work runs one query. */
  <T> T read(Function<Handle, T> query);

  /** Reads with several queries what was committed at one moment. */
  <T> T snapshot(Function<Handle, T> queries);

  /** Brings the tables up to this program. */
  void migrate();

  /** So many ids for the outbox, each higher than all before; in the caller's transaction. */
  List<Long> outboxIds(Handle handle, int count);

  /** Lets the ids of the outbox go on behind this one; in the caller's transaction. */
  void goOnBehind(Handle handle, long outboxId);

  /** Who shares it. */
  Replicas replicas();

  /** Waits for the work that runs. */
  @Override
  void close();

  /** The usual messages quote the arguments, and those hold what people wrote. */
  static Jdbi wordless(Jdbi jdbi) {
    jdbi.configure(
        StatementExceptions.class,
        exceptions -> exceptions.setMessageRendering(MessageRendering.NONE));
    return jdbi;
  }
}
