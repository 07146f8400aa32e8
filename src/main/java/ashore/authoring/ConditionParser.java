package ashore.authoring;

import ashore.dialog.ChoiceId;
import ashore.dialog.Comparison;
import ashore.dialog.Condition;
import ashore.dialog.Operand;
import ashore.dialog.SlotName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the closed language of conditions.
 *
 * <pre>
 * condition: both {"or" both}
 * both:      term {"and" term}
 * term:      "not" term | "(" condition ")" | name | test
 * test:      slot ("known" | "unknown") | slot "is" choice | slot "is" "one" "of" choice {"," choice}
 *            | value "between" value "and" value | value ("=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;=") value
 * </pre>
 */
final class ConditionParser {
  /** Terms that one condition may have before its parts need names. */
  private static final int MAX_TERMS = 3;

  /** Brackets and "not" within one another; more would be a mistake, or an attack on the stack. */
  private static final int MAX_DEPTH = 20;

  private final Draft draft;
  private final Map<String, Condition> named;
  private final String unnamed;
  private final Text text;
  private final Tokens tokens;
  private final List<Claim> claims = new ArrayList<>();
  private final OperandParser operands;
  private final Chosen chosen = new Chosen();
  private int terms;
  private int depth;

  /** A reader of this text in a dialog with these named conditions. */
  ConditionParser(Text text, Map<String, Condition> named, Draft draft) {
    this(text, named, "no condition %s under \"facts:\" of this dialog", draft);
  }

  private ConditionParser(Text text, Map<String, Condition> named, String unnamed, Draft draft) {
    this.draft = draft;
    this.named = named;
    this.unnamed = unnamed;
    this.text = text;
    this.tokens = new Tokens(text, Code.BAD_CONDITION, draft.report());
    this.operands = new OperandParser(tokens, claims, false);
  }

  /**
   * A reader of this text where conditions have no names.
   *
   * @param where as a message names it, such as {@code a card}
   */
  static ConditionParser withoutNames(Text text, String where, Draft draft) {
    return new ConditionParser(
        text, Map.of(), where + " cannot use named conditions such as %s: write it out", draft);
  }

  /** The condition; nothing when the text is none, which has then been reported. */
  Optional<Condition> parse() {
    Condition condition = condition();
    tokens.needEnd();
    if (tokens.failed()) {
      Stream.of(text.value().split("\\W+", -1)).forEach(this::use);
      return Optional.empty();
    }
    draft.claims().addAll(claims);
    draft.claims().add(new Claim.Tests(text.place(), condition));
    return Optional.of(condition);
  }

  /** The same for a condition without a name, which has to be short. */
  Optional<Condition> parseShort() {
    Optional<Condition> condition = parse();
    if (terms > MAX_TERMS) {
      draft.report(
          Code.LONG_CONDITION,
          text.place(),
          String.format(
              "this condition has %s terms; over %s they need a name under \"facts:\" of the"
                  + " dialog",
              terms, MAX_TERMS));
    }
    return condition;
  }

  private Condition condition() {
    List<Condition> terms = new ArrayList<>(List.of(both()));
    while (tokens.take("or")) {
      terms.add(both());
    }
    return terms.size() == 1 ? terms.getFirst() : new Condition.AnyOf(terms);
  }

  private Condition both() {
    List<Condition> terms = new ArrayList<>(List.of(term()));
    while (tokens.take("and")) {
      terms.add(term());
    }
    return terms.size() == 1 ? terms.getFirst() : new Condition.AllOf(terms);
  }

  private Condition term() {
    if (depth == MAX_DEPTH) {
      tokens.fail(tokens.peek(), "over %s brackets within one another".formatted(MAX_DEPTH));
    }
    depth++;
    Condition term = nested();
    depth--;
    return term;
  }

  private Condition nested() {
    if (tokens.take("not")) {
      return new Condition.Not(term());
    }
    if (tokens.take("(")) {
      Condition inside = condition();
      tokens.need(")");
      return inside;
    }
    terms++;
    if (tokens.peek().is("known") || tokens.peek().is("unknown")) {
      tokens.fail(
          tokens.peek(), "the slot stands in front: slot %s".formatted(tokens.peek().text()));
    }
    boolean single = tokens.peek().sort() == Token.Sort.WORD && endsTerm(tokens.second());
    return single ? known(tokens.next()) : test();
  }

  private Condition known(Token name) {
    Condition known = named.get(name.text());
    if (known != null) {
      use(name.text());
      return known;
    }
    Nearest.to(name.text(), named.keySet()).ifPresent(this::use);
    draft.reportUnknown(
        Code.UNKNOWN_CONDITION,
        tokens.place(name),
        String.format(unnamed, name.named()) + "; " + chosen.instead(name.text()),
        name.text(),
        named.keySet());
    tokens.stop();
    return StandIn.CONDITION;
  }

