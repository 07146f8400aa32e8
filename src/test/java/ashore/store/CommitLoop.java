package ashore.store;

import ashore.runner.ChatKey;
import ashore.runner.Store.Commit;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A program that commits, and prints the number of each commit once it is saved, until it is
 * killed.
 */
final class CommitLoop {
  static final ChatKey CHAT = new ChatKey("loop:1");
  static final Instant AT = Instant.parse("2026-11-20T01:00:00Z");

  private CommitLoop() {}

  public static void main(String[] arguments) {
    var store = SqlStore.open(Path.of(arguments[0]));
    for (int number = 1; ; number++) {
      if (!store.commit(commit(number))) {
        throw new IllegalStateException("commit " + number + " was seen before");
      }
      System.out.println(number);
    }
  }

  static Commit commit(int number) {
    return new Commit(
        "u" + number,
        CHAT,
        AT,
        Optional.of(new Samples(number).conversation()),
        List.of(number + "a", number + "b"));
  }
}
