package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ashore.testing.BotApiServer;
import ashore.testing.PostgresPair;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The bot on two servers of PostgreSQL, of which the first is killed and the second takes over. */
@Tag("faults")
class FailoverFaultsTest {
  private static final int PEOPLE = 4;

  @Test
  void nothing_is_lost_when_the_first_server_dies_and_the_second_is_promoted() throws Exception {
    try (BotApiServer telegram = BotApiServer.start();
        PostgresPair servers = PostgresPair.start();
        CountingBot bot = CountingBot.start(telegram.address(), servers.address())) {
      Ledger ledger = new Ledger(telegram, PEOPLE);
      for (int time = 0; time < 20; time++) {
        ledger.write();
        Thread.sleep(50);
      }
      servers.killFirst();
      ledger.write();
      Thread.sleep(2_000);
      servers.promoteSecond();
      for (int time = 0; time < 5; time++) {
        ledger.write();
        Thread.sleep(50);
      }

      ledger.check(2 * PEOPLE);
      await().untilAsserted(() -> assertThat(bot.backlog()).isZero());
    }
  }
}
