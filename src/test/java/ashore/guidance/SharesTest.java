package ashore.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SharesTest {
  private static final int DRAWS = 1_000;

  @Test
  void shares_whole_yuan_in_whole_yuan_and_others_in_cents() {
    assertThat(Shares.all(yuan("100"), yuan("1", "1", "1000"))).contains(yuan("0", "0", "100"));
    assertThat(Shares.all(yuan("100.00"), yuan("200", "200", "200")))
        .contains(yuan("34", "33", "33"));
    assertThat(Shares.all(yuan("100.10"), yuan("200", "200", "200")))
        .contains(yuan("33.37", "33.37", "33.36"));
  }

  @Test
  void prefers_the_larger_debt_when_both_lost_as_much() {
    assertThat(Shares.all(yuan("10"), yuan("10", "30"))).contains(yuan("2", "8"));
  }

  @Test
  void pays_no_more_than_the_debts() {
    assertThat(Shares.all(yuan("500"), yuan("100", "0", "50.5")))
        .contains(yuan("100", "0", "50.5"));
    assertThat(Shares.of(yuan("500"), yuan("100"), yuan("150"))).contains(yuan("100.00"));
  }

  @Test
  void has_no_shares_without_debts() {
    assertThat(Shares.all(yuan("500"), List.of())).isEmpty();
    assertThat(Shares.all(yuan("500"), yuan("0", "0"))).isEmpty();
    assertThat(Asked.of("share_of", 500, 0, 0)).isEqualTo("unknown");
    assertThat(Asked.of("share_of", 500, 200, 100)).isEqualTo("unknown");
    assertThat(Asked.of("share_among", 1, 500, 0, 0, 0, 0, 0)).isEqualTo("unknown");
    assertThat(Asked.of("share_among", 6, 500, 1, 1, 1, 1, 1)).isEqualTo("unknown");
    assertThat(Asked.of("share_among", 0, 500, 1, 1, 1, 1, 1)).isEqualTo("unknown");
  }

  @Test
  void leaves_nothing_when_essentials_take_all() {
    assertThat(Asked.of("monthly_surplus", 3_000, 3_100, 0)).isEqualTo("0.00");
    assertThat(Asked.of("monthly_surplus", 3_000, 2_900, 140)).isEqualTo("0.00");
    assertThat(Asked.of("monthly_surplus", "3000.5", 2_900, 0)).isEqualTo("100.50");
    assertThat(Asked.of("share_among", 1, 0, 10, 20, 0, 0, 0)).isEqualTo("0");
  }

  @Test
  void all_shares_add_up_to_the_surplus_and_none_is_a_unit_off_its_part() {
    var random = new Random(31);
    assertThat(IntStream.range(0, DRAWS))
        .allSatisfy(
            draw -> {
              List<BigDecimal> balances = balances(random);
              BigDecimal total = sum(balances);
              BigDecimal surplus =
                  BigDecimal.valueOf(random.nextInt(total.unscaledValue().intValueExact()), 2);
              BigDecimal unit =
                  surplus.stripTrailingZeros().scale() <= 0 ? BigDecimal.ONE : yuan("0.01");
              List<BigDecimal> shares = Shares.all(surplus, balances).orElseThrow();

              assertThat(sum(shares)).isEqualByComparingTo(surplus);
              for (int i = 0; i < shares.size(); i++) {
                BigDecimal exact =
                    surplus.multiply(balances.get(i)).divide(total, 10, RoundingMode.HALF_UP);
                assertThat(shares.get(i)).isNotNegative();
                assertThat(shares.get(i).subtract(exact).abs()).isLessThan(unit);
              }
            });
  }

  @Test
  void shares_asked_for_one_by_one_never_are_more_than_the_surplus() {
    var random = new Random(32);
    assertThat(IntStream.range(0, DRAWS))
        .allSatisfy(
            draw -> {
              List<BigDecimal> balances = balances(random);
              BigDecimal total = sum(balances);
              BigDecimal surplus = BigDecimal.valueOf(random.nextInt(10_000_000), 2);
              List<BigDecimal> shares =
                  balances.stream()
                      .map(balance -> Shares.of(surplus, balance, total).orElseThrow())
                      .toList();
              BigDecimal roundings = BigDecimal.valueOf(balances.size(), 2);

              assertThat(sum(shares))
                  .isLessThanOrEqualTo(surplus.min(total))
                  .isGreaterThan(surplus.min(total).subtract(roundings));
            });
  }

  private static List<BigDecimal> balances(Random random) {
    List<BigDecimal> balances = new ArrayList<>();
    int lenders = 1 + random.nextInt(12);
    for (int i = 0; i < lenders; i++) {
      balances.add(BigDecimal.valueOf(random.nextInt(5_000_000), 2));
    }
    balances.add(BigDecimal.valueOf(1 + random.nextInt(5_000_000), 2));
    return balances;
  }

  private static BigDecimal sum(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal yuan(String number) {
    return new BigDecimal(number);
  }

  private static List<BigDecimal> yuan(String... numbers) {
    return Stream.of(numbers).map(BigDecimal::new).toList();
  }
}
