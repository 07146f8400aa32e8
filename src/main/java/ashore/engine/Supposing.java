package ashore.engine;

import ashore.conversation.Answer;
import ashore.conversation.Answers;
import ashore.conversation.FinishedTopic;
import ashore.dialog.CardName;
import ashore.dialog.Limits;
import ashore.dialog.Question;
import ashore.dialog.Route;
import ashore.dialog.SlotName;
import ashore.dialog.StateName;
import ashore.dialog.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes the way of a finished topic again, each time with one answer that is another. */
final class Supposing {
  private final Talk talk;
  private final FinishedTopic finished;
  private final Answers given;
  private final Rehearsal.Outcome way;

  Supposing(Talk talk, FinishedTopic finished) {
    this.talk = talk;
    this.finished = finished;
    this.given = settled(talk.answers().with(finished.own()));
    this.way = Rehearsal.of(talk, finished.topic(), given);
  }

  /**
   * What another answer comes to.
   *
   * @param state whose question is answered in another way
   * @param value the other answer
   * @param gone cards that it takes out of the plan
   * @param come cards that it brings
   * @param asks whether something would have to be asked first, so that this is not sure
   */
  record Change(
      StateName state, Value value, List<CardName> gone, List<CardName> come, boolean asks) {
    /** Keeps unmodifiable copies. */
    Change {
      gone = List.copyOf(gone);
      come = List.copyOf(come);
    }
  }

  /** The answered questions of the way that have a title, in order. */
  List<StateName> questions() {
    return new PastAnswers(talk).named(way.answered(talk.script()));
  }

  /** Those of the questions that this card's steps look at. */
  List<StateName> questionsOf(CardName card) {
    Borders borders = new Borders(evaluation());
    Optional.ofNullable(talk.script().dialogs().cards().get(card)).stream()
        .flatMap(found -> found.steps().stream())
        .flatMap(step -> step.condition().stream())
        .forEach(borders::add);
    return questions().stream().filter(state -> borders.slots().contains(slot(state))).toList();
  }

  /** All changes that come of one other answer; none when the way itself does not end. */
  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    if (way.finished()) {
      Borders borders = borders();
      for (StateName state : questions()) {
        Rehearsal.question(talk.script(), state)
            .ifPresent(question -> changes.addAll(changes(state, question, borders)));
      }
    }
    return changes;
  }

  private List<Change> changes(StateName state, Question question, Borders borders) {
    List<Change> changes = new ArrayList<>();
    Value now = given.get(question.fills()).map(Answer::value).orElse(new Value.Unknown());
    for (Value other : new OtherAnswers(question).than(now, borders.of(question.fills()))) {
      change(state, question.fills(), other)
          .filter(change -> !change.gone().isEmpty() || !change.come().isEmpty())
          .ifPresent(changes::add);
    }
    return changes;
  }

  private Optional<Change> change(StateName state, SlotName slot, Value other) {
    Answers supposed = given.with(Answers.of(Map.of(slot, confirmed(other))));
    boolean asks = false;
    for (int asked = 0; asked < Limits.QUESTIONS; asked++) {
      var outcome = Rehearsal.of(talk, finished.topic(), supposed);
      if (outcome.finished()) {
        return Optional.of(change(state, other, outcome.topic().cards(), asks));
      }
      Optional<Question> open =
          Rehearsal.question(talk.script(), outcome.topic().places().getLast())
              .filter(question -> !outcome.answers().get(question.fills()).isPresent());
      if (open.isEmpty()) {
        return Optional.empty();
      }
      supposed = supposed.with(open.get().fills(), confirmed(new Value.Unknown()));
      asks = true;
    }
    return Optional.empty();
  }

  private Change change(StateName state, Value other, List<CardName> cards, boolean asks) {
    List<CardName> before = way.topic().cards();
    return new Change(state, other, without(before, cards), without(cards, before), asks);
  }

  private static List<CardName> without(List<CardName> cards, List<CardName> others) {
    return cards.stream().filter(card -> !others.contains(card)).distinct().toList();
  }

  /** What the routes taken look at, and those tried before them. */
  private Borders borders() {
    Borders borders = new Borders(evaluation());
    for (StateName passed : way.passed()) {
      talk.script()
          .dialogs()
          .state(passed)
          .ifPresent(
              state ->
                  state.next().stream()
                      .flatMap((Route route) -> route.condition().stream())
                      .forEach(borders::add));
    }
    return borders;
  }

  private Evaluation evaluation() {
    return new Evaluation(way.answers(), talk.script().dialogs().facts(), talk.today());
  }

  private SlotName slot(StateName state) {
    return Rehearsal.question(talk.script(), state).orElseThrow().fills();
  }

  /** As if each were given now and stood by: what is worked out is worked out again. */
  private Answers settled(Answers answers) {
    Map<SlotName, Answer> settled = new LinkedHashMap<>();
    answers
        .bySlot()
        .forEach(
            (slot, answer) -> {
              if (answer.origin() != Answer.Origin.COMPUTED) {
                settled.put(slot, confirmed(answer.value()));
              }
            });
    return Answers.of(settled);
  }

  private Answer confirmed(Value value) {
    return new Answer(value, talk.at(), Answer.Origin.CONFIRMED);
  }
}
