package ashore.nlu.slots;

import java.util.List;
import java.util.function.ToIntFunction;

/** Finds a number by the place where it begins or ends. */
final class NumeralPlaces {
  private NumeralPlaces() {}

  /** The index of the number that begins here, or -1. */
  static int startingAt(List<Numeral> numerals, int place) {
    return find(numerals, place, Numeral::start);
  }

  /** The index of the number that ends here, or -1. */
  static int endingAt(List<Numeral> numerals, int place) {
    return find(numerals, place, Numeral::end);
  }

  private static int find(List<Numeral> numerals, int place, ToIntFunction<Numeral> edge) {
    int low = 0;
    int high = numerals.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = edge.applyAsInt(numerals.get(middle));
      if (at == place) {
        return middle;
      }
      if (at < place) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }
}
