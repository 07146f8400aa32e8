package ashore.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import ashore.conversation.Conversation;
import ashore.dialog.Language;
import ashore.store.SqlStore;
import ashore.testing.FakeMessenger;
import ashore.testing.LogLines;
import ashore.testing.TickingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CourierTest {
  private static final ChatKey ANNA = new ChatKey("telegram:1");
  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final Delivery SENT = new Delivery.Sent();

  private final TickingClock clock = new TickingClock();
  private final FakeMessenger messenger = new FakeMessenger();
  private final SqlStore real = SqlStore.inMemory();
  private final Store store = mock(Store.class, delegatesTo(real));
  private final Courier courier = new Courier(store, messenger, clock, SHORTEST);
  private int updates;

  @AfterEach
  void close() {
    real.close();
  }

  @Test
  void sends_the_parcels_of_a_chat_in_order_and_removes_them() {
    commit(ANNA, "1", "2");
    commit(ANNA, "3");

    deliver();

    assertThat(messenger.sentTo(ANNA)).containsExactly("1", "2", "3");
    assertThat(due()).isEmpty();
  }

  @Test
  void sends_again_what_the_channel_wants_later_and_not_before() {
    commit(ANNA, "1", "2");
    messenger.willAnswer(ANNA, SENT, new Delivery.WaitFor(Duration.ofSeconds(30)));

    deliver();
    assertThat(messenger.attempted()).containsExactly("1", "2");
    clock.tick(Duration.ofSeconds(29));
    deliver();
    assertThat(messenger.attempted()).containsExactly("1", "2");
    clock.tick(Duration.ofSeconds(1));
    deliver();

    assertThat(messenger.sentTo(ANNA)).containsExactly("1", "2");
    assertThat(due()).isEmpty();
  }

  @Test
  void drops_what_waits_for_a_person_who_is_gone() {
    commit(ANNA, "1", "2", "3");
    messenger.willAnswer(ANNA, SENT, new Delivery.Gone());

    deliver();
    deliver();

    assertThat(messenger.sentTo(ANNA)).containsExactly("1");
    assertThat(messenger.attempted()).containsExactly("1", "2");
    assertThat(due()).isEmpty();
    commit(ANNA, "back again");
    deliver();
    assertThat(messenger.sentTo(ANNA)).containsExactly("1", "back again");
  }

  @Test
  void leaves_out_what_the_channel_refuses_and_logs_why() {
    commit(ANNA, "1", "my secret debt", "3");
    messenger.willAnswer(ANNA, SENT, new Delivery.Refused("message is too long"));
    try (var log = LogLines.of(Courier.class)) {
      deliver();

      assertThat(log.all())
          .containsExactly("WARN parcel 2 of telegram:1 was refused: message is too long");
    }
    assertThat(messenger.sentTo(ANNA)).containsExactly("1", "3");
    assertThat(due()).isEmpty();
  }

  @Test
  void waits_a_while_when_the_messenger_throws() {
    commit(ANNA, "my secret debt");
    messenger.willDo(
        ANNA,
        () -> {
          throw new IllegalStateException("cannot send my secret debt");
        });
    try (var log = LogLines.of(Courier.class)) {
      deliver();
      deliver();

      assertThat(log.all())
          .singleElement()
          .asString()
          .contains("parcel 1 of telegram:1", "IllegalStateException")
          .doesNotContain("secret");
    }
    assertThat(messenger.attempted()).hasSize(1);
    clock.tick(Courier.AFTER_FAULT);
    deliver();
    assertThat(messenger.sentTo(ANNA)).containsExactly("my secret debt");
  }

  @Test
  void keeps_a_senseless_pause_within_reason() {
    commit(ANNA, "1");
    messenger.willAnswer(
        ANNA,
        new Delivery.WaitFor(Duration.ZERO),
        new Delivery.WaitFor(Duration.ofSeconds(Long.MAX_VALUE)));

    deliver();
    deliver();
    assertThat(messenger.attempted()).hasSize(1);
    clock.tick(SHORTEST);
    deliver();
    assertThat(messenger.attempted()).hasSize(2);
    clock.tick(Duration.ofDays(1));
    deliver();

    assertThat(messenger.sentTo(ANNA)).containsExactly("1");
  }

  @Test
  void what_was_sent_while_a_clearing_was_prepared_stays_known_for_the_next_one() {
    commit(ANNA, "1");
    messenger.willDo(ANNA, () -> new Delivery.Sent(Optional.empty(), Optional.of("77")));
    deliver();
    List<String> before = real.messages(ANNA, Instant.EPOCH);
    commit(ANNA, "2");
    messenger.willDo(ANNA, () -> new Delivery.Sent(Optional.empty(), Optional.of("78")));
    deliver();

    real.commit(
        new Store.Commit(
            "clear",
            ANNA,
            clock.instant(),
            real.load(ANNA),
            List.of(),
            new Store.Messages(Optional.empty(), Optional.of(before))));

    assertThat(before).containsExactly("77");
    assertThat(real.messages(ANNA, Instant.EPOCH)).containsExactly("78");
  }

  @Test
  void takes_back_what_was_on_its_way_while_the_chat_was_cleared() {
    commit(ANNA, "1");
    messenger.willDo(
        ANNA,
        () -> {
          real.commit(
              new Store.Commit(
                  "clear",
                  ANNA,
                  clock.instant(),
                  real.load(ANNA),
                  List.of(),
                  new Store.Messages(Optional.empty(), Optional.of(List.of()))));
          return new Delivery.Sent(Optional.empty(), Optional.of("77"));
        });

    deliver();

    assertThat(messenger.sentTo(ANNA)).containsExactly("1", "erase [77]");
    assertThat(real.messages(ANNA, Instant.EPOCH)).isEmpty();
  }

  @Test
  void never_sends_twice_what_arrived_and_could_not_be_removed() {
    commit(ANNA, "1", "2");
    doThrow(new IllegalStateException("disk full"))
        .doAnswer(call -> real.sent(call.getArgument(0), call.getArgument(1), call.getArgument(2)))
        .when(store)
        .sent(any(), any(), any());
    assertThatThrownBy(this::deliver).hasMessage("disk full");
    assertThat(messenger.attempted()).containsExactly("1");

    deliver();

    assertThat(messenger.attempted()).containsExactly("1", "2");
    assertThat(due()).isEmpty();
  }

  @Test
  void stops_between_two_parcels_when_told_to() {
    commit(ANNA, "1", "2", "3");

    courier.deliver(ANNA, () -> messenger.sent().size() == 2);

    assertThat(messenger.sent()).containsExactly("1", "2");
    assertThat(due()).containsExactly(ANNA);
  }

  private void deliver() {
    courier.deliver(ANNA, () -> false);
  }

  private List<ChatKey> due() {
    return real.chatsWithParcels(clock.instant(), 100);
  }

  private void commit(ChatKey chat, String... parcels) {
    updates++;
    real.commit(
        new Store.Commit(
            "u" + updates,
            chat,
            clock.instant(),
            Optional.of(Conversation.begin(Language.EN)),
            List.of(parcels)));
  }
}
