package ashore.engine;

import ashore.conversation.Answer;
import ashore.dialog.CalculatorFunction;
import ashore.dialog.Computation;
import ashore.dialog.State;
import ashore.dialog.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out what {@code compute} asks for. */
final class Figures {
  private final Talk talk;

  Figures(Talk talk) {
    this.talk = talk;
  }

  /**
   * Keeps every value, also one that comes to nothing; whether there is all that the words print.
   */
  boolean workOut(State.Compute compute) {
    boolean all = true;
    for (Computation computation : compute.computations()) {
      Value value = result(computation);
      all &= !(value instanceof Value.Unknown);
      talk.know(computation.result(), value, Answer.Origin.COMPUTED);
    }
    return all && compute.words().filter(talk::isWhole).isPresent();
  }

  private Value result(Computation computation) {
    CalculatorFunction function = talk.script().functions().get(computation.function());
    if (function == null) {
      throw new IllegalStateException("no function " + computation.function());
    }
    List<Value> arguments = new ArrayList<>();
    for (var operand : computation.arguments()) {
      Optional<Value> value = talk.evaluation().value(operand);
      if (value.isEmpty()) {
        return new Value.Unknown();
      }
      arguments.add(value.get());
    }
    return function.body().apply(arguments);
  }
}
