package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ashore.testing.Balancer;
import ashore.testing.BotApiServer;
import ashore.testing.PostgresServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bot as a program of its own, killed over and over wherever it is, while people write. */
@Tag("faults")
class KillFaultsTest {
  private static final int PEOPLE = 3;

  /** No file grows beyond 3 MB: less than the log of SQLite takes before it is put away. */
  private static final int FULL_AT_BLOCKS = 6_144;

  @TempDir private Path folder;
  private final BotApiServer telegram = BotApiServer.start();
  private final Ledger ledger = new Ledger(telegram, PEOPLE);
  private final List<Process> running = new ArrayList<>();

  @AfterEach
  void stop() throws InterruptedException {
    for (Process process : running) {
      process.destroyForcibly().waitFor();
    }
    telegram.close();
  }

  @Test
  void a_bot_on_a_file_loses_and_doubles_nothing() throws Exception {
    killOver(folder.resolve("bot.db").toString());
  }

  @Test
  void a_bot_on_postgres_loses_and_doubles_nothing() throws Exception {
    killOver(PostgresServer.freshSchema());
  }

  private void killOver(String store) throws IOException, InterruptedException {
    var random = new Random(3);
    int rounds = Faults.rounds();
    for (int round = 0; round < rounds; round++) {
      ledger.write();
      Process bot = start(telegram.address(), store);
      long life = random.nextInt(400);
      for (long lived = 0; lived < life; lived += 20) {
        ledger.write();
        Thread.sleep(20);
      }
      kill(bot);
    }
    start(telegram.address(), store);
    ledger.check(rounds * PEOPLE);
  }

  @Test
  void copies_on_one_postgres_lose_and_double_nothing_when_one_after_the_other_is_killed()
      throws Exception {
    String store = PostgresServer.freshSchema();
    var random = new Random(5);
    int rounds = Math.max(2, Faults.rounds() / 2);
    try (Balancer balancer = Balancer.start()) {
      List<Process> bots = new ArrayList<>();
      List<String> ports = List.of(freePort(), freePort());
      for (String port : ports) {
        balancer.add(Integer.parseInt(port));
        bots.add(start(telegram.address(), store, balancer.url(), port));
      }
      for (int round = 0; round < rounds; round++) {
        for (int time = 0; time < 10; time++) {
          ledger.write();
          Thread.sleep(random.nextInt(30));
        }
        int victim = round % 2;
        kill(bots.get(victim));
        ledger.write();
        bots.set(victim, start(telegram.address(), store, balancer.url(), ports.get(victim)));
      }
      ledger.check(rounds * PEOPLE);
    }
  }

  @Test
  void a_full_disk_is_waited_for() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
    String store = folder.resolve("bot.db").toString();
    Process bot =
        start(
            List.of("/bin/sh", "-c", "ulimit -f " + FULL_AT_BLOCKS + "; exec \"$@\"", "sh"),
            telegram.address(),
            store);
    for (int time = 0; time < 200; time++) {
      ledger.write();
    }
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertThat(Files.readString(folder.resolve("log")))
                    .contains("ashore.runner.StoreUnavailable"));
    assertThat(bot.isAlive()).isTrue();
    assertThat(ledger.answers()).isLessThan(200 * PEOPLE);
    kill(bot);

    start(telegram.address(), store);

    ledger.check(PEOPLE);
  }

  private void kill(Process bot) throws InterruptedException {
    bot.toHandle().destroyForcibly();
    assertThat(bot.waitFor()).as("128 + SIGKILL").isEqualTo(137);
    running.remove(bot);
  }

  private Process start(String... arguments) throws IOException {
    return start(List.of(), arguments);
  }

  /** Starts the program, by these words in front of it, and waits until it has started. */
  private Process start(List<String> before, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(before);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Djava.io.tmpdir=" + folder,
            CountingBot.class.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(folder.resolve("log").toFile()).start();
    running.add(process);
    BufferedReader said = process.inputReader();
    assertThat(said.readLine()).isEqualTo("started");
    return process;
  }

  private static String freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return Integer.toString(socket.getLocalPort());
    }
  }
}