  private void use(String name) {
    if (named.containsKey(name)) {
      draft.claims().add(new Claim.UsesCondition(text.place(), name));
    }
  }

  private static boolean endsTerm(Token token) {
    return token.sort() == Token.Sort.END || token.is("and") || token.is("or") || token.is(")");
  }

  private Condition test() {
    Token start = tokens.peek();
    Operand left = operands.operand();
    Token token = tokens.peek();
    if (tokens.take("known")) {
      return new Condition.Known(slot(left, start));
    }
    if (tokens.take("unknown")) {
      return new Condition.Not(new Condition.Known(slot(left, start)));
    }
    if (tokens.take("is")) {
      return choices(slot(left, start));
    }
    if (tokens.take("between")) {
      return between(left, start);
    }
    for (Comparison comparison : Comparison.values()) {
      if (tokens.take(comparison.sign())) {
        return new Condition.Compare(left, comparison, compared(left, start));
      }
    }
    tokens.fail(
        token,
        "expected =, <, <=, >, >=, between, is, known or unknown, found %s%s"
            .formatted(token.named(), instead(token)));
    return StandIn.CONDITION;
  }

  private static String instead(Token token) {
    return switch (token.text()) {
      case "in" -> ": write: is one of a, b";
      case "has", "contains", "includes" -> ": write: is a";
      case "more", "over", "above", "greater" -> ": write >";
      case "less", "under", "below" -> ": write <";
      default -> "";
    };
  }

  private Condition between(Operand value, Token start) {
    Token first = tokens.peek();
    Operand low = compared(value, start);
    tokens.need("and");
    Token second = tokens.peek();
    Operand high = compared(value, start);
    if (Measured.isAbove(low, high)) {
      tokens.fail(
          first,
          "write the smaller one first: between %s and %s".formatted(second.text(), first.text()));
    }
    return new Condition.Between(value, low, high);
  }

  private Operand compared(Operand left, Token start) {
    Token token = tokens.peek();
    if (token.is("known") || token.is("unknown")) {
      tokens.fail(token, "write it without a sign: %s %s".formatted(start.text(), token.text()));
    }
    Operand right = operands.operand();
    claims.add(new Claim.Compares(tokens.place(start), left, right));
    return right;
  }

  private SlotName slot(Operand operand, Token start) {
    if (operand instanceof Operand.OfSlot(SlotName slot)) {
      return slot;
    }
    tokens.fail(start, "only a slot can be known, unknown or a choice, found " + start.named());
    return new SlotName(StandIn.NAME);
  }

  private Condition choices(SlotName slot) {
    Set<ChoiceId> choices = new LinkedHashSet<>();
    if (tokens.peek().is("one") && tokens.second().is("of")) {
      tokens.next();
      tokens.next();
      do {
        Token token = tokens.peek();
        if (!choices.add(choice(slot))) {
          tokens.fail(token, "%s stands here already: leave it out".formatted(token.named()));
        }
      } while (tokens.take(","));
    } else {
      choices.add(choice(slot));
    }
    chosen.note(slot, choices);
    return new Condition.IsOneOf(slot, choices);
  }

  private ChoiceId choice(SlotName slot) {
    Token token = tokens.next();
    if (token.is("not")) {
      String known = tokens.peek().text();
      tokens.fail(
          token,
          known.equals("known")
              ? "write it without \"is\": %s unknown".formatted(slot)
              : "write \"not\" in front: not %s is %s".formatted(slot, known));
    } else if (token.is("known") || token.is("unknown")) {
      tokens.fail(token, "write it without \"is\": %s %s".formatted(slot, token.text()));
    } else if (token.sort() != Token.Sort.WORD) {
      boolean number = token.sort() == Token.Sort.NUMBER || token.sort() == Token.Sort.DATE;
      tokens.fail(
          token,
          "expected the id of a choice, found %s%s"
              .formatted(token.named(), number ? ": numbers and dates are compared with =" : ""));
    } else {
      return choice(slot, token);
    }
    return new ChoiceId(StandIn.NAME);
  }

  private ChoiceId choice(SlotName slot, Token token) {
    try {
      ChoiceId choice = new ChoiceId(token.text());
      claims.add(new Claim.Offers(tokens.place(token), slot, token.text()));
      return choice;
    } catch (IllegalArgumentException broken) {
      tokens.fail(token, String.valueOf(broken.getMessage()));
      return new ChoiceId(StandIn.NAME);
    }
  }
}
