package ashore.drawing;

import ashore.dialog.Choice;
import ashore.dialog.Doubt;
import ashore.dialog.Question;
import ashore.dialog.State;
import ashore.dialog.Wait;
import ashore.dialog.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All words that a state may say. */
final class StateWords {
  private StateWords() {}

  static List<Words> of(State state) {
    return switch (state) {
      case State.Ask ask -> of(ask.question());
      case State.Say say -> List.of(say.words());
      case State.Compute compute -> compute.words().stream().toList();
      case State.Verify verify -> List.of(verify.confirm());
      case State.End end -> List.of(end.words());
      case State.Advise advise -> List.of();
      case State.Call call -> List.of();
    };
  }

  private static List<Words> of(Question question) {
    return Stream.of(
            Stream.of(
                    Optional.of(question.words()),
                    question.title(),
                    question.why(),
                    question.doubt().map(Doubt::confirm),
                    question.waiting().map(Wait::words))
                .flatMap(Optional::stream),
            question.choices().stream().map(Choice::label),
            question.reask().stream())
        .flatMap(words -> words)
        .toList();
  }
}
