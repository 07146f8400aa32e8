package ashore.app;

import static org.assertj.core.api.Assertions.assertThat;

import ashore.dialog.IntentName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels of public data sets as names of intents. */
class ForeignLabelsTest {
  private final ForeignLabels labels = new ForeignLabels();

  private String name(String label) {
    return labels.intent(label).map(IntentName::value).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "Refund_not_showing_up?, refund_not_showing_up",
    "card arrival, card_arrival",
    "reverted_card_payment?, reverted_card_payment",
    "12, label_12",
    "余额, label_",
    "balance_not_updated_after_cheque_or_cash_deposit, balance_not_updated_after_cheque_o"
  })
  void any_label_becomes_a_name(String label, String name) {
    assertThat(name(label)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"oos", "OOD", "out_of_scope", "out-of-scope", "Out of scope"})
  void what_is_out_of_scope_elsewhere_is_so_here(String label) {
    assertThat(name(label)).isEqualTo("out_of_scope");
  }

  @Test
  void labels_that_would_get_the_same_name_stay_apart() {
    assertThat(name("lost card")).isEqualTo("lost_card");
    assertThat(name("Lost card?")).isEqualTo("lost_card_2");
    assertThat(name("余额")).isEqualTo("label_");
    assertThat(name("转账")).isEqualTo("label__2");
    assertThat(name("lost card")).isEqualTo("lost_card");
  }

  @Test
  void an_intent_is_shown_by_the_label_it_was_made_of() {
    assertThat(labels.label(labels.intent("Lost card?").orElseThrow())).isEqualTo("Lost card?");
    assertThat(labels.label(new IntentName("never_seen"))).isEqualTo("never_seen");
  }
}
