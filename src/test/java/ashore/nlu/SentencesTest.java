package ashore.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {
  @Test
  void leaves_a_short_message_whole() {
    assertThat(Sentences.ofStory("hello. i am late. what now?")).isEmpty();
  }

  @Test
  void cuts_a_story_where_sentences_end_but_not_inside_numbers() {
    String first = "i borrowed 1.5 from a friend of mine ".repeat(3) + "in 2024.";
    String second = "then i lost my job and the shop ".repeat(2) + "closed!";

    assertThat(Sentences.ofStory(first + " " + second)).containsExactly(first, second);
  }

  @Test
  void counts_han_characters_for_more() {
    String first = "我前年开了一家小店,生意一直都还可以,后来遇上了麻烦,店就关了。";
    String second = "现在每个月都还不上贷款,家里人也不知道,我该怎么办呢?";

    assertThat(Sentences.ofStory(first + second)).containsExactly(first, second);
  }

  @Test
  void finds_none_in_a_long_message_without_an_end() {
    assertThat(Sentences.ofStory("and then ".repeat(100))).isEmpty();
    assertThat(Sentences.ofStory("?!".repeat(200))).isEmpty();
  }

  @Test
  void reads_no_more_than_so_many() {
    assertThat(Sentences.ofStory("it goes on. ".repeat(500))).hasSize(60);
  }
}
