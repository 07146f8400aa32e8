package ashore.authoring;

import ashore.dialog.Condition;
import ashore.dialog.Operand;
import ashore.dialog.Step;
import ashore.dialog.When;
import ashore.dialog.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one step of a card. */
final class StepReader {
  private static final Map<String, When> WHEN = WordList.of(When.values());

  private final Draft draft;
  private final Scalars scalars;

  StepReader(Draft draft) {
    this.draft = draft;
    this.scalars = new Scalars(draft.report());
  }

  Step read(Node node) {
    Form form = Form.of(node, "a step", draft.report(), "when", "if", "due", "say");
    When when =
        form.need("when").flatMap(word -> scalars.word(word, "time", WHEN)).orElse(When.LATER);
    Optional<Condition> condition =
        form.find("if")
            .flatMap(scalars::text)
            .flatMap(text -> ConditionParser.withoutNames(text, "a card", draft).parse());
    Optional<Operand> due = form.find("due").flatMap(scalars::text).flatMap(this::due);
    Set<String> values = form.has("due") ? Set.of(KnownPlaceholders.DUE) : Set.of();
    Words words =
        form.need("say")
            .map(say -> new WordsReader(draft).read(say, Role.GUIDANCE, values))
            .orElse(StandIn.WORDS);
    return new Step(when, condition, due, words);
  }

  private Optional<Operand> due(Text text) {
    Tokens tokens = new Tokens(text, Code.BAD_DUE, draft.report());
    List<Claim> claims = new ArrayList<>();
    Operand day = new OperandParser(tokens, claims, true).operand();
    tokens.needEnd();
    if (tokens.failed()) {
      return Optional.empty();
    }
    claims.add(new Claim.IsDay(text.place(), day));
    draft.claims().addAll(claims);
    return Optional.of(day);
  }
}
