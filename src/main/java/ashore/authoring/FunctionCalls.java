package ashore.authoring;

import ashore.dialog.CalculatorFunction;
import ashore.dialog.Operand;
import ashore.dialog.SlotType;
import java.util.List;

/** Computations call functions that there are, with what these take. */
final class FunctionCalls implements Check {
  private final Functions functions;

  FunctionCalls(Functions functions) {
    this.functions = functions;
  }

  @Override
  public void check(Draft draft) {
    for (Claim.Calls call : draft.claims().of(Claim.Calls.class)) {
      functions
          .find(call.function())
          .ifPresentOrElse(
              function -> arguments(draft, call, function),
              () ->
                  draft.reportUnknown(
                      Code.UNKNOWN_FUNCTION,
                      call.place(),
                      "no function \"%s\"; there are %s: ./ashore list functions says what each takes"
                          .formatted(
                              call.function(), String.join(", ", functions.byName().keySet())),
                      call.function(),
                      functions.byName().keySet()));
    }
  }

  private static void arguments(Draft draft, Claim.Calls call, CalculatorFunction function) {
    List<CalculatorFunction.Parameter> parameters = function.parameters();
    if (parameters.size() != call.arguments().size()) {
      draft.report(
          Code.WRONG_ARGUMENTS,
          call.place(),
          "%s takes %s values, %s are given"
              .formatted(function.signature(), parameters.size(), call.arguments().size()));
      return;
    }
    for (int i = 0; i < parameters.size(); i++) {
      argument(draft, call.arguments().get(i), parameters.get(i), function);
    }
  }

  private static void argument(
      Draft draft,
      Claim.Calls.Argument argument,
      CalculatorFunction.Parameter parameter,
      CalculatorFunction function) {
    OperandTypes types = new OperandTypes(draft);
    types
        .of(argument.operand())
        .filter(type -> !fits(types, argument.operand(), type, parameter))
        .ifPresent(
            type ->
                draft.report(
                    Code.TYPE_MISMATCH,
                    argument.place(),
                    "%s takes %s here; %s is %s"
                        .formatted(
                            function.signature(),
                            parameter.word(),
                            OperandTypes.name(argument.operand()),
                            types.isTable(argument.operand()) ? "table" : type.word())));
  }

  private static boolean fits(
      OperandTypes types, Operand operand, SlotType type, CalculatorFunction.Parameter parameter) {
    boolean number = operand instanceof Operand.OfNumber && parameter.type().numeric();
    return number || (type == parameter.type() && types.isTable(operand) == parameter.isTable());
  }
}
