package ashore.engine;

import ashore.conversation.OpenQuestion.Subject;
import ashore.conversation.Reply;
import ashore.conversation.Understanding;
import ashore.dialog.Phrase;
import ashore.dialog.StateName;
import java.util.List;
import java.util.Optional;

/** Begins to change an answer: the one that is named, or one of all. */
final class ChangeTurn {
  /** Two Han characters name something; so do two letters hardly ever, and then by accident. */
  private static final int SHORTEST_PART = 2;

  private final Talk talk;
  private final Asker asker;
  private final Walker walker;

  ChangeTurn(Talk talk, Asker asker, Walker walker) {
    this.talk = talk;
    this.asker = asker;
    this.walker = walker;
  }

  /**
   * Puts the question again whose answer is named.
   *
   * @param name the id, the title or the number of the answer; empty to be asked which
   */
  void begin(String name) {
    List<StateName> states = new PastAnswers(talk).questions();
    if (states.isEmpty()) {
      talk.say(Phrase.NOTHING_TO_CHANGE);
      walker.repeat();
      return;
    }
    talk.close();
    asker.put(
        named(states, name)
            .<Subject>map(Subject.Changing::new)
            .orElseGet(() -> new Subject.WhichAnswer(states)));
  }

  /** Begins when the message asks to change an answer that it names; false when it does not. */
  boolean take(Understanding understanding) {
    Optional<StateName> named =
        talk.script()
            .commands()
            .behindChange(understanding.folded())
            .flatMap(rest -> called(new PastAnswers(talk).questions(), ChoiceMatcher.bare(rest)));
    named.ifPresent(
        state -> {
          talk.understood();
          talk.close();
          asker.put(new Subject.Changing(state));
        });
    return named.isPresent();
  }

  /** The answer of that name, or the only one in whose name these words stand. */
  private Optional<StateName> called(List<StateName> states, String wanted) {
    Optional<StateName> named =
        states.stream().filter(state -> isCalled(state, wanted)).findFirst();
    List<StateName> partly =
        states.stream()
            .filter(state -> wanted.length() >= SHORTEST_PART && isPartOfName(state, wanted))
            .toList();
    return named.isPresent() || partly.size() != 1 ? named : Optional.of(partly.getFirst());
  }

  /** The question that these words name, if they name one. */
  private Optional<StateName> named(List<StateName> states, String name) {
    String wanted = talk.script().folding().fold(name);
    Optional<Integer> number = NamedPlace.of(wanted, states.size());
    return called(states, wanted).or(() -> number.map(place -> states.get(place - 1)));
  }

  private boolean isCalled(StateName state, String wanted) {
    return new AnswerLines(talk)
        .of(state)
        .filter(known -> known.id().equals(wanted) || folded(known).equals(wanted))
        .isPresent();
  }

  private boolean isPartOfName(StateName state, String wanted) {
    return new AnswerLines(talk)
        .of(state)
        .map(this::folded)
        .filter(name -> name.contains(wanted) || wanted.contains(name))
        .isPresent();
  }

  private String folded(Reply.Review.Line known) {
    return talk.script().folding().fold(known.label());
  }
}
