package ashore.nlu;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which lenders a message names: by their names, also misspelt, each once, and none that is
 * denied. Immutable.
 */
final class LenderNames {
  private static final String ONE_OF_SEVERAL = "?";
  private static final String NO_LENDER = "-";
  private static final List<String> DENIALS =
      List.of("not ", "isn't ", "isnt ", "not my ", "not the ", "不是", "唔系", "不系", "并非");

  private final ProductNames names = ProductNames.of("products.txt", "lender-words.txt");

  List<LenderNamed> in(String folded) {
    List<LenderNamed> lenders = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (ProductName name : names.in(folded)) {
      boolean lender = !name.product().equals(NO_LENDER) && !denied(folded, name.start());
      if (lender && known.add(name.product())) {
        lenders.add(
            new LenderNamed(
                Optional.of(name.product()).filter(id -> !id.equals(ONE_OF_SEVERAL)),
                name.start(),
                name.end()));
      }
    }
    return List.copyOf(lenders);
  }

  /** 是不是花呗 asks and denies nothing. */
  private static boolean denied(String folded, int start) {
    return DENIALS.stream()
        .anyMatch(
            denial ->
                folded.startsWith(denial, start - denial.length())
                    && !folded.startsWith("是", start - denial.length() - 1));
  }
}
