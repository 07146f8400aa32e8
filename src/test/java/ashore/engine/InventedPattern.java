package ashore.engine;

import java.util.List;
import java.util.Random;

/** A message pattern that nobody wrote: forms within forms, apostrophes, counts with an offset. */
final class InventedPattern {
  private static final List<String> NAMES = List.of("days", "amount", "lender");
  private static final List<String> LITERALS =
      List.of("late ", "it's ", "''", "逾期", "'{'as it is'}' ", "# ", ", ", "\n\n");
  private static final List<String> STYLES =
      List.of("", ", integer", ", percent", ", currency", ", ::.00", ", ::currency/CNY");
  private static final int DEEPEST = 2;

  private final Random random;

  InventedPattern(Random random) {
    this.random = random;
  }

  String text() {
    return message(0);
  }

  private String message(int depth) {
    StringBuilder text = new StringBuilder();
    for (int pieces = 1 + random.nextInt(4); pieces > 0; pieces--) {
      text.append(piece(depth));
    }
    return text.toString();
  }

  private String piece(int depth) {
    String name = oneOf(NAMES);
    return switch (random.nextInt(depth < DEEPEST ? 8 : 5)) {
      case 0, 1, 2 -> oneOf(LITERALS);
      case 3 -> "{" + name + "}";
      case 4 -> "{" + name + ", number" + oneOf(STYLES) + "}";
      case 5 -> "{" + name + ", select, huabei {" + message(depth + 1) + "} " + other(depth) + "}";
      case 6 -> "{" + name + ", selectordinal, two {#nd} " + other(depth) + "}";
      default -> plural(name, depth);
    };
  }

  private String plural(String name, int depth) {
    String offset = random.nextInt(4) == 0 ? "offset:1 " : "";
    String exactly = random.nextBoolean() ? "=0 {" + message(depth + 1) + "} " : "";
    String one = random.nextBoolean() ? "one {# " + message(depth + 1) + "} " : "";
    return "{" + name + ", plural, " + offset + exactly + one + other(depth) + "}";
  }

  private String other(int depth) {
    return "other {" + message(depth + 1) + "}";
  }

  private String oneOf(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }
}
