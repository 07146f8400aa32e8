package ashore.authoring;

import ashore.dialog.FactId;
import ashore.dialog.Operand;
import ashore.dialog.SlotName;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Reads values as conditions, computations and due dates name them. */
final class OperandParser {
  /** Words of the language, which can name no slot. */
  static final Set<String> KEYWORDS =
      Set.of("and", "or", "not", "is", "one", "of", "known", "unknown", "between", "days", "day");

  private static final Operand STAND_IN = new Operand.Today();

  private final Tokens tokens;
  private final List<Claim> claims;
  private final boolean printed;

  /**
   * A reader of these tokens.
   *
   * @param claims takes what the values take for granted
   * @param printed whether the values, or what is worked out of them, are shown to people
   */
  OperandParser(Tokens tokens, List<Claim> claims, boolean printed) {
    this.tokens = tokens;
    this.claims = claims;
    this.printed = printed;
  }

  /** A value, or a day so many days before or after another. */
  Operand operand() {
    Token start = tokens.peek();
    Operand operand = single();
    while (tokens.peek().is("+") || tokens.peek().is("-")) {
      if (operand instanceof Operand.OfNumber) {
        tokens.fail(tokens.peek(), "there are no sums here; a range is written: between 1 and 30");
        return operand;
      }
      int sign = tokens.next().is("+") ? 1 : -1;
      Operand days = days();
      claims.add(new Claim.Shifts(tokens.place(start), operand, days));
      operand = new Operand.Shifted(operand, sign, days);
    }
    return operand;
  }

  private Operand days() {
    Token start = tokens.peek();
    Operand days = single();
    if (start.sort() == Token.Sort.NUMBER && !tokens.take("days") && !tokens.take("day")) {
      String unit = tokens.peek().text();
      tokens.fail(
          tokens.peek(),
          unit.startsWith("week") || unit.startsWith("month")
              ? "write it in days, \"14 days\" for 2 weeks"
              : "write \"%s days\"".formatted(start.text()));
    }
    return days;
  }

  private Operand single() {
    Token token = tokens.next();
    return switch (token.sort()) {
      case WORD -> word(token);
      case FACT -> fact(token);
      case NUMBER -> number(token);
      case DATE -> date(token);
      case SIGN, END -> refuse(token);
    };
  }

  private Operand number(Token token) {
    return NumberForm.read(token.text())
        .<Operand>map(Operand.OfNumber::new)
        .orElseGet(
            () -> {
              tokens.fail(
                  token,
                  "%s is no number: %s".formatted(token.named(), NumberForm.instead(token.text())));
              return STAND_IN;
            });
  }

  private Operand word(Token token) {
    if (token.text().equals("today")) {
      return new Operand.Today();
    }
    if (KEYWORDS.contains(token.text())) {
      return refuse(token);
    }
    try {
      SlotName slot = new SlotName(token.text());
      claims.add(new Claim.IsFilled(tokens.place(token), slot));
      return new Operand.OfSlot(slot);
    } catch (IllegalArgumentException broken) {
      tokens.fail(token, String.valueOf(broken.getMessage()));
      return STAND_IN;
    }
  }

  private Operand fact(Token token) {
    String name = token.text().substring("fact.".length());
    try {
      FactId fact = new FactId(name);
      Place place = tokens.place(token);
      claims.add(new Claim.Exists(place, Kind.FACT, name));
      if (printed) {
        claims.add(new Claim.IsPrintable(place, fact));
      }
      return new Operand.OfFact(fact);
    } catch (IllegalArgumentException broken) {
      tokens.fail(token, String.valueOf(broken.getMessage()));
      return STAND_IN;
    }
  }

  private Operand date(Token token) {
    try {
      return new Operand.OfDate(LocalDate.parse(token.text()));
    } catch (DateTimeException broken) {
      tokens.fail(token, token.named() + " is no day of the calendar");
      return STAND_IN;
    }
  }

  private static String instead(Token token) {
    return switch (token.text()) {
      case "<", ">", "<=", ">=", "=" ->
          ": a slot stands before this, each time; for a range write: slot between 1 and 30";
      case "-" -> ": numbers are 0 or more";
      default -> "";
    };
  }

  private Operand refuse(Token token) {
    tokens.fail(
        token,
        "expected a slot, a number, a date, fact.… or today, found %s%s"
            .formatted(token.named(), instead(token)));
    return STAND_IN;
  }
}
