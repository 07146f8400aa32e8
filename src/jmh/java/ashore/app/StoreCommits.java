package ashore.app;

import ashore.conversation.Conversation;
import ashore.dialog.Language;
import ashore.runner.ChatKey;
import ashore.runner.Store;
import ashore.store.SqlStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Turns that are saved to a file of SQLite, each on the disk before the next of its chat: of one
 * chat, and of many at the same time. Turns a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class StoreCommits {
  private static final int MANY = 32;

  private final AtomicLong updates = new AtomicLong();
  private final Conversation conversation = Conversation.begin(Language.EN);
  private Path folder = Path.of("");
  private Store store = SqlStore.inMemory();

  /** A store of its own. */
  @Setup
  public void open() throws IOException {
    folder = Files.createTempDirectory("store-commits");
    store = SqlStore.open(folder.resolve("ashore.db"));
  }

  /** Removes it. */
  @TearDown
  public void close() throws IOException {
    store.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Of one chat. */
  @Benchmark
  @Threads(1)
  public boolean oneChat() {
    return commit();
  }

  /** Of many chats at the same time. */
  @Benchmark
  @Threads(MANY)
  public boolean manyChats() {
    return commit();
  }

  private boolean commit() {
    long update = updates.incrementAndGet();
    return store.commit(
        new Store.Commit(
            "bench:" + update,
            new ChatKey("bench:" + Thread.currentThread().threadId()),
            Instant.now(),
            Optional.of(conversation),
            List.of()));
  }
}
