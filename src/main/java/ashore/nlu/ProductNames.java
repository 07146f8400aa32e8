package ashore.nlu;

import ashore.nlu.resources.ResourceLines;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the names of loan products and lenders in folded text. Immutable. */
final class ProductNames {
  private final Pattern names;

  private ProductNames(Pattern names) {
    this.names = names;
  }

  static ProductNames load() {
    String alternatives =
        ResourceLines.of(ProductNames.class, "products.txt").stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(ProductNames::bounded)
            .collect(Collectors.joining("|"));
    return new ProductNames(Pattern.compile(alternatives));
  }

  /** Latin names must not stand inside a longer word; Han names have no boundaries. */
  private static String bounded(String name) {
    boolean latin = name.chars().allMatch(c -> c < 128);
    String quoted = Pattern.quote(name);
    return latin ? "(?<![a-z0-9])" + quoted + "(?![a-z0-9])" : quoted;
  }

  /** The text with each name replaced. */
  String replaceIn(String folded, String replacement) {
    return names.matcher(folded).replaceAll(Matcher.quoteReplacement(replacement));
  }
}
