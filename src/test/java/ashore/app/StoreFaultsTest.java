package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ashore.testing.BotApiServer;
import ashore.testing.Fault;
import ashore.testing.PostgresServer;
import ashore.testing.TcpProxy;
import java.net.URI;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The bot while its database is cut off, slow, away, or only reads; and while Telegram is not well.
 */
class StoreFaultsTest {
  private static final int PEOPLE = 4;

  private final BotApiServer telegram = BotApiServer.start();
  private final Ledger ledger = new Ledger(telegram, PEOPLE);
  private final String direct = PostgresServer.freshSchema();
  private TcpProxy wire;
  private CountingBot bot;

  @BeforeEach
  void start() {
    int port = URI.create(direct).getPort();
    wire = TcpProxy.to(port);
    bot = CountingBot.start(telegram.address(), direct.replace(":" + port, ":" + wire.port()));
  }

  @AfterEach
  void stop() {
    wire.bringBack();
    bot.close();
    wire.close();
    telegram.close();
  }

  @Test
  void connections_cut_at_random_lose_and_double_nothing() throws InterruptedException {
    cutAtRandom(3);
  }

  @Test
  @Tag("faults")
  void connections_cut_at_random_for_long_lose_and_double_nothing() throws InterruptedException {
    cutAtRandom(Faults.rounds());
  }

  private void cutAtRandom(int times) throws InterruptedException {
    var random = new Random(7);
    for (int time = 0; time < times; time++) {
      ledger.write();
      Thread.sleep(random.nextInt(60));
      wire.cut();
      ledger.write();
    }
    // A cut between sending and noting it is as a crash there: of each chat one answer.
    ledger.check(times * PEOPLE);
  }

  @Test
  @Tag("faults")
  void a_database_that_is_away_for_a_while_is_waited_for() throws InterruptedException {
    ledger.write();
    ledger.check(0);
    wire.takeAway();
    ledger.write();
    Thread.sleep(6_000);
    int before = ledger.answers();
    ledger.write();
    wire.bringBack();

    ledger.check(PEOPLE);
    assertThat(before).isEqualTo(PEOPLE);
  }

  @Test
  @Tag("faults")
  void a_slow_database_makes_the_bot_slow_and_nothing_else() {
    wire.slowDown(Duration.ofMillis(100));
    for (int time = 0; time < 5; time++) {
      ledger.write();
    }

    ledger.check(0);
  }

  @Test
  @Tag("faults")
  void a_server_that_only_reads_is_waited_for() throws InterruptedException {
    ledger.write();
    ledger.check(0);
    PostgresServer.run("alter role postgres set default_transaction_read_only = on");
    try {
      wire.cut();
      ledger.write();
      Thread.sleep(3_000);
      assertThat(ledger.answers()).isEqualTo(PEOPLE);
    } finally {
      PostgresServer.run(
          "set transaction read write; alter role postgres reset default_transaction_read_only");
    }
    wire.cut();

    ledger.check(PEOPLE);
  }

  @Test
  @Tag("faults")
  void telegram_that_is_not_well_gets_every_answer() {
    var random = new Random(11);
    for (int time = 0; time < 10; time++) {
      for (String method : new String[] {"sendMessage", "getUpdates"}) {
        telegram.next(
            method,
            switch (random.nextInt(4)) {
              case 0 -> Fault.tooManyRequests(1);
              case 1 -> Fault.refusal(500, "Internal Server Error");
              case 2 -> new Fault.BadGateway();
              default -> new Fault.Slow(Duration.ofMillis(200));
            });
      }
      ledger.write();
    }

    ledger.check(0);
    await().untilAsserted(() -> assertThat(telegram.violations()).isEmpty());
  }
}
