package ashore.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
  private final Tokenizer tokenizer = new Tokenizer(ProductNames.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "i can't pay | i can not pay",
        "i cant, cannot and won't | i can not can not and will not",
        "don't didnt haven't | do not did not have not",
        "i want what's mine, they're not | i want what is mine they are not",
        "weilidai and 微粒贷逾期 | #product and #product 逾期",
        "huabei's rate | #product s rate",
        "hbo is no hb | hbo is no #product",
        "wei li dai | #product",
        "23,000 or 1.5 | #n5 or #n2",
        "0123456789 | #n6",
        "30天18%? | #n2 天 #n2 % ?",
        "naïve café | naïve café",
        "rock'n'roll 'quoted' | rocknroll quoted",
        "’’’ '' | ''",
        "👍👍 | 👍 👍",
      })
  void cuts_text_into_tokens(String text, String tokens) {
    String cut = tokenizer.tokens(text).stream().map(Masks::of).collect(Collectors.joining(" "));

    assertThat(cut).isEqualTo(tokens.equals("''") ? "" : tokens);
  }
}
