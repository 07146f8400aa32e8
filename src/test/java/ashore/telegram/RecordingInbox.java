package ashore.telegram;

import ashore.runner.ChatKey;
import ashore.runner.Incoming;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.awaitility.Awaitility;

/** An inbox that writes down what it gets; what becomes of it is the test's to say. */
final class RecordingInbox implements Inbox {
  private final List<Incoming> received = new CopyOnWriteArrayList<>();
  private final List<ChatKey> gone = new CopyOnWriteArrayList<>();
  private volatile Function<Incoming, CompletableFuture<Void>> handling = incoming -> done();

  static CompletableFuture<Void> done() {
    return CompletableFuture.completedFuture(null);
  }

  /** From now on this becomes of what arrives. */
  void handlesBy(Function<Incoming, CompletableFuture<Void>> how) {
    handling = how;
  }

  @Override
  public CompletableFuture<Void> accept(Incoming incoming) {
    received.add(incoming);
    return handling.apply(incoming);
  }

  @Override
  public CompletableFuture<Void> left(ChatKey chat) {
    gone.add(chat);
    return done();
  }

  List<ChatKey> gone() {
    return List.copyOf(gone);
  }

  List<Incoming> received() {
    return List.copyOf(received);
  }

  List<String> texts() {
    return received.stream()
        .map(
            incoming ->
                incoming.content() instanceof Incoming.Content.Text(String text)
                    ? text
                    : incoming.content().toString())
        .toList();
  }

  /** Waits, at most five seconds, for so many in all. */
  void await(int count) {
    Awaitility.await(count + " received")
        .atMost(Duration.ofSeconds(5))
        .pollInterval(Duration.ofMillis(5))
        .until(() -> received.size() >= count);
  }
}
