package ashore.store;

import ashore.runner.StoreUnavailable;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.function.Supplier;
import org.sqlite.SQLiteException;

/**
 * Tells faults that pass, of the connection and of the disk, from those that what is saved causes.
 */
final class Unavailable {
  /**
   * Beginnings of codes of PostgreSQL: connection, transaction given up, resources, operator,
   * system; and a server that only reads, as one that was the first and is not any more.
   */
  private static final Set<String> STATES = Set.of("08", "40", "53", "57", "58");

  private static final String ONLY_READS = "25006";

  /** Codes of SQLite: busy, locked, no memory, only reads, input and output, full, not opened. */
  private static final Set<Integer> CODES = Set.of(5, 6, 7, 8, 10, 13, 14);

  private static final int PRIMARY = 0xff;

  private Unavailable() {}

  /** Does the work, and gives faults that pass the name by which the runner knows them. */
  static <T> T named(Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException fault) {
      throw passes(fault) ? new StoreUnavailable(fault) : fault;
    }
  }

  private static boolean passes(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException lite) {
        return CODES.contains(lite.getResultCode().code & PRIMARY);
      }
      if (cause instanceof SQLException sql && passes(sql)) {
        return true;
      }
    }
    return false;
  }

  private static boolean passes(SQLException fault) {
    String state = fault.getSQLState();
    // A fault without a code is none of the database: a connection that was closed under the work.
    return fault instanceof SQLTransientException
        || state == null
        || state.equals(ONLY_READS)
        || STATES.stream().anyMatch(state::startsWith);
  }
}
