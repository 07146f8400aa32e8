package ashore.engine;

import ashore.conversation.OpenQuestion;
import ashore.conversation.OpenQuestion.Asked;
import ashore.conversation.OpenQuestion.Subject;
import ashore.dialog.ChoiceId;
import ashore.dialog.DialogSet;
import ashore.dialog.IntentName;
import ashore.dialog.Question;
import ashore.dialog.State;
import ashore.dialog.StateName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brings the question that waits into dialogs that may have been edited since it was put. */
final class CarriedQuestion {
  private final DialogSet dialogs;

  CarriedQuestion(DialogSet dialogs) {
    this.dialogs = dialogs;
  }

  /** The question in today's names; empty when the dialogs do not ask it any more. */
  Optional<OpenQuestion> carried(OpenQuestion open) {
    return subject(open).map(subject -> with(open, subject));
  }

  private Optional<Subject> subject(OpenQuestion open) {
    return switch (open.subject()) {
      case Subject.AtState(var state) ->
          verify(open, state)
              .or(() -> same(open, state).map(State.Ask::name))
              .<Subject>map(Subject.AtState::new);
      case Subject.Changing(var state) ->
          same(open, state).map(State.Ask::name).<Subject>map(Subject.Changing::new);
      case Subject.Doubted(var state) ->
          ask(state)
              .filter(ask -> ask.question().doubt().isPresent())
              .map(State.Ask::name)
              .<Subject>map(Subject.Doubted::new);
      case Subject.WhichAnswer(var states) -> answers(states);
      case Subject.SwitchTopic(var intent) -> offer(open, intent);
      case Subject.LaterTopic(var intent) -> offer(open, intent);
      case Subject.OneOf(var intents) -> topics(intents);
      case Subject.WhichLanguage() -> Optional.of(open.subject());
      case Subject.ReallyDelete() -> Optional.of(open.subject());
      case Subject.EraseMessage e -> Optional.of(open.subject());
      case Subject.HandOver() -> Optional.of(open.subject());
      case Subject.WithPerson() -> Optional.of(open.subject());
    };
  }

  private Optional<StateName> verify(OpenQuestion open, StateName state) {
    return dialogs
        .state(state)
        .filter(found -> open.asked().isEmpty())
        .filter(State.Verify.class::isInstance)
        .map(State::name);
  }

  private Optional<State.Ask> ask(StateName state) {
    return dialogs.state(state).filter(State.Ask.class::isInstance).map(State.Ask.class::cast);
  }

  /** The state, when it asks for what the person was asked for. */
  private Optional<State.Ask> same(OpenQuestion open, StateName state) {
    return ask(state)
        .filter(ask -> open.asked().map(Asked.by(ask.question())::equals).orElse(true));
  }

  private Optional<Subject> answers(List<StateName> states) {
    List<StateName> left =
        states.stream().flatMap(state -> ask(state).stream()).map(State.Ask::name).toList();
    return left.isEmpty() ? Optional.empty() : Optional.of(new Subject.WhichAnswer(left));
  }

  private Optional<Subject> topics(List<IntentName> intents) {
    List<IntentName> left = intents.stream().filter(this::leads).toList();
    return left.isEmpty() ? Optional.empty() : Optional.of(new Subject.OneOf(left));
  }

  private Optional<Subject> offer(OpenQuestion open, IntentName intent) {
    return leads(intent) ? Optional.of(open.subject()) : Optional.empty();
  }

  private boolean leads(IntentName intent) {
    return dialogs.homeOf(intent).isPresent();
  }

  private OpenQuestion with(OpenQuestion open, Subject subject) {
    return new OpenQuestion(
        open.number(), subject, open.tries(), picked(open, subject), open.asked());
  }

  /** The choices ticked, without those that are gone. */
  private Set<ChoiceId> picked(OpenQuestion open, Subject subject) {
    Optional<Question> question = subject.asking().flatMap(this::ask).map(State.Ask::question);
    Set<ChoiceId> picked = new LinkedHashSet<>(open.picked());
    question.ifPresent(asked -> picked.removeIf(choice -> asked.choice(choice).isEmpty()));
    return picked;
  }
}
