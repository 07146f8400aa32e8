package ashore.nlu;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts messages into the parts that may each want something of their own. */
final class Clauses {
  private static final Pattern END =
      Pattern.compile(
          "[.?!;。…,、\\n]+"
              + "|\\b(?:and|also|plus|but|besides|another thing)\\b"
              + "|另外|还有|而且|并且|同时|顺便|以及|再就是|不过|但是");

  /** Fewer English words are a remark, not a want. */
  private static final int FEWEST_WORDS = 3;

  private static final int FEWEST_HAN = 4;
  private static final int AT_MOST = 12;

  private final Tokenizer tokenizer;

  Clauses(Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  /** The parts of a folded message that are long enough to want something; none when it is one. */
  List<String> of(String folded) {
    List<String> clauses =
        Arrays.stream(END.split(folded))
            .map(String::strip)
            .filter(this::saysEnough)
            .limit(AT_MOST)
            .toList();
    return clauses.size() < 2 ? List.of() : clauses;
  }

  /** The name of a product alone wants nothing. */
  private boolean saysEnough(String clause) {
    int words = 0;
    int han = 0;
    for (Token token : tokenizer.tokens(clause)) {
      switch (token.kind()) {
        case WORD -> words++;
        case HAN -> han += token.text().length();
        case NUMBER, PRODUCT, SIGN -> {}
      }
    }
    return han >= FEWEST_HAN || words >= FEWEST_WORDS;
  }
}
