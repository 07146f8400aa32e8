package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import ashore.dialog.Limits;
import ashore.runner.ChatKey;
import ashore.runner.Incoming;
import ashore.runner.Incoming.Content;
import ashore.runner.Mind;
import ashore.runner.Outcome;
import ashore.runner.Store;
import ashore.runner.TurnHandler;
import ashore.store.SqlStore;
import ashore.telegram.ApiAddress;
import ashore.telegram.BotToken;
import ashore.telegram.TelegramConnection;
import ashore.telegram.TelegramMessenger;
import ashore.testing.BotApiServer;
import ashore.testing.TelegramHtml;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever somebody writes or taps, the shipped bot answers it soon, with messages that Telegram
 * can show: no expression runs wild and no stack overflows. All of it comes from one person.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileMessagesTest {
  /** Some hundred times what the worst of these takes. */
  private static final Duration SOON = Duration.ofSeconds(20);

  private static final Instant AT = Instant.parse("2026-11-20T02:00:00Z");
  private static final ChatKey CHAT = new ChatKey("telegram:7");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int TURNS = 12;

  /** What repeated without end would make a careless expression go back and forth. */
  private static final List<String> REPEATED =
      List.of(
          ".",
          ",.",
          "?!",
          "。",
          "1",
          "1,",
          "1 and ",
          "12,12 ",
          "+1",
          "4111 ",
          "138 ",
          "no ",
          "don't ",
          "会打",
          "是不是真的",
          "what if they ",
          "3日前",
          "<b>&amp;",
          "\uFDFA",
          "\u0301",
          "\uD800");

  private static final List<String> OTHERS =
      List.of(
          "\n",
          "hm ",
          "h",
          "1&",
          "11111111111111a",
          "i think ",
          "不",
          "可以给",
          "is it true",
          "花呗，",
          "{lender}",
          "'{",
          "$1\\E",
          "%s",
          "👩\u200D👧",
          "\uDC00\u202E",
          "\u0000\uFFFE",
          "İſK",
          "i want to die ");

  private static final List<String> PIECES =
      Stream.concat(REPEATED.stream(), OTHERS.stream()).toList();

  private final TelegramConnection connection =
      TelegramConnection.open(
          new ApiAddress("http", "127.0.0.1", 1), BotToken.of(BotApiServer.TOKEN));
  private final SqlStore store = SqlStore.inMemory();
  private final Mind mind = Shipped.brain().mind();
  private final TurnHandler turns =
      new TurnHandler(() -> mind, store, new TelegramMessenger(connection), () -> {});
  private int updates;

  @AfterAll
  void close() {
    store.close();
    connection.close();
  }

  static List<String> pieces() {
    return REPEATED;
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void one_thing_repeated_without_end_is_answered(String piece) {
    String text = piece.repeat(Limits.MESSAGE / piece.length() + 1).substring(0, Limits.MESSAGE);
    assertAnswered(new Content.Text(text));
  }

  static Stream<Integer> seeds() {
    return IntStream.range(0, 4).boxed();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void many_things_in_any_order_are_answered(int seed) {
    var random = new Random(seed);
    assertAnswered(new Content.Text(mixture(random, Limits.MESSAGE)));
    assertAnswered(new Content.Command("check", mixture(random, Limits.MESSAGE)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatever_is_tapped_typed_or_edited_is_answered(int seed) {
    var random = new Random(seed);
    for (int turn = 0; turn < TURNS; turn++) {
      assertAnswered(anything(random));
    }
  }

  /** Also taps of other chats and of older questions, and commands that nobody has. */
  private Content anything(Random random) {
    String words = mixture(random, 1 + random.nextInt(80));
    return switch (random.nextInt(9)) {
      case 0 -> new Content.Text(words);
      case 1 -> new Content.Edit(words);
      case 2 -> new Content.Command(command(random), words);
      case 3 -> new Content.Command(command(random), "days_late");
      case 4 -> new Content.Command(mixture(random, 30));
      case 5 -> new Content.Media();
      case 6 -> new Content.Tap(random.nextInt(4), words);
      case 7 -> new Content.Tap(random.nextInt(), "yes");
      default -> tapOfTheOpenQuestion(random);
    };
  }

  private Content tapOfTheOpenQuestion(Random random) {
    int question =
        store.load(CHAT).flatMap(known -> known.open()).map(open -> open.number()).orElse(1);
    List<String> options = List.of("yes", "no", "not_sure", "done", "none", "both", "bank");
    return new Content.Tap(question, options.get(random.nextInt(options.size())));
  }

  private static String command(Random random) {
    var commands = Shipped.brain().dialogs().bot().commands();
    return commands.get(random.nextInt(commands.size())).name().value();
  }

  private static String mixture(Random random, int length) {
    var text = new StringBuilder();
    while (text.length() < length) {
      String piece = PIECES.get(random.nextInt(PIECES.size()));
      text.append(piece.repeat(1 + random.nextInt(20)));
    }
    return text.substring(0, length);
  }

  private void assertAnswered(Content content) {
    assertThat(handle(content)).isInstanceOf(Outcome.Answered.class);
    assertThat(messages()).isNotEmpty().allSatisfy(HostileMessagesTest::assertShowable);
  }

  private static void assertShowable(String html) throws TelegramHtml.Unparsable {
    assertThat(TelegramHtml.visible(html)).isNotBlank().hasSizeLessThanOrEqualTo(4_096);
  }

  /** What the bot would send now, which is taken out of the store. */
  private List<String> messages() {
    Stream.Builder<String> messages = Stream.builder();
    for (var next = next(); next.isPresent(); next = next()) {
      store.remove(next.get());
      JsonNode html = tree(next.get().content()).path("message").path("html");
      if (html.isTextual()) {
        messages.add(html.asText());
      }
    }
    return messages.build().toList();
  }

  private Optional<Store.Parcel> next() {
    return store.nextParcel(CHAT, AT);
  }

  private static JsonNode tree(String parcel) {
    try {
      return JSON.readTree(parcel);
    } catch (JsonProcessingException broken) {
      throw new AssertionError(broken);
    }
  }

  /** On a lane's kind of thread, whose stack is as deep as a lane's. */
  private Outcome handle(Content content) {
    updates++;
    String number = Integer.toString(updates);
    var incoming =
        new Incoming(
            "update " + number,
            CHAT,
            AT.plusSeconds(updates),
            content,
            Optional.empty(),
            Optional.of(number));
    return assertTimeoutPreemptively(SOON, () -> onALane(incoming).get());
  }

  private CompletableFuture<Outcome> onALane(Incoming incoming) {
    var outcome = new CompletableFuture<Outcome>();
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                outcome.complete(turns.handle(incoming));
              } catch (RuntimeException fault) {
                outcome.completeExceptionally(fault);
              }
            });
    return outcome;
  }
}
