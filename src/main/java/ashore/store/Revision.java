package ashore.store;

import ashore.runner.Store.Commit;
import ashore.runner.Store.Kept;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The number of what a turn saved. It is made of the update, which is saved once only: so it never
 * comes again, not even in a chat that was forgotten and begun anew.
 */
final class Revision {
  private Revision() {}

  static long of(Commit commit) {
    UUID name = UUID.nameUUIDFromBytes(commit.update().getBytes(StandardCharsets.UTF_8));
    return name.getLeastSignificantBits() & Long.MAX_VALUE;
  }

  /** What is kept after the turn. */
  static Kept kept(Commit commit) {
    return new Kept(commit.after(), commit.after().isPresent() ? of(commit) : Kept.NOTHING);
  }
}
