package ashore.authoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds in a line, or one near it, the slip over which the YAML parser stumbled. */
final class LineSlips {
  /** How many lines above the parser's complaint its cause may stand. */
  private static final int LINES_ABOVE = 2;

  private static final Pattern INDENTED = Pattern.compile("^( *)\\S");
  private static final Pattern DASHED_NAME = Pattern.compile("^ *(- )[a-z_]+: *$");
  private static final Pattern NAME = Pattern.compile("^ *[a-z_]+:(?: |$)");
  private static final Pattern NAME_ALONE = Pattern.compile("^ *[a-z_]+: *$");
  private static final Pattern KEY_ALONE = Pattern.compile("^ *(?:- )?([a-z_]+)(?: [^:]*)?$");

  /** Keys before others of the same block. */
  private static final Set<String> KEYS =
      Stream.concat(
              Arrays.stream(StateKind.values()).flatMap(kind -> kind.keys().stream()),
              Stream.of("dialog", "card", "intent", "story", "kind", "value", "if", "id", "when"))
          .collect(Collectors.toUnmodifiableSet());

  /** The place of the slip is what group 1 holds. */
  private static final List<Slip> SLIPS =
      List.of(
          new Slip(
              "^ *([－–—−•·●]|-(?=[a-z_]+: ))",
              "a member of a list begins with a plain - and a space"),
          new Slip(
              "^ *(?:- )?[A-Za-z][\\w-]*: (\\{)[^{}]*\\} *[^\\s#,}\\]]", SyntaxErrors.BRACE_FIRST),
          new Slip(
              "^ *(?:- )?(?:[a-z_]+|zh-Han[st]):([A-Za-z0-9_\\p{IsHan}][^:]*)$",
              "a space is missing behind the colon: write \"key: …\""));

  private final Source source;

  LineSlips(Source source) {
    this.source = source;
  }

  /**
   * A slip.
   *
   * @param place where it is
   * @param sentence what to do
   */
  record Found(Place place, String sentence) {}

  /**
   * The slip in this line or above it; nothing when there is none.
   *
   * @param start where what the parser could not read begins
   */
  Optional<Found> find(Place problem, Place start) {
    int last = problem.position().line();
    int first = Math.min(last - 1, Math.max(last - LINES_ABOVE, start.position().line()));
    for (int line = last; line >= Math.max(1, first); line--) {
      for (Slip slip : SLIPS) {
        Matcher matcher = slip.pattern().matcher(source.line(line));
        if (matcher.find()) {
          return Optional.of(
              new Found(place(line, Math.max(0, matcher.start(1))), slip.sentence()));
        }
      }
    }
    return textBelowBrace(last)
        .or(() -> withoutColon(last))
        .or(() -> mixed(last))
        .or(() -> movedOut(last));
  }

  /** A key above that lacks its colon makes a text of itself, and of the next key a riddle. */
  private Optional<Found> withoutColon(int line) {
    int above = Math.max(1, line - 1);
    Matcher key = KEY_ALONE.matcher(source.line(above));
    boolean found =
        line > 1
            && NAME.matcher(source.line(line)).find()
            && key.find()
            && KEYS.contains(key.group(1))
            && key.start(1) == indent(line);
    return found
        ? Optional.of(
            new Found(
                place(above, key.start(1)),
                "a colon is missing behind \"%s\"".formatted(key.group(1))))
        : Optional.empty();
  }

  private Optional<Found> textBelowBrace(int line) {
    Matcher brace =
        Pattern.compile("^ *(?:- )?[A-Za-z][\\w-]*: (\\{)[^{}]*\\} *$")
            .matcher(source.line(Math.max(1, line - 1)));
    return line > 1 && brace.find() && indent(line) > indent(line - 1)
        ? Optional.of(new Found(place(line - 1, brace.start(1)), SyntaxErrors.BRACE_FIRST))
        : Optional.empty();
  }

  /** Of names below one another some have a dash. */
  private Optional<Found> mixed(int line) {
    int above = above(line, line);
    if (above == 0 || indent(above) < indent(line)) {
      return Optional.empty();
    }
    Matcher here = DASHED_NAME.matcher(source.line(line));
    Matcher there = DASHED_NAME.matcher(source.line(above));
    if (here.find() && NAME.matcher(source.line(above)).find()) {
      return Optional.of(new Found(place(line, here.start(1)), aboutDash(above)));
    }
    return there.find() && NAME.matcher(source.line(line)).find()
        ? Optional.of(new Found(place(above, there.start(1)), aboutDash(line)))
        : Optional.empty();
  }

  /** A name further out than those above and below it ends the block that it belongs to. */
  private Optional<Found> movedOut(int line) {
    int out = above(line, line);
    boolean alone = out > 0 && out < line - 1 && NAME_ALONE.matcher(source.line(out)).find();
    int like = alone ? above(out, line) : 0;
    return like > 0 && indent(like) == indent(line) && indent(out) < indent(line)
        ? Optional.of(
            new Found(
                place(out, indent(out)),
                "this begins further left than its neighbours: indent it like line "
                    + line
                    + ", with what belongs to it"))
        : Optional.empty();
  }

  /** The nearest line above that is not further in than this other one; 0 for none. */
  private int above(int line, int other) {
    int above = line - 1;
    while (above > 0 && indent(above) > indent(other)) {
      above--;
    }
    return above;
  }

  private static String aboutDash(int other) {
    return "a name stands behind a \"- \" here and without one in line %s: remove the \"- \""
        .formatted(other);
  }

  /** Lines that hold nothing count as further in than any other. */
  private int indent(int line) {
    Matcher matcher = INDENTED.matcher(source.line(line));
    return matcher.find() ? matcher.end(1) : Integer.MAX_VALUE;
  }

  private Place place(int line, int column) {
    return source.place(source.startOfLine(line).index() + column);
  }

  /**
   * What such a line looks like.
   *
   * @param regex a pattern found in it
   * @param sentence what is told
   */
  private record Slip(String regex, String sentence) {
    Pattern pattern() {
      return Pattern.compile(regex);
    }
  }
}
