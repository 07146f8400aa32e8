package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.Input;
import ashore.conversation.OpenQuestion.Subject;
import ashore.conversation.Option;
import ashore.conversation.Turn;
import ashore.dialog.DialogName;
import ashore.dialog.Limits;
import ashore.dialog.SafetyInterrupt;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Ten thousand people who tap and write what comes to their mind. Each turn is played twice, the
 * second time from the conversation written out and read back.
 */
@Execution(ExecutionMode.CONCURRENT)
class RandomWalksTest {
  private static final int WALKS = 10_000;
  private static final int TURNS = 60;
  private static final String DESPAIR = "i want to die";
  private static final List<String> TEXTS =
      List.of(
          "my weilidai is 40 days late",
          "不知道",
          "一万，30天，年化18%",
          "no, it was 60 days",
          "will this hit my credit report",
          "催收打给我妈，利息还特别高",
          "qwertz",
          "12",
          "90000",
          "上个月15号",
          "繁體中文");
  private static final Set<DialogName> DANGERS =
      Shipped.brain().dialogs().bot().safety().stream()
          .map(SafetyInterrupt::dialog)
          .collect(Collectors.toUnmodifiableSet());

  private final Passer passer = new Passer();

  @Test
  void who_only_answers_comes_to_an_end_within_the_most_questions() {
    for (int seed = 0; seed < WALKS; seed++) {
      Random random = new Random(seed);
      Passer.Place place = begin();
      while (!atTheEnd(place)) {
        Turn turn = passer.turn(place, answer(place, random));
        place = passer.after(place, turn);
        assertThat(place.conversation().questions())
            .as("questions of walk %d, last %s", seed, turn.path())
            .isLessThanOrEqualTo(Limits.QUESTIONS);
      }
    }
  }

  @Test
  void whatever_people_do_they_are_answered_can_go_back_and_are_heard_in_danger() {
    for (int seed = 0; seed < WALKS / 10; seed++) {
      Random random = new Random(seed);
      Passer.Place place = begin();
      for (int i = 0; i < TURNS / 2; i++) {
        Turn turn = passer.turn(place, anything(place, random));
        assertThat(turn.replies()).as("walk %d, turn %d", seed, i).isNotEmpty();
        Passer.Place next = passer.after(place, turn);
        if (i % 5 == seed % 5) {
          danger(next);
        }
        place = next;
      }
    }
  }

  @Test
  void back_undoes_any_answer() {
    for (int seed = 0; seed < WALKS / 10; seed++) {
      Random random = new Random(seed);
      Passer.Place place = begin();
      for (int i = 0; i < TURNS / 4 && !atTheEnd(place); i++) {
        Passer.Place before = place;
        place = passer.after(place, passer.turn(place, answer(place, random)));
        if (sameTopic(before, place)) {
          Turn back = passer.turn(place, passer.command(place, "back"));
          assertThat(back.after().open().map(open -> open.subject()))
              .as("walk %d, turn %d: back from %s", seed, i, place.subject())
              .isEqualTo(before.subject());
        }
      }
    }
  }

  private Passer.Place begin() {
    Passer.Place nowhere = Passer.Place.begin();
    return passer.after(nowhere, passer.turn(nowhere, passer.command(nowhere, "start")));
  }

  /** One of the options, or a figure where none is offered. */
  private Input answer(Passer.Place place, Random random) {
    List<String> options =
        place.ask().stream()
            .flatMap(ask -> ask.options().stream())
            .map(Option::id)
            .filter(
                id ->
                    !id.equals("done")
                        || !place.conversation().open().orElseThrow().picked().isEmpty())
            .toList();
    return options.isEmpty()
        ? passer.text(place, Integer.toString(random.nextInt(5_000)))
        : passer.tap(place, options.get(random.nextInt(options.size())));
  }

  private Input anything(Passer.Place place, Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> passer.text(place, TEXTS.get(random.nextInt(TEXTS.size())));
      case 1 -> passer.command(place, "back");
      case 2 -> passer.command(place, random.nextBoolean() ? "change" : "plan");
      default -> answer(place, random);
    };
  }

  private void danger(Passer.Place place) {
    Turn heard = passer.turn(place, passer.text(place, DESPAIR));
    Optional<DialogName> now =
        heard.after().topics().isEmpty()
            ? Optional.empty()
            : Optional.of(heard.after().topics().getLast().places().getLast().dialog());
    assertThat(now)
        .as("after danger at %s", place.subject())
        .hasValueSatisfying(name -> assertThat(DANGERS).contains(name));
  }

  private static boolean atTheEnd(Passer.Place place) {
    DialogName last = Shipped.brain().dialogs().bot().doors().last();
    return place.subject().isEmpty()
        || (place.subject().get() instanceof Subject.AtState(var state)
            && state.dialog().equals(last));
  }

  private static boolean sameTopic(Passer.Place before, Passer.Place after) {
    return before.subject().filter(Subject.AtState.class::isInstance).isPresent()
        && after.subject().filter(Subject.AtState.class::isInstance).isPresent()
        && !before.subject().equals(after.subject())
        && before.conversation().topics().size() == after.conversation().topics().size()
        && before
            .conversation()
            .topics()
            .getLast()
            .root()
            .equals(after.conversation().topics().getLast().root());
  }
}
