package ashore.authoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Scanner;

/** All codes of problems with what they mean. Immutable. */
public final class Explanations {
  private static final String RESOURCE = "problems.yaml";

  private final List<Explanation> all;

  private Explanations(List<Explanation> all) {
    this.all = List.copyOf(all);
  }

  /**
   * The explanations, read from the program's own resources.
   *
   * @throws IllegalStateException when the program was built without one of them
   */
  public static Explanations load() {
    Report report = new Report();
    Source source = Source.of(new SourceFile(RESOURCE, text()), 0);
    Block block =
        Yaml.read(source, report)
            .filter(Block.class::isInstance)
            .map(Block.class::cast)
            .orElseThrow(() -> new IllegalStateException(RESOURCE + ": " + report.problems()));
    return new Explanations(
        Arrays.stream(Code.values()).map(code -> explanation(code, block)).toList());
  }

  /** Every code, those about files first, in the order of the catalogue. */
  public List<Explanation> all() {
    return all;
  }

  /** What this code means. */
  public Optional<Explanation> of(String code) {
    return all.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /** The code most like this one, when there is one. */
  public Optional<String> nearest(String code) {
    return Nearest.to(code, all.stream().map(Explanation::code).toList());
  }

  private static Explanation explanation(Code code, Block block) {
    Block entry =
        block
            .entry(code.text())
            .map(Block.Entry::value)
            .filter(Block.class::isInstance)
            .map(Block.class::cast)
            .orElseThrow(
                () -> new IllegalStateException(RESOURCE + " has no \"" + code.text() + "\""));
    return new Explanation(
        code.text(),
        code.severity(),
        text(entry, "about"),
        text(entry, "wrong"),
        text(entry, "right"));
  }

  private static String text(Block entry, String key) {
    return entry
        .entry(key)
        .map(Block.Entry::value)
        .filter(Text.class::isInstance)
        .map(value -> ((Text) value).value().stripTrailing())
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "%s: an entry has no \"%s:\"".formatted(entry.place().pointer(), key)));
  }

  private static String text() {
    try (Scanner whole =
        new Scanner(Explanations.class.getResourceAsStream(RESOURCE), "UTF-8")
            .useDelimiter("\\A")) {
      return whole.next();
    }
  }
}
