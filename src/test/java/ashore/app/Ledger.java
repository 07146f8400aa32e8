package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ashore.testing.BotApiServer;
import ashore.testing.Person;
import ashore.testing.SentMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What people wrote to a bot that counts, held against what it answered: each message was counted
 * once and in order, and each answer arrived. Not thread-safe but for {@link #write}.
 */
final class Ledger {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final BotApiServer telegram;
  private final List<Person> people;
  private final Map<Long, List<String>> written = new TreeMap<>();

  Ledger(BotApiServer telegram, int people) {
    this.telegram = telegram;
    this.people = IntStream.range(500, 500 + people).mapToObj(telegram::person).toList();
    this.people.forEach(person -> written.put(person.id(), new ArrayList<>()));
  }

  /** Everybody writes once. */
  synchronized void write() {
    for (Person person : people) {
      List<String> texts = written.get(person.id());
      String text = "message " + (texts.size() + 1);
      texts.add(text);
      person.writes(text);
    }
  }

  /**
   * Waits until all is answered and looks at it.
   *
   * @param doubles how often the same answer may have come again, over all people
   */
  synchronized void check(int doubles) {
    int all = written.values().stream().mapToInt(List::size).sum();
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .untilAsserted(
            () -> {
              assertThat(telegram.confirmed()).hasSize(all);
              assertThat(people)
                  .allSatisfy(
                      person ->
                          assertThat(texts(person))
                              .as("person %s", person.id())
                              .doesNotContain(CountingTalker.SORRY)
                              .contains(expected(person).getLast()));
            });
    int came = 0;
    for (Person person : people) {
      List<String> texts = texts(person);
      came += texts.size();
      assertThat(withoutRepeats(texts)).as("person %s", person.id()).isEqualTo(expected(person));
    }
    assertThat(came - all).as("answers that came again").isBetween(0, doubles);
  }

  /** How many answers came. */
  int answers() {
    return people.stream().mapToInt(person -> person.messages().size()).sum();
  }

  private List<String> expected(Person person) {
    List<String> texts = written.get(person.id());
    return IntStream.range(0, texts.size())
        .mapToObj(place -> (place + 1) + CountingTalker.BETWEEN + texts.get(place))
        .toList();
  }

  /** An answer that came again comes right behind itself: the order of a chat is kept. */
  private static List<String> withoutRepeats(List<String> texts) {
    List<String> kept = new ArrayList<>();
    for (String text : texts) {
      if (kept.isEmpty() || !kept.getLast().equals(text)) {
        kept.add(text);
      }
    }
    return kept;
  }

  private static List<String> texts(Person person) {
    return person.messages().stream().map(SentMessage::text).toList();
  }
}
