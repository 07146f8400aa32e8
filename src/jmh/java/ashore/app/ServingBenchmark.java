package ashore.app;

import ashore.store.StoreKeys;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Messages a second of the bot that ships, with whole turns and durable commits, beside those of a
 * bare echo bot on the same client library, on this machine, through the same stand-in for
 * Telegram; how long answers take at half of that load, how long it starts, how much memory it
 * needs.
 *
 * <p>{@code SECONDS CONVERSATIONS}: how long each is measured, and after how many conversations the
 * memory; 20 and 100000 when left out. On a machine that does other work as well only the time of a
 * processor a message can be compared.
 */
public final class ServingBenchmark {
  private static final int AT_ONCE = 64;

  /** The JVM has compiled what matters after so many messages, however slow the machine. */
  private static final int WARM_AFTER = 20_000;

  private static final double LONGEST_WARM_UP = 60;
  private static final int ONE_TURN = 1;
  private static final int TURNS = 8;
  private static final String TOKEN = "4711000:Not-a-real-token_0123456789";

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final double seconds;
  private final int conversations;
  private final Path folder;

  private ServingBenchmark(double seconds, int conversations, Path folder) {
    this.seconds = seconds;
    this.conversations = conversations;
    this.folder = folder;
  }

  /** How updates come. */
  private enum Way {
    POLLING,
    WEBHOOK
  }

