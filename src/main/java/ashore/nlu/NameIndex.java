package ashore.nlu;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Numbers names from 0 on, in their natural order. Immutable. */
final class NameIndex {
  private final List<String> names;
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Numbers each of these names once. */
  NameIndex(Stream<String> names) {
    this.names = names.distinct().sorted().toList();
    for (String name : this.names) {
      numbers.put(name, numbers.size());
    }
  }

  int size() {
    return names.size();
  }

  int number(String name) {
    Integer number = numbers.get(name);
    if (number == null) {
      throw new IllegalArgumentException("name index: name \"" + name + "\" is not in it");
    }
    return number;
  }

  String[] names() {
    return names.toArray(String[]::new);
  }
}
