package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.OpenQuestion.Subject;
import ashore.conversation.Option;
import ashore.conversation.Turn;
import ashore.dialog.Question;
import ashore.dialog.SlotType;
import ashore.dialog.State;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Takes every choice of every shipped question once, and figures where a figure is asked. */
@Execution(ExecutionMode.CONCURRENT)
class EveryChoiceTest {
  private static final List<String> FIGURES =
      List.of("0", "1", "14", "31", "45", "91", "400", "18%", "3000", "60000", "900000", "5 days");
  private static final List<String> DAYS =
      List.of("today", "yesterday", "2026-11-01", "2026-08-01", "tomorrow", "2026-12-20");

  /** A place is looked at again while another way to it may know other things. */
  private static final int VISITS = 4;

  private final Passer passer = new Passer();
  private final Set<String> taken = new TreeSet<>();
  private final Set<String> seen = new HashSet<>();

  @Test
  void every_choice_of_every_question_can_be_taken_and_is_answered() {
    Deque<Passer.Place> open = new ArrayDeque<>();
    Passer.Place start = Passer.Place.begin();
    open.add(passer.after(start, passer.turn(start, passer.command(start, "start"))));
    for (String entrance :
        List.of(
            "someone threatens me",
            "i sent them the code",
            "i give up",
            "check a message",
            "practise the call",
            "log a call",
            "i have a question",
            "it is for someone else",
            "i live in hong kong and my loan is 40 days late",
            "got 7000 but the contract says 10000, 12 x 1050",
            "pay it off early, the contract says 10000, 12 x 1050")) {
      Passer.Place place = open.getFirst();
      open.add(passer.after(place, passer.turn(place, passer.text(place, entrance))));
    }
    while (!open.isEmpty()) {
      Passer.Place place = open.removeFirst();
      for (String answer : answers(place)) {
        for (int visit = 0; visit < VISITS; visit++) {
          if (seen.add(where(place) + " " + answer + visit)) {
            open.add(take(place, answer));
            break;
          }
        }
      }
    }

    assertThat(taken).containsAll(allChoices());
  }

  private Passer.Place take(Passer.Place place, String answer) {
    boolean option = place.ask().stream().anyMatch(ask -> ids(ask.options()).contains(answer));
    Turn turn = passer.turn(place, option ? passer.tap(place, answer) : passer.text(place, answer));
    assertThat(turn.replies()).as("%s at %s", answer, place.subject()).isNotEmpty();
    place.subject().ifPresent(subject -> taken.add(name(subject, answer)));
    return passer.after(place, turn);
  }

  private List<String> answers(Passer.Place place) {
    List<String> answers = new java.util.ArrayList<>();
    place.ask().ifPresent(ask -> answers.addAll(ids(ask.options())));
    question(place)
        .map(Question::type)
        .filter(SlotType::numeric)
        .ifPresent(t -> answers.addAll(FIGURES));
    question(place)
        .map(Question::type)
        .filter(SlotType.DATE::equals)
        .ifPresent(t -> answers.addAll(DAYS));
    return answers;
  }

  private static Optional<Question> question(Passer.Place place) {
    return place
        .subject()
        .filter(Subject.AtState.class::isInstance)
        .flatMap(at -> Shipped.brain().dialogs().state(((Subject.AtState) at).state()))
        .filter(State.Ask.class::isInstance)
        .map(state -> ((State.Ask) state).question());
  }

  /** What is asked, and on which way the talk came to it. */
  private static String where(Passer.Place place) {
    var topics = place.conversation().topics();
    return place.subject()
        + " "
        + (topics.isEmpty() ? "" : topics.getLast().root() + " " + topics.getLast().places());
  }

  private static List<String> ids(List<Option> options) {
    return options.stream().map(Option::id).toList();
  }

  private static String name(Subject subject, String answer) {
    return subject instanceof Subject.AtState(var state) ? state + " " + answer : "";
  }

  private static Set<String> allChoices() {
    Set<String> all = new TreeSet<>();
    Shipped.brain()
        .dialogs()
        .dialogs()
        .values()
        .forEach(
            dialog ->
                dialog
                    .questions()
                    .forEach(
                        ask ->
                            ask.question()
                                .choices()
                                .forEach(choice -> all.add(ask.name() + " " + choice.id()))));
    return all;
  }
}
