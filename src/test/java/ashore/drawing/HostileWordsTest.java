package ashore.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.dialog.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words that would break a careless writer of XML, of Mermaid text or of lines. */
class HostileWordsTest {
  static Stream<String> words() {
    return Stream.of(
        "\"quoted\" 'twice'",
        "<script>alert(1)</script> & </text></svg> ]]> <!--",
        "&amp; &lt; &#x41; #quot; #35; %%{init}%%",
        "end | subgraph --> `code` **bold** ; style \\n \\\\",
        "x".repeat(5_000),
        "字".repeat(5_000),
        "word ".repeat(2_000),
        "\u0000\u0001\u001b[31m\ufffe\ud800 lone",
        "\u202eright to left \u05d0\u05d1 \u0627\u0644",
        "😀👨‍👩‍👧‍👦🇨🇳 emoji",
        "e\u0301\u0302\u0303".repeat(500),
        "line\nline\r\n\ttab\u2028sep",
        "\ufeff\u200b\u200d",
        "{a, plural, other {b}} '{' }{");
  }

  @ParameterizedTest
  @MethodSource("words")
  void the_picture_is_still_xml_and_says_what_was_written(String words) {
    ParsedSvg svg = new ParsedSvg(new SvgPicture(Language.EN).of(diagram(words)));

    assertThat(svg.all("script")).isEmpty();
    assertThat(svg.all("svg")).isEmpty();
    assertThat(svg.all("title").getFirst().getTextContent()).hasSizeGreaterThanOrEqualTo(1);
    assertThat(svg.texts()).anySatisfy(text -> assertThat(text).isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource("words")
  void the_text_stays_inside_its_box(String words) {
    for (Box box : diagram(words).boxes()) {
      SetBox set = new Typesetter(new LineBreaker(Language.EN.locale())).set(box);

      assertThat(set.width()).isLessThan(320);
      assertThat(set.height()).isLessThan(320);
      for (SetBox.Line line : set.lines()) {
        assertThat(new Area("box", 0, 0, set.width(), set.height()).holds(Area.of(line))).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("words")
  void mermaid_text_keeps_its_rules(String words) {
    MermaidRules.check(MermaidText.of(diagram(words)));
  }

  private static Diagram diagram(String words) {
    Box hostile =
        new Box(
            "hostile",
            BoxKind.ASK,
            new Box.Heading(words, words),
            List.of(Row.body(words), Row.item(words), Row.note(words)),
            List.of(new Mark(Mark.Kind.UNTOLD, words)),
            Optional.of("\"><script>.svg"),
            words);
    Box other = Box.dot("other", BoxKind.EXIT, words);
    return new Diagram(
        words,
        words,
        List.of(new Remark(words, List.of(new Remark.Item(words, Optional.of(words))))),
        List.of(hostile, other),
        List.of(new Arrow("hostile", "other", Arrow.Kind.ONWARD, words)),
        Diagram.Sort.STEPS);
  }
}
