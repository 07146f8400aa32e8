package ashore.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.Option;
import ashore.runner.ChatKey;
import ashore.runner.Delivery;
import ashore.runner.ScreenChange;
import ashore.runner.Shown;
import ashore.testing.BotApiServer;
import ashore.testing.DamagedJson;
import ashore.testing.TelegramHtml;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What waits in a store and was damaged there: it is sent as far as it can be, or refused. One that
 * could be neither would hold up its chat for ever.
 */
class HostileParcelsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int OF_EACH_SEED = 100;
  private static final List<String> TEXTS = List.of("", " ", "<b>", "q:1:yes", "x".repeat(5_000));
  private static final List<Outgoing> PARCELS = parcels();

  private final ParcelCodec codec = new ParcelCodec();

  static IntStream seeds() {
    return IntStream.range(0, 10);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_damaged_parcel_becomes_a_call_or_is_refused(int seed) throws IOException {
    var random = new Random(seed);
    var damage = new DamagedJson(random, TEXTS);
    for (int i = 0; i < OF_EACH_SEED; i++) {
      Outgoing whole = PARCELS.get(random.nextInt(PARCELS.size()));
      String damaged = damage.damage(JSON.readTree(codec.write(whole))).toString();
      codec.read(damaged).ifPresent(HostileParcelsTest::call);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_damaged_question_on_the_screen_is_changed_or_let_be(int seed) throws IOException {
    var random = new Random(seed);
    var damage = new DamagedJson(random, TEXTS);
    try (TelegramConnection connection = nowhere()) {
      var messenger = new TelegramMessenger(connection);
      for (int i = 0; i < OF_EACH_SEED; i++) {
        String whole = codec.write(PARCELS.get(random.nextInt(2)));
        String damaged = damage.damage(JSON.readTree(whole)).toString();
        var shown = new Shown(random.nextInt(), random.nextInt(3) + "x".repeat(i % 2), damaged);
        messenger
            .change(shown, new ScreenChange.Closed(Set.of("yes"), Optional.of("<b>&{0}\n</i>")))
            .flatMap(codec::read)
            .ifPresent(HostileParcelsTest::call);
      }
    }
  }

  @Test
  void a_damaged_place_of_a_case_is_none() {
    try (var telegram = BotApiServer.start();
        var connection =
            TelegramConnection.open(
                ApiAddress.parse(telegram.address()),
                BotToken.of(BotApiServer.TOKEN),
                Optional.of(new TeamGroup(-5, false)))) {
      var messenger = new TelegramMessenger(connection);
      var message = new OutgoingMessage("hi", List.of(), false);
      String again = codec.write(new OutgoingToTeam(7, message, false, true));

      for (String about : List.of("9999999999", "1@9999999999", "-1", "1@", "@1", "x", "1@1@1")) {
        assertThat(messenger.sendAbout(new ChatKey("telegram:-5"), again, Optional.of(about)))
            .as(about)
            .isInstanceOf(Delivery.Sent.class);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>bold</b>",
        "</i></b>",
        "<a href=\"tg://user?id=1\">me</a>",
        "&lt;b&gt;&amp;amp;",
        "<tg-time unix=\"1\">",
        "a\nb",
        "#1 {lender} %s $1"
      })
  void what_a_person_wrote_is_shown_as_it_was_written(String words) throws Exception {
    var question = new OutgoingMessage("Sure?", List.of(), false);
    String record = ShownQuestion.closed(question, 1, Set.of(), Optional.of(words)).html();
    String toTeam = TeamPost.pages(7, words, List.of()).getFirst().html();

    assertThat(TelegramHtml.visible(record)).endsWith(words.replace("\n", " "));
    assertThat(TelegramHtml.visible(toTeam)).isEqualTo("#7 " + words);
  }

  private static List<Outgoing> parcels() {
    var message =
        new OutgoingMessage(
            "Sure?",
            List.of(List.of(new Button("Yes", "q:1:yes"), Button.copying("Copy", "text"))),
            false,
            "1 of 3");
    return List.of(
        message,
        new OutgoingEdit(3, message, true),
        new OutgoingFile("a.ics", new byte[] {1, 2, 3}),
        new OutgoingDeletion(List.of(1, 2)),
        new OutgoingToTeam(7, message, true, false),
        new OutgoingReaction(5),
        OutgoingMenu.of(List.of(new Option("plan", "My plan", false))));
  }

  /** As far as it goes without a line to Telegram. */
  private static void call(Outgoing outgoing) {
    Object call =
        switch (outgoing) {
          case OutgoingMessage message ->
              List.of(message.asHtml("1"), message.asPlainText("1"), shown(message));
          case OutgoingEdit edit ->
              List.of(edit.asHtml("1"), edit.asPlainText("1"), shown(edit.message()));
          case OutgoingFile file -> file.asCall("1");
          case OutgoingDeletion deletion -> deletion.asCall("1");
          case OutgoingToTeam team -> List.of(team.topic(), team.message().asHtml("1"));
          case OutgoingReaction reaction -> reaction.asCall("1");
          case OutgoingMenu menu -> menu.asCall("1");
        };
    assertThat(call).isNotNull();
  }

  private static Optional<Shown> shown(OutgoingMessage message) {
    return ShownQuestion.of(message, 1, "parcel");
  }

  private static TelegramConnection nowhere() {
    return TelegramConnection.open(
        new ApiAddress("http", "127.0.0.1", 1), BotToken.of(BotApiServer.TOKEN));
  }
}
