package ashore.telegram;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;

/**
 * The way to the Bot API: the connections, and the threads that use them, none of which keeps the
 * JVM alive. Thread-safe.
 */
public final class TelegramConnection implements AutoCloseable {
  private static final int CALLS_AT_A_TIME = 64;
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration READ = Duration.ofSeconds(20);
  private static final Duration CALL = Duration.ofSeconds(40);

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final OkHttpClient http;
  private final ApiAddress address;
  private final HttpUrl base;
  private final BotToken token;
  private final BotApi api;
  private final BotName name;
  private final Optional<TeamGroup> team;

  private TelegramConnection(ApiAddress address, BotToken token, Optional<TeamGroup> team) {
    this.team = team;
    this.address = address;
    this.token = token;
    this.http = client(threads);
    this.base =
        new HttpUrl.Builder()
            .scheme(address.scheme())
            .host(address.host())
            .port(address.port())
            .addPathSegment("bot" + token.reveal())
            .build();
    this.api = new BotApi(new OkHttpTelegramClient(http, token.reveal(), address.url()), token);
    this.name = new BotName(api);
  }

  /** Prepares the way; nothing is sent yet. */
  public static TelegramConnection open(ApiAddress address, BotToken token) {
    return open(address, token, Optional.empty());
  }

  /**
   * The same, for a bot with a team.
   *
   * @param team where the team is told of cases
   */
  public static TelegramConnection open(
      ApiAddress address, BotToken token, Optional<TeamGroup> team) {
    return new TelegramConnection(address, token, team);
  }

  private static OkHttpClient client(ExecutorService threads) {
    var dispatcher = new Dispatcher(threads);
    dispatcher.setMaxRequests(CALLS_AT_A_TIME);
    dispatcher.setMaxRequestsPerHost(CALLS_AT_A_TIME);
    return new OkHttpClient.Builder()
        .dispatcher(dispatcher)
        .connectTimeout(CONNECT)
        .readTimeout(READ)
        .callTimeout(CALL)
        // Else a message whose answer was lost is silently sent twice.
        .retryOnConnectionFailure(false)
        // Else a redirect would carry the token elsewhere.
        .followRedirects(false)
        .followSslRedirects(false)
        .build();
  }

  BotApi api() {
    return api;
  }

  BotName name() {
    return name;
  }

  /** Where the team is told of cases. */
  public Optional<TeamGroup> team() {
    return team;
  }

  ApiAddress address() {
    return address;
  }

  BotToken token() {
    return token;
  }

  /** A client that waits this much longer for an answer than Telegram takes with it. */
  OkHttpClient patient(Duration answerTime) {
    return http.newBuilder()
        .readTimeout(answerTime.plus(READ))
        .callTimeout(answerTime.plus(CALL))
        .build();
  }

  HttpUrl urlOf(String method) {
    return base.newBuilder().addPathSegment(method).build();
  }

  /** Breaks off what is running and lets the threads and connections go. */
  @Override
  public void close() {
    http.dispatcher().cancelAll();
    threads.shutdown();
    http.connectionPool().evictAll();
  }
}
