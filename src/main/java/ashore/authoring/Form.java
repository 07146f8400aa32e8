package ashore.authoring;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A block of which the keys are known. What does not belong there has been reported. */
final class Form {
  /** A key with no colon, or with no space behind it. */
  private static final Pattern NO_COLON = Pattern.compile("[a-z][a-z_]*(?: |:\\S)");

  private final Block block;
  private final String what;
  private final boolean readable;
  private final List<String> keys;
  private final Report report;

  private Form(Block block, String what, boolean readable, Collection<String> keys, Report report) {
    this.block = block;
    this.what = what;
    this.readable = readable;
    this.keys = List.copyOf(keys);
    this.report = report;
  }

  /**
   * The keys of this node.
   *
   * @param what how messages name it, with its article: "a card"
   * @param keys all that may stand there
   */
  static Form of(Node node, String what, Report report, String... keys) {
    return of(node, what, report, List.of(keys));
  }

  /** The same, for keys that are worked out. */
  static Form of(Node node, String what, Report report, Collection<String> keys) {
    Optional<Block> block = block(node, what, report);
    block.ifPresent(found -> refuseUnknown(found, what, report, keys));
    return block
        .map(found -> new Form(found, what, true, keys, report))
        .orElseGet(() -> none(node.place(), report));
  }

  /** No keys at all, where what should hold them is missing and has been reported. */
  static Form none(Place place, Report report) {
    return new Form(new Block(place, false, List.of()), "", false, List.of(), report);
  }

  /** A block whose keys are names that the author chose; nothing when it is none. */
  static Optional<Block> block(Node node, String what, Report report) {
    return switch (node) {
      case Block block -> Optional.of(block);
      case Text text -> {
        refuseText(text, what, report);
        yield Optional.empty();
      }
      case Items items -> {
        report.add(
            Code.WRONG_KIND,
            items.place(),
            what + " is made of keys, found a list: remove the \"- \"");
        yield Optional.empty();
      }
      case Refused refused -> Optional.empty();
    };
  }

  Place place() {
    return block.place();
  }

  /** Whether a key stands there that does not belong there; it has been reported. */
  boolean hasUnknown() {
    return !keys.containsAll(block.keys());
  }

  /** Whether a key stands there that was meant to be this one; it has been reported. */
  boolean isMisspelt(String key) {
    return block.keys().stream()
        .filter(written -> !keys.contains(written))
        .anyMatch(written -> Nearest.to(written, keys).equals(Optional.of(key)));
  }

  /** Whether this key is there. */
  boolean has(String key) {
    return block.entry(key).isPresent();
  }

  /** Where this key stands, or where the block begins. */
  Place placeOf(String key) {
    return block.entry(key).map(entry -> entry.key().place()).orElse(place());
  }

  /**
   * What stands behind this key, if it is there. An empty value has been reported and counts as
   * absent.
   */
  Optional<Node> find(String key) {
    Optional<Block.Entry> entry = block.entry(key);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    Node value = entry.get().value();
    if (value instanceof Text text && text.isNull()) {
      report.add(
          Code.EMPTY_VALUE,
          text.place(),
          "%s stands for nothing in YAML: write what belongs behind \"%s:\", or leave the key out"
              .formatted(text.value(), key));
      return Optional.empty();
    }
    if (value instanceof Text text && text.isEmpty()) {
      report.add(
          Code.EMPTY_VALUE,
          entry.get().key().place(),
          "nothing stands behind \"%s:\", or it is not indented".formatted(key));
      return Optional.empty();
    }
    return Optional.of(value);
  }

  /** What stands behind this key, which must be there. */
  Optional<Node> need(String key) {
    if (readable && !has(key) && !isMisspelt(key)) {
      report.add(Code.MISSING_KEY, place(), "%s needs \"%s:\"".formatted(what, key));
    }
    return find(key).filter(value -> isFilled(key, value));
  }

  private boolean isFilled(String key, Node value) {
    boolean filled =
        switch (value) {
          case Items items -> !items.nodes().isEmpty();
          case Block keys -> !keys.entries().isEmpty();
          case Text text -> true;
          case Refused refused -> true;
        };
    if (!filled) {
      report.add(Code.EMPTY_VALUE, value.place(), "\"%s:\" holds nothing".formatted(key));
    }
    return filled;
  }

  private static void refuseUnknown(
      Block block, String what, Report report, Collection<String> keys) {
    for (Block.Entry entry : block.entries()) {
      String key = entry.key().value();
      if (!keys.contains(key)) {
        report.addUnknown(
            Code.UNKNOWN_KEY,
            entry.key().place(),
            "%s has no key \"%s\"; it may have %s".formatted(what, key, String.join(", ", keys)),
            key,
            keys);
      }
    }
  }

  private static void refuseText(Text text, String what, Report report) {
    Optional<Integer> colon = SyntaxErrors.fullWidthColon(text.value());
    if (colon.isPresent()) {
      report.add(
          Code.FULL_WIDTH_COLON, text.placeAt(colon.get()), SyntaxErrors.aboutFullWidthColon());
    } else if (text.isEmpty()) {
      report.add(
          Code.EMPTY_VALUE,
          text.place(),
          "nothing stands here: %s is made of \"key: …\" lines below, indented".formatted(what));
    } else if (NO_COLON.matcher(text.value()).lookingAt()) {
      report.add(
          Code.WRONG_KIND,
          text.place(),
          "a colon and a space are missing behind the key: write \"key: …\"");
    } else {
      report.add(
          Code.WRONG_KIND,
          text.place(),
          what + " is made of keys, found text: put \"key: …\" lines below, indented");
    }
  }
}
