package ashore.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "key: 一些 words and {here}",
        "key: '一些 it''s {here}'",
        "key: \"一些 words {here}\"",
        "key: >-\n  一些\n  words\n\n  and {here}",
        "key: |\n  一些\n    words\n  {here}\n",
        "key: 😀 plain text\n  on two lines {here}",
        "a: 1\r\nkey: >\r\n  words\r\n  {here}\r\n"
      })
  void knows_the_place_of_every_character(String file) {
    Source source = Source.of(new SourceFile("dialogs/x.yaml", file), 0);
    Text text = text(source, "key");

    Place place = text.placeAt(text.value().indexOf("{here}"));

    assertThat(source.text().codePoints().skip(place.index()).limit(6).toArray())
        .isEqualTo("{here}".codePoints().toArray());
  }

  @ParameterizedTest
  @ValueSource(strings = {"key: \"one\\ttwo {here}\"", "key: \"\\u4E00{here}\""})
  void points_at_the_beginning_where_an_escape_hides_the_place(String file) {
    Source source = Source.of(new SourceFile("dialogs/x.yaml", file), 0);
    Text text = text(source, "key");

    assertThat(text.placeAt(text.value().indexOf('{'))).isEqualTo(text.place());
  }

  @ParameterizedTest
  @ValueSource(strings = {"key: |\n  one\n\n   two\n", "key: |2\r\n  one\r\n\r\n   two\r\n"})
  void knows_the_place_of_every_line_of_a_block(String file) {
    Source source = Source.of(new SourceFile("dialogs/x.yaml", file), 0);

    assertThat(text(source, "key").lines())
        .extracting(Text.Line::value, line -> line.place().position())
        .containsExactly(tuple("one", new Position(2, 3)), tuple("two", new Position(4, 4)));
  }

  private static Text text(Source source, String key) {
    Block block = (Block) Yaml.read(source, new Report()).orElseThrow();
    return (Text) block.entry(key).orElseThrow().value();
  }
}
