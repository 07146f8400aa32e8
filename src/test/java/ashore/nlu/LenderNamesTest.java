package ashore.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tells the lenders that a message names, by the ids of the dialogs. */
class LenderNamesTest {
  private final LenderNames names = new LenderNames();

  @ParameterizedTest
  @CsvSource({
    "微粒贷和花呗都要还, weilidai huabei",
    "小微粒能缓几天, weilidai",
    "we have wld and mybank, weilidai wangshangdai",
    "花被还有两千, huabei",
    "借贝 3000, jiebei",
    "我的白条上限, jd_baitiao",
    "度小满催我, 度小满",
    "有钱花催我, 度小满",
    "美团月付逾期, 美团月付",
    "xyk 刷爆, credit_card",
    "my credit cards, credit_card",
    "huabei huabei huabei, huabei",
    "it is not jiebei but huabei, huabei",
    "不是借呗是花呗, huabei",
    "是不是花呗的电话, huabei",
    "支付宝里的贷款, ?",
    "朋友给我打了白条, ''",
    "a behbei, ''",
    "hello, ''",
  })
  void tells_each_lender_once_by_its_id(String folded, String lenders) {
    assertThat(shown(names.in(folded))).isEqualTo(lenders);
  }

  @Test
  void tells_the_place_of_the_name() {
    LenderNamed lender = names.in("my jie bei is late").getFirst();

    assertThat("my jie bei is late".substring(lender.start(), lender.end())).isEqualTo("jie bei");
  }

  private static String shown(List<LenderNamed> lenders) {
    return lenders.stream()
        .map(lender -> lender.lender().orElse("?"))
        .collect(Collectors.joining(" "));
  }
}