  /** Measures and prints. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Locale.setDefault(Locale.ROOT);
    new ServingBenchmark(
            args.length > 0 ? Double.parseDouble(args[0]) : 20,
            args.length > 1 ? Integer.parseInt(args[1]) : 100_000,
            Files.createTempDirectory("ashore-bench"))
        .run();
  }

  private void run() throws IOException, InterruptedException {
    out.println("Training the model, if it is not in the cache …");
    Brain.of(Shipped.accepted().dialogs());
    for (Way way : Way.values()) {
      double echo = echo(way);
      double bot = bot(way);
      out.println(
          "%s: %.0f %% of the echo bot's messages (goal 70)"
              .formatted(name(way), 100 * bot / echo));
    }
    System.exit(0);
  }

  private double echo(Way way) throws IOException, InterruptedException {
    try (LoadStandIn telegram = new LoadStandIn()) {
      List<String> command = new ArrayList<>(List.of(EchoBot.class.getName(), telegram.address()));
      int port = freePort();
      if (way == Way.WEBHOOK) {
        command.add(Integer.toString(port));
      }
      try (BotProcess process =
              BotProcess.start(List.of(), command, Map.of(), folder.resolve("echo.log"));
          WebhookPost post = new WebhookPost(() -> "http://127.0.0.1:" + port + "/", () -> "")) {
        Crowd crowd = new Crowd(true, way == Way.WEBHOOK ? post : telegram::add);
        telegram.tell(crowd);
        double rate = throughput(crowd, process);
        out.println("%s, echo bot: %.0f messages a second".formatted(name(way), rate));
        crowd.end();
        Thread.sleep(1_000);
        latency(crowd, rate / 2, "echo bot");
        if (!process.isRunning()) {
          throw new IllegalStateException("the echo bot died");
        }
        return rate;
      }
    }
  }

  private double bot(Way way) throws IOException, InterruptedException {
    try (LoadStandIn telegram = new LoadStandIn();
        WebhookPost post = new WebhookPost(telegram::webhook, telegram::secret)) {
      Consumer<String> deliver = way == Way.WEBHOOK ? post : telegram::add;
      Crowd crowd = new Crowd(false, deliver);
      telegram.tell(crowd);
      if (way == Way.POLLING) {
        crowd.flow(1, 1);
      }
      long begin = System.nanoTime();
      try (BotProcess process = start(way, telegram)) {
        if (way == Way.WEBHOOK) {
          await(() -> !telegram.webhook().isEmpty());
          crowd.flow(1, 1);
        }
        await(() -> crowd.answered() > 0);
        out.println(
            "%s: %.1f s from the start to the first reply (goal 2), %.1f s of a processor"
                .formatted(
                    name(way),
                    (System.nanoTime() - begin) / 1e9,
                    process.processorTime().toMillis() / 1e3));
        double rate = throughput(crowd, process);
        out.println(
            "%s: %.0f messages a second, %.1f calls of the Bot API each"
                .formatted(name(way), rate, (double) telegram.calls() / crowd.answered()));
        crowd.end();
        Thread.sleep(2_000);
        latency(crowd, rate / 2, "bot");
        if (way == Way.POLLING && conversations > 0) {
          memory(crowd, process);
        }
        return rate;
      }
    }
  }

  private BotProcess start(Way way, LoadStandIn telegram) throws IOException {
    Map<String, String> environment = new HashMap<>();
    environment.put("TELEGRAM_BOT_TOKEN", TOKEN);
    environment.put("TELEGRAM_API_URL", telegram.address());
    environment.put("ASHORE_KEY", StoreKeys.generate());
    environment.put("ASHORE_STORE", folder.resolve(way + ".db").toString());
    if (way == Way.WEBHOOK) {
      int port = freePort();
      environment.put("ASHORE_TELEGRAM_UPDATES", "webhook");
      environment.put("ASHORE_TELEGRAM_WEBHOOK_URL", "http://127.0.0.1:" + port + "/hook");
      environment.put("ASHORE_TELEGRAM_WEBHOOK_LISTEN", "127.0.0.1:" + port);
    }
    String options = System.getenv().getOrDefault("ASHORE_JAVA_OPTS", "").strip();
    return BotProcess.start(
        options.isEmpty() ? List.of() : List.of(options.split("\\s+")),
        List.of(Main.class.getName(), "serve"),
        environment,
        folder.resolve(way + ".log"));
  }

  private double throughput(Crowd crowd, BotProcess process) throws InterruptedException {
    crowd.begin(AT_ONCE, TURNS);
    warmUp(crowd);
    long before = crowd.answered();
    Duration used = process.processorTime();
    long begin = System.nanoTime();
    Thread.sleep((long) (seconds * 1_000));
    long count = crowd.answered() - before;
    out.println(
        "  %.2f ms of a processor a message"
            .formatted(process.processorTime().minus(used).toNanos() / 1e6 / count));
    return count / ((System.nanoTime() - begin) / 1e9);
  }

  private static void warmUp(Crowd crowd) throws InterruptedException {
    long end = System.nanoTime() + (long) (LONGEST_WARM_UP * 1e9);
    long enough = crowd.answered() + WARM_AFTER;
    while (crowd.answered() < enough && System.nanoTime() < end) {
      Thread.sleep(100);
    }
  }

  private void latency(Crowd crowd, double rate, String who) throws InterruptedException {
    crowd.flow(rate, 3);
    crowd.time(true);
    crowd.flow(rate, seconds);
    Thread.sleep(1_000);
    double[] times = crowd.millis();
    out.println(
        "  at %.0f a second the %s answers within %.1f ms (p50), %.1f ms (p99, goal 50), of %d"
            .formatted(rate, who, part(times, .5), part(times, .99), times.length));
    crowd.time(false);
  }

  private void memory(Crowd crowd, BotProcess process) throws InterruptedException {
    crowd.begin(AT_ONCE, ONE_TURN);
    double most = 0;
    while (crowd.talks() < conversations) {
      Thread.sleep(500);
      most = Math.max(most, process.residentMegabytes());
    }
    crowd.end();
    out.println(
        "  after %d conversations %.0f MB are resident, %.0f MB at most (goal 250)"
            .formatted(crowd.talks(), process.residentMegabytes(), most));
  }

  private static double part(double[] sorted, double share) {
    return sorted.length == 0
        ? Double.NaN
        : sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))];
  }

  private static void await(java.util.function.BooleanSupplier done) throws InterruptedException {
    long end = System.nanoTime() + 120_000_000_000L;
    while (!done.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("the bot does not answer; see its log");
      }
      Thread.sleep(5);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static String name(Way way) {
    return way == Way.POLLING ? "Long polling" : "Webhook";
  }
}
