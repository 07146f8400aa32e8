package ashore.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ashore.testing.Fault;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How polling ends. */
@Timeout(30)
class PollerStopTest {
  private final PollingBot bot = new PollingBot();

  @AfterEach
  void close() {
    bot.close();
  }

  @Test
  void stops_within_a_second_during_a_long_poll() {
    Poller poller = bot.start();
    bot.telegram().awaitCalls("getUpdates", 1);
    long before = System.nanoTime();

    poller.close();

    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
    assertThat(poller.ended()).isCompletedWithValue(new UpdateSource.End.Closed());
    assertThat(bot.pauses()).isEmpty();
  }

  @Test
  void stops_within_a_second_during_a_pause() {
    bot.telegram().always("getUpdates", Fault.tooManyRequests(3_600));
    var poller =
        new Poller(bot.connection(), bot.inbox(), Poller.LONGEST_POLL, () -> PollingBot.NOW);
    poller.start();
    bot.telegram().awaitCalls("getUpdates", 1);
    long before = System.nanoTime();

    poller.close();

    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
    assertThat(poller.ended()).isCompletedWithValue(new UpdateSource.End.Closed());
  }

  @Test
  void waits_with_stopping_until_what_arrived_is_handled() {
    var handling = new CompletableFuture<Void>();
    bot.inbox().handlesBy(incoming -> handling);
    bot.person().writes("one");
    Poller poller = bot.start();
    bot.inbox().await(1);

    CompletableFuture<Void> closing = CompletableFuture.runAsync(poller::close);
    assertThat(poller.ended()).isNotDone();
    handling.complete(null);

    closing.orTimeout(5, TimeUnit.SECONDS).join();
    assertThat(poller.ended()).isCompletedWithValue(new UpdateSource.End.Closed());
  }

  @Test
  void leaves_no_thread_that_keeps_the_program_alive() {
    List<Thread> before = lastingThreads();
    bot.asksWhetherSure();
    Poller poller = bot.start();
    bot.person().writes("one");
    bot.inbox().await(1);

    assertThat(lastingThreads()).isSubsetOf(before);
    poller.close();
    bot.connection().close();
  }

  @Test
  void can_be_closed_before_it_is_started_and_twice() {
    var poller =
        new Poller(bot.connection(), bot.inbox(), Duration.ofSeconds(1), () -> PollingBot.NOW);

    poller.close();
    poller.close();
    poller.start();

    assertThat(poller.ended()).isCompletedWithValue(new UpdateSource.End.Closed());
    assertThat(bot.telegram().calls()).isEmpty();
  }

  @Test
  void refuses_a_poll_longer_than_telegram_allows() {
    assertThatThrownBy(
            () ->
                new Poller(
                    bot.connection(), bot.inbox(), Duration.ofSeconds(51), () -> PollingBot.NOW))
        .hasMessage("poll timeout PT51S must be from 0 to 50 s");
  }

  /** Those of the tests' own waiting aside. */
  private static List<Thread> lastingThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !thread.isDaemon() && !thread.getName().startsWith("awaitility"))
        .toList();
  }
}
