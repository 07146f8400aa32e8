package ashore.authoring;

import java.util.List;
import java.util.Optional;

/**
 * Keys, each with what stands behind it.
 *
 * @param place where it begins
 * @param inline whether it is written in one line, in braces
 * @param entries in the order written, no key twice
 */
record Block(Place place, boolean inline, List<Entry> entries) implements Node {
  /** One key and what stands behind it. */
  record Entry(Text key, Node value) {}

  @Override
  public String kind() {
    return "keys";
  }

  List<String> keys() {
    return entries.stream().map(entry -> entry.key().value()).toList();
  }

  Optional<Entry> entry(String key) {
    return entries.stream().filter(entry -> entry.key().value().equals(key)).findFirst();
  }
}
