package ashore.drawing;

import java.util.List;
import java.util.Optional;

/**
 * A line below the headline of a picture.
 *
 * @param text how it begins
 * @param items what it lists; may be empty
 */
record Remark(String text, List<Item> items) {
  /** Keeps an unmodifiable copy. */
  Remark {
    items = List.copyOf(items);
  }

  /** Plain text. */
  static Remark of(String text) {
    return new Remark(text, List.of());
  }

  /**
   * Something listed.
   *
   * @param link the picture that it leads to
   */
  record Item(String text, Optional<String> link) {}
}
