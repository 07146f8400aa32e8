package ashore.nlu.slots;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.conversation.Mention;
import ashore.dialog.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoanTermsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final SlotReader READER = new SlotReader();

  @ParameterizedTest(name = "{0}: {1} of {2} in the contract")
  @CsvSource(
      delimiter = '|',
      value = {
        "got 7000 but the contract says 10000   | 7000 | 10000",
        "i got 7000 but the contract says 10000 | 7000 | 10000",
        "contract 10000, received 7000          | 7000 | 10000",
        "borrowed 3000 but only 2100 arrived    | 2100 | 3000",
        "合同写10000,到手8500                     | 8500 | 10000",
        "合同上是一万,实收七千                     | 7000 | 10000",
        "借1万到手7000                           | 7000 | 10000",
        "到手7000,借了1万                         | 7000 | 10000",
        "borrowed 20000 and give back 29000     | none | none",
        "i owe 5000                             | none | none",
      })
  void tells_the_money_that_came_from_the_amount_of_the_contract(
      String message, String received, String contract) {
    assertThat(amount(message, Mention.Role.RECEIVED)).isEqualTo(received);
    assertThat(amount(message, Mention.Role.CONTRACT)).isEqualTo(contract);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"12 x 1050", "12 × 1050", "1050*12", "1050 x 12", "12乘1050", "i pay 12 x 1,050"})
  void reads_a_product_as_payments(String message) {
    List<SlotReading> readings = READER.readings(message, TODAY);
    assertThat(readings)
        .extracting(SlotReading::kind)
        .containsExactlyInAnyOrder(SlotReading.Kind.INSTALMENTS, SlotReading.Kind.MONTHLY_MONEY);
    assertThat(readings)
        .extracting(SlotReading::value)
        .containsExactlyInAnyOrder(
            Optional.of(new Value.Number(new BigDecimal("12"))),
            Optional.of(new Value.Money(new BigDecimal("1050"))));
  }

  @Test
  void no_product_of_other_things_is_a_loan() {
    assertThat(READER.readings("3 x 4", TODAY)).isEmpty();
    assertThat(READER.readings("1000 x 2000", TODAY))
        .extracting(SlotReading::kind)
        .doesNotContain(SlotReading.Kind.INSTALMENTS);
  }

  private static String amount(String message, Mention.Role role) {
    return READER.read(message.strip(), TODAY).stream()
        .filter(mention -> mention.role() == role)
        .map(mention -> ((Value.Money) mention.value()).yuan().toPlainString())
        .findFirst()
        .orElse("none");
  }
}
