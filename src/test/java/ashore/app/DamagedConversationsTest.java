package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.Conversation;
import ashore.conversation.Input;
import ashore.conversation.Option;
import ashore.conversation.Turn;
import ashore.runner.ChatKey;
import ashore.runner.UnreadableConversation;
import ashore.store.ConversationCodec;
import ashore.testing.DamagedJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is kept of a talk and was damaged since, or written by a version that knew other names: it
 * is known to be unreadable, or the talk goes on from it with an answer.
 */
@Execution(ExecutionMode.CONCURRENT)
class DamagedConversationsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ChatKey CHAT = new ChatKey("telegram:7");
  private static final int OF_EACH_SEED = 60;
  private static final int TURNS = 14;

  private final ConversationCodec codec = new ConversationCodec();
  private final Passer passer = new Passer();

  static IntStream seeds() {
    return IntStream.range(0, 6);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_talk_goes_on_whatever_became_of_what_is_kept_of_it(int seed) throws IOException {
    var random = new Random(seed);
    Passer.Place place = talk(random);
    String whole = codec.write(place.conversation());
    var damage = new DamagedJson(random, texts(JSON.readTree(whole)));
    int readable = 0;
    for (int i = 0; i < OF_EACH_SEED; i++) {
      String damaged = damage.damage(JSON.readTree(whole)).toString();
      Optional<Conversation> kept = read(damaged);
      readable += kept.isPresent() ? 1 : 0;
      kept.ifPresent(conversation -> assertGoesOn(conversation, place.now(), damaged));
    }
    assertThat(readable).isPositive();
  }

  private Optional<Conversation> read(String text) {
    try {
      return Optional.of(codec.read(CHAT, text));
    } catch (UnreadableConversation unreadable) {
      return Optional.empty();
    }
  }

  private void assertGoesOn(Conversation kept, Instant now, String text) {
    for (Input input : inputs(kept, now)) {
      Turn turn = step(kept, input, text);
      if (!(input instanceof Input.FellSilent)) {
        assertThat(turn.replies()).as("%s after %s", input, text).isNotEmpty();
      }
      step(turn.after(), new Input.Commanded(now, "back"), text);
    }
  }

  private static Turn step(Conversation kept, Input input, String text) {
    try {
      return Shipped.brain().talker().step(kept, input);
    } catch (RuntimeException fault) {
      throw new AssertionError(input + " after " + text, fault);
    }
  }

  private List<Input> inputs(Conversation kept, Instant now) {
    var place = new Passer.Place(kept, Optional.empty(), now);
    return List.of(
        passer.tap(place, "yes"),
        passer.tap(place, "not_sure"),
        passer.text(place, "12"),
        passer.text(place, "no, it was 60 days"),
        passer.command(place, "plan"),
        passer.command(place, "change"),
        passer.command(place, "back"),
        new Input.SentMedia(now),
        new Input.FellSilent(now));
  }

  /** A few turns, mostly answers, and a question in passing. */
  private Passer.Place talk(Random random) {
    Passer.Place place = Passer.Place.begin();
    place = after(place, passer.text(place, "my weilidai is 40 days late"));
    for (int turn = 0; turn < TURNS; turn++) {
      List<String> options =
          place.ask().stream().flatMap(ask -> ask.options().stream()).map(Option::id).toList();
      place =
          after(
              place,
              options.isEmpty() || turn == TURNS / 2
                  ? passer.text(place, turn % 2 == 0 ? "12" : "will this hit my credit report")
                  : passer.tap(place, options.get(random.nextInt(options.size()))));
    }
    return place;
  }

  private Passer.Place after(Passer.Place place, Input input) {
    return passer.after(place, passer.turn(place, input));
  }

  /** All texts in the tree, so that one name stands where another did; and none at all. */
  private static List<String> texts(JsonNode tree) {
    var texts = new TreeSet<>(List.of("", "gone", "gone.away", "2031-01-01T00:00:00Z"));
    collect(tree, texts);
    return new ArrayList<>(texts);
  }

  private static void collect(JsonNode node, Set<String> texts) {
    if (node.isTextual()) {
      texts.add(node.asText());
    }
    node.forEach(child -> collect(child, texts));
  }
}
