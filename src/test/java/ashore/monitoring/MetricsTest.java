package ashore.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ashore.conversation.Reply;
import ashore.runner.ChatKey;
import ashore.runner.Delivery;
import ashore.runner.Messenger;
import ashore.runner.Outcome;
import ashore.testing.TickingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetricsTest {
  private static final ChatKey CHAT = new ChatKey("telegram:4711");

  private final TickingClock clock = new TickingClock();
  private final Metrics metrics = new Metrics(() -> 7, clock);

  @Test
  void counts_starts_by_their_link() {
    Metrics metrics = new Metrics(() -> 0, Instant::now);

    metrics.started("poster1");
    metrics.started("other");
    metrics.started("poster1");

    assertThat(metrics.text())
        .contains("ashore_starts_total{link=\"other\"} 1.0")
        .contains("ashore_starts_total{link=\"poster1\"} 2.0");
  }

  @Test
  void counts_what_came_and_what_came_of_it() {
    metrics.received();
    metrics.received();
    metrics.turn(() -> new Outcome.Answered(List.of("overdue.how_late")));
    metrics.turn(Outcome.Apologised::new);
    metrics.turn(Outcome.AlreadySeen::new);

    assertThat(lines())
        .contains(
            "ashore_updates_received_total 2.0",
            "ashore_updates_duplicate_total 1.0",
            "ashore_turns_total{outcome=\"answered\"} 1.0",
            "ashore_turns_total{outcome=\"apologised\"} 1.0",
            "ashore_turns_total{outcome=\"duplicate\"} 1.0",
            "ashore_turns_total{outcome=\"silent\"} 0.0",
            "ashore_failures_total{kind=\"turn\"} 1.0");
  }

  @Test
  void tells_how_long_turns_take() {
    metrics.turn(
        () -> {
          clock.tick(Duration.ofMillis(30));
          return new Outcome.KeptSilent();
        });

    assertThat(lines())
        .contains(
            "ashore_turn_seconds_bucket{le=\"0.025\"} 0",
            "ashore_turn_seconds_bucket{le=\"0.05\"} 1",
            "ashore_turn_seconds_count 1",
            "ashore_turn_seconds_sum 0.03");
  }

  @Test
  void counts_a_turn_that_could_not_be_saved_and_lets_it_fail() {
    assertThatThrownBy(
            () ->
                metrics.turn(
                    () -> {
                      throw new IllegalStateException("store is down");
                    }))
        .hasMessage("store is down");

    assertThat(lines())
        .contains("ashore_failures_total{kind=\"store\"} 1.0", "ashore_turn_seconds_count 1");
  }

  @Test
  void counts_what_became_of_messages() {
    Deque<Delivery> fates =
        new ArrayDeque<>(
            List.of(
                new Delivery.Sent(),
                new Delivery.Sent(),
                new Delivery.WaitFor(Duration.ofSeconds(1)),
                new Delivery.Refused("no"),
                new Delivery.Gone()));
    Messenger messenger = new CountingMessenger(new Fated(fates), metrics);

    for (int i = 0; i < 5; i++) {
      messenger.send(CHAT, "parcel");
    }

    assertThat(lines())
        .contains(
            "ashore_messages_sent_total 2.0",
            "ashore_failures_total{kind=\"postponed\"} 1.0",
            "ashore_failures_total{kind=\"refused\"} 1.0",
            "ashore_failures_total{kind=\"gone\"} 1.0");
  }

  @Test
  void tells_how_much_waits_and_survives_a_store_that_is_down() {
    assertThat(lines()).contains("ashore_outbox_size 7.0");

    var broken =
        new Metrics(
            () -> {
              throw new IllegalStateException("store is down");
            },
            clock);

    assertThat(broken.text().lines())
        .contains("ashore_outbox_size NaN", "ashore_messages_sent_total 0.0");
  }

  @Test
  void holds_nothing_from_which_a_person_could_be_told() {
    Messenger messenger =
        new CountingMessenger(
            new Fated(new ArrayDeque<>(List.of(new Delivery.Refused("i owe 3500")))), metrics);

    messenger.send(CHAT, "i owe 3500");
    metrics.turn(() -> new Outcome.Answered(List.of("secret.place")));

    assertThat(lines()).noneMatch(line -> line.matches(".*(4711|3500|secret).*"));
  }

  private List<String> lines() {
    return metrics.text().lines().toList();
  }

  private record Fated(Deque<Delivery> fates) implements Messenger {
    @Override
    public List<String> pack(ChatKey chat, Reply reply) {
      return List.of("parcel");
    }

    @Override
    public Delivery send(ChatKey chat, String parcel) {
      return fates.remove();
    }
  }
}
