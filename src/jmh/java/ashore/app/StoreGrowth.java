package ashore.app;

import ashore.conversation.Conversation;
import ashore.runner.ChatKey;
import ashore.runner.Store;
import ashore.store.SqlStore;
import ashore.store.StoreKeys;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a file of SQLite with encrypted conversations grows: for more and more of them the size of
 * the file, how long it takes to open it, how long one conversation takes to be found, the heap
 * after that, and how long the retention takes for a batch of the oldest.
 *
 * <p>{@code CONVERSATIONS}: the most, 1000000 when left out; begun with a thousandth of it, ten
 * times as many at each step.
 */
public final class StoreGrowth {
  private static final int WRITERS = 64;
  private static final int TALKS = 100;
  private static final int LOOKUPS = 20_000;

  /** What the retention of the bot takes at a time. */
  private static final int BATCH = 50;

  private static final int BATCHES = 50;
  private static final int LEAST = 2 * BATCH;
  private static final Instant HEARD = Instant.parse("2026-11-20T01:00:00Z");

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final StoreKeys keys = StoreKeys.of(StoreKeys.generate());
  private final Path file;
  private final List<Conversation> talks;

  private StoreGrowth(Path file) {
    this.file = file;
    this.talks =
        RecordedTurns.ofManyTalks(Shipped.brain(), TALKS).stream()
            .map(RecordedTurn::before)
            .toList();
  }

  /** Measures and prints. */
  public static void main(String[] args) throws IOException {
    Locale.setDefault(Locale.ROOT);
    int most = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
    Path folder = Files.createTempDirectory("store-growth");
    try {
      new StoreGrowth(folder.resolve("ashore.db")).run(most);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void run(int most) throws IOException {
    out.println(
        "conversations  file MB  saved/s  open ms  found µs p50   p99  heap MB  batch ms p50  "
            + " max");
    int saved = 0;
    for (int count = Math.max(LEAST, most / 1000); count <= most; count *= 10) {
      double second = fill(saved, count);
      saved = count;
      measure(count, second);
    }
  }

  /** Saves those from here to there; how many a second. */
  private double fill(int from, int to) {
    long begun = System.nanoTime();
    try (Store store = SqlStore.open(file, keys)) {
      List<Thread> writers =
          IntStream.range(0, WRITERS)
              .mapToObj(
                  writer ->
                      Thread.ofVirtual()
                          .start(
                              () -> {
                                for (int i = from + writer; i < to; i += WRITERS) {
                                  save(store, i);
                                }
                              }))
              .toList();
      for (Thread writer : writers) {
        writer.join();
      }
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
    return (to - from) * 1e9 / (System.nanoTime() - begun);
  }

  private void save(Store store, int number) {
    store.commit(
        new Store.Commit(
            "growth:" + number,
            chat(number),
            HEARD.plusSeconds(number),
            Optional.of(talks.get(number % talks.size())),
            List.of()));
  }

  private static ChatKey chat(int number) {
    return new ChatKey("growth:" + number);
  }

  private void measure(int count, double second) throws IOException {
    long opening = System.nanoTime();
    try (Store store = SqlStore.open(file, keys)) {
      double opened = millis(opening);
      Random random = new Random(count);
      double[] found = new double[LOOKUPS];
      for (int i = 0; i < LOOKUPS; i++) {
        ChatKey chat = chat(random.nextInt(count));
        long begun = System.nanoTime();
        store.kept(chat);
        found[i] = millis(begun) * 1000;
      }
      double[] batches = new double[Math.min(BATCHES, count / (2 * BATCH))];
      for (int i = 0; i < batches.length; i++) {
        long begun = System.nanoTime();
        store.expire(HEARD.plusSeconds(count), BATCH);
        batches[i] = millis(begun);
      }
      Arrays.sort(found);
      Arrays.sort(batches);
      out.println(
          "%13d %8.0f %8.0f %8.0f %13.0f %5.0f %8.0f %13.1f %5.0f"
              .formatted(
                  count,
                  Files.size(file) / 1e6,
                  second,
                  opened,
                  found[LOOKUPS / 2],
                  found[LOOKUPS * 99 / 100],
                  heap(),
                  batches[batches.length / 2],
                  batches[batches.length - 1]));
    }
  }

  private static double millis(long since) {
    return (System.nanoTime() - since) / 1e6;
  }

  /** The heap in use after a collection, in MB. */
  private static double heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
  }
}
