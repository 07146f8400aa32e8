package ashore.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.testing.TelegramHtml;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
  private static final String SENTENCE = "催收人不得骚扰与债务无关的第三人。";

  @Test
  void keeps_a_short_text_in_one_message() {
    assertThat(Pages.of(plain("one\n\ntwo"))).containsExactly("one\n\ntwo");
  }

  @Test
  void makes_no_message_of_blanks() {
    assertThat(Pages.of(plain(" \n\n "))).isEmpty();
  }

  @Test
  void cuts_twenty_thousand_chinese_characters_behind_sentences_and_loses_none() throws Exception {
    String text = SENTENCE.repeat(20_000 / SENTENCE.length() + 1);

    List<String> pages = Pages.of(plain(text));

    assertThat(pages).hasSize(5).allSatisfy(page -> assertThat(page).endsWith("。"));
    assertThat(String.join("", pages)).isEqualTo(text);
    assertThatAllAreAcceptable(pages);
  }

  @Test
  void prefers_paragraphs_to_lines_and_lines_to_sentences() {
    String line = "Short. ".repeat(100).strip();
    String paragraphs = "A".repeat(3_000) + "\n\n" + line + "\n" + line;

    String noParagraphs = paragraphs.replace("\n\n", " ");

    assertThat(Pages.of(plain(paragraphs)).getFirst().length()).isEqualTo(3_000);
    assertThat(Pages.of(plain(noParagraphs)).getFirst()).hasSize(3_001 + line.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "😀", "x😀", "&", "<b>", "\"&lt;", "👩‍👩‍👧 "})
  void never_tears_a_character_or_an_entity(String piece) throws Exception {
    String text = "!" + piece.repeat(12_000 / piece.length());

    List<String> pages = Pages.of(plain(text));

    assertThatAllAreAcceptable(pages);
    assertThat(pages.stream().map(Html::plain).collect(Collectors.joining()).replace(" ", ""))
        .isEqualTo(text.replace(" ", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"BOLD", "ITALIC", "FOLDED"})
  void closes_every_tag_in_every_message(String style) throws Exception {
    List<String> pages = Pages.of(new Part.Text(2, Style.valueOf(style), "word ".repeat(4_000)));

    assertThat(pages).hasSizeGreaterThan(4);
    assertThatAllAreAcceptable(pages);
  }

  @Test
  void keeps_what_belongs_together_in_one_message() {
    Part long1 = section("one", 2_500);
    Part long2 = section("two", 2_500);

    assertThat(Pages.of(new Part.Group(List.of(long1, long2))))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("<b>one</b>\n");
  }

  @Test
  void begins_a_long_section_behind_its_heading_rather_than_in_a_new_message() {
    Part section = section("one", 9_000);

    assertThat(Pages.of(new Part.Group(List.of(plain("before"), section))))
        .hasSize(3)
        .first()
        .asString()
        .startsWith("before\n\n<b>one</b>\nxx");
  }

  @Test
  void counts_the_bytes_of_the_markup_too() throws Exception {
    List<Part> tiny =
        IntStream.range(0, 2_000).mapToObj(i -> Part.line(Style.FOLDED, "&")).toList();

    List<String> pages = Pages.of(new Part.Group(tiny));

    assertThat(pages).hasSizeGreaterThan(1);
    assertThatAllAreAcceptable(pages);
  }

  private static Part section(String heading, int length) {
    return new Part.Group(
        List.of(Part.paragraph(Style.BOLD, heading), Part.line(Style.PLAIN, "x".repeat(length))));
  }

  private static Part plain(String text) {
    return Part.paragraph(Style.PLAIN, text);
  }

  private static void assertThatAllAreAcceptable(List<String> pages) throws Exception {
    for (String page : pages) {
      assertThat(TelegramHtml.visible(page).length()).isBetween(1, 4_096);
      assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(32_768);
      assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(page)).isTrue();
    }
  }
}
