package ashore.authoring;

import ashore.dialog.Computation;
import ashore.dialog.Operand;
import ashore.dialog.SlotName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a compute state works out. */
final class ComputationReader {
  private final Draft draft;
  private final Functions functions;

  ComputationReader(Draft draft, Functions functions) {
    this.draft = draft;
    this.functions = functions;
  }

  /** The slots and the functions that give their values, in order. */
  List<Computation> read(Node node) {
    List<Computation> computations = new ArrayList<>();
    Form.block(node, "a compute state", draft.report())
        .ifPresent(
            block ->
                block.entries().forEach(entry -> computation(entry).ifPresent(computations::add)));
    return computations;
  }

  private Optional<Computation> computation(Block.Entry entry) {
    Optional<Scalars.Named<SlotName>> result = new SlotReader(draft).read(entry.key());
    Optional<Text> call = new Scalars(draft.report()).text(entry.value());
    if (result.isEmpty()) {
      draft.names().lose(Kind.SLOT);
    }
    if (result.isEmpty() || call.isEmpty()) {
      return Optional.empty();
    }
    SlotName slot = result.get().value();
    Tokens tokens = new Tokens(call.get(), Code.BAD_COMPUTATION, draft.report());
    String function = tokens.peek().text();
    draft
        .slots()
        .add(
            new Slots.Filling(
                slot,
                functions.result(function),
                ChoiceList.none(result.get().place()),
                Optional.empty(),
                result.get().place()));
    List<Operand> arguments = call(tokens, call.get().place(), function);
    return tokens.failed()
        ? Optional.empty()
        : Optional.of(new Computation(slot, function, arguments));
  }

  private List<Operand> call(Tokens tokens, Place place, String function) {
    if (tokens.next().sort() != Token.Sort.WORD || !tokens.peek().is("(")) {
      tokens.fail(tokens.peek(), "write a function and what it is given: name(slot, fact.id)");
      return List.of();
    }
    tokens.need("(");
    List<Claim> claims = new ArrayList<>();
    List<Claim.Calls.Argument> arguments = new ArrayList<>();
    if (!tokens.peek().is(")")) {
      do {
        arguments.add(argument(tokens, claims));
      } while (tokens.take(","));
    }
    tokens.need(")");
    tokens.needEnd();
    if (!tokens.failed()) {
      claims.add(new Claim.Calls(place, function, List.copyOf(arguments)));
      draft.claims().addAll(claims);
    }
    return arguments.stream().map(Claim.Calls.Argument::operand).toList();
  }

  private static Claim.Calls.Argument argument(Tokens tokens, List<Claim> claims) {
    Place place = tokens.place(tokens.peek());
    return new Claim.Calls.Argument(place, new OperandParser(tokens, claims, true).operand());
  }
}
