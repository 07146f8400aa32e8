package ashore.nlu;

import ashore.nlu.resources.ResourceLines;
import ashore.nlu.resources.WordTree;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the names of loan products and lenders in folded text. Immutable. */
final class ProductNames {
  private final WordTree<String> names = new WordTree<>();

  private ProductNames(Stream<String> lines) {
    lines.forEach(this::plant);
  }

  /** The names that stand for one word where intents are guessed. */
  static ProductNames load() {
    return of("products.txt");
  }

  /** The names of these lists. */
  static ProductNames of(String... lists) {
    return new ProductNames(
        Stream.of(lists).flatMap(list -> ResourceLines.of(ProductNames.class, list).stream()));
  }

  /** Adds the names of a line: what they name, a colon, and the names; or a name alone. */
  private void plant(String line) {
    int colon = line.indexOf(':');
    String product = colon < 0 ? line : line.substring(0, colon);
    for (String name : line.substring(colon + 1).strip().split("\\|", -1)) {
      names.plant(name, product);
    }
  }

  /** The names in a text, the longest at each place, none overlapping. */
  List<ProductName> in(String folded) {
    List<ProductName> found = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      int before = found.size();
      longest(folded, at, found);
      at = found.size() > before ? found.getLast().end() : at + 1;
    }
    return found;
  }

  private void longest(String folded, int start, List<ProductName> found) {
    if (inWord(folded, start)) {
      return;
    }
    int before = found.size();
    names.findAt(
        folded,
        start,
        (products, end) -> {
          if (!inWord(folded, end)) {
            if (found.size() > before) {
              found.removeLast();
            }
            found.add(new ProductName(products.getFirst(), start, end));
          }
        });
  }

  /** Latin names must not stand inside a longer word; Han names have no boundaries. */
  private static boolean inWord(String folded, int at) {
    return at > 0
        && at < folded.length()
        && latin(folded.charAt(at - 1))
        && latin(folded.charAt(at));
  }

  private static boolean latin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  /** The text with each name replaced. */
  String replaceIn(String folded, String replacement) {
    List<ProductName> named = in(folded);
    if (named.isEmpty()) {
      return folded;
    }
    var replaced = new StringBuilder(folded.length());
    int from = 0;
    for (ProductName name : named) {
      replaced.append(folded, from, name.start()).append(replacement);
      from = name.end();
    }
    return replaced.append(folded, from, folded.length()).toString();
  }
}
