package ashore.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells what a person states from what they ask or imagine: "can they call my boss?" does not say
 * that they did.
 */
final class Statements {
  /**
   * A point or comma between digits is part of a number. Takes what it took for good, so that a
   * message of nothing but points needs no stack.
   */
  private static final Pattern CLAUSE_END =
      Pattern.compile("(?:[!?;。！？；，、\\n]|[.,](?!\\d)|(?<!\\d)[.,])++");

  private static final Pattern ASKED =
      Pattern.compile(
          "^(?:(?:and|but|so|or|then|also) )?"
              + "(?:what (?:happens |will happen )?if"
              + "|if (?:they|he|she|it|the|i|we)"
              + "|(?:can|could|may|might|will|would|should|are|is(?! it true)|do|does|did)"
              + " (?:they|he|she|it|the|collectors?|lenders?|anyone|someone))\\b.*");

  /** What others may do to a person. */
  private static final String DEED = "(?:真的|直接)?(?:给|联系|打|找|骚扰|上门|爆|告|起诉|抓|发|通知|来|到)";

  private static final Pattern ASKED_HAN =
      Pattern.compile(
          ".*(?:(?:会不会|能不能|可不可以|可否)%1$s|(?:会|能|可以)%1$s[^吗]*吗|(?:如果|万一|要是|假如)(?:他们|催收|对方|人家|平台|银行|机构)).*"
              .formatted(DEED));

  private static final Pattern DOUBTED =
      Pattern.compile(
          ".*(?:is it true|(?:is|are) (?:that|this|these|it) true|真的吗|真的嗎|真的假的|是不是真的).*");

  private Statements() {}

  /** The clauses of a folded text that state something. */
  static String in(String folded) {
    return clauses(folded, clause -> !isAsked(clause));
  }

  /** The clauses whose figures are the person's own: not those of what they only heard. */
  static String ofOwnFigures(String folded) {
    return clauses(folded, clause -> !isAsked(clause) && !DOUBTED.matcher(clause).matches());
  }

  private static String clauses(String folded, Predicate<String> kept) {
    List<String> clauses = new ArrayList<>();
    for (String clause : CLAUSE_END.split(folded, -1)) {
      String bare = clause.strip();
      if (kept.test(bare)) {
        clauses.add(bare);
      }
    }
    return String.join("\n", clauses);
  }

  private static boolean isAsked(String clause) {
    return ASKED.matcher(clause).matches() || ASKED_HAN.matcher(clause).matches();
  }
}
