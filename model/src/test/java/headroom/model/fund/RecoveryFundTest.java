package headroom.model.fund;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.time.FinancialYear;
import headroom.model.time.WorkingDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The worked example of the implementation guidance 2021/22, section 3.1: a baseline of £30m a
 * month, thresholds of 70, 75, 80 and 85%, a counting and coding adjustment of £0.5m.
 */
class RecoveryFundTest {
  private static final String[] THRESHOLDS = {"0.70", "0.75", "0.80", "0.85"};

  private static final List<LocalDate> HOLIDAYS =
      List.of(
          LocalDate.of(2019, 4, 19),
          LocalDate.of(2019, 4, 22),
          LocalDate.of(2019, 5, 6),
          LocalDate.of(2019, 5, 27),
          LocalDate.of(2019, 8, 26),
          LocalDate.of(2021, 4, 2),
          LocalDate.of(2021, 4, 5),
          LocalDate.of(2021, 5, 3),
          LocalDate.of(2021, 5, 31),
          LocalDate.of(2021, 8, 30));

  private final RecoveryFund fund =
      new RecoveryFund(new WorkingDays(HOLIDAYS), new FinancialYear(2019));

  private FundPayment month(int month, String threshold, String adjustment, long actual) {
    return fund.payment(
        new FundMonth(
            YearMonth.of(2021, month),
            new BigDecimal(30_000_000),
            new BigDecimal(threshold),
            new BigDecimal(adjustment),
            BigDecimal.valueOf(actual)));
  }

  private List<FundPayment> example(long... actual) {
    return IntStream.range(0, 4)
        .mapToObj(i -> month(4 + i, THRESHOLDS[i], "500000", actual[i]))
        .toList();
  }

  private static LongStream of(
      List<FundPayment> payments, java.util.function.ToLongFunction<FundPayment> figure) {
    return payments.stream().mapToLong(figure);
  }

  @Test
  void thresholdsAreThoseOfTheGuidanceToThePound() {
    List<FundPayment> all = example(0, 0, 0, 0);
    assertThat(of(all, FundPayment::workingDays)).containsExactly(20L, 19L, 22L, 22L);
    assertThat(of(all, FundPayment::workingDaysBase)).containsExactly(20L, 21L, 20L, 23L);
    assertThat(of(all, FundPayment::lowerThreshold))
        .containsExactly(20_500_000L, 19_857_143L, 25_900_000L, 23_891_304L);
    assertThat(of(all, FundPayment::upperThreshold))
        .containsExactly(25_000_000L, 22_571_429L, 27_550_000L, 23_891_304L);
  }

  @Test
  void theSecondExampleIsPaidToThePound() {
    List<FundPayment> all = example(26_000_000, 26_000_000, 28_000_000, 25_000_000);
    assertThat(of(all, FundPayment::above))
        .containsExactly(1_000_000L, 3_428_571L, 450_000L, 1_108_696L);
    assertThat(of(all, FundPayment::between))
        .containsExactly(4_500_000L, 2_714_286L, 1_650_000L, 0L);
    assertThat(of(all, FundPayment::payment))
        .containsExactly(5_700_000L, 6_828_571L, 2_190_000L, 1_330_435L);
    assertThat(of(all, FundPayment::payment).sum()).isEqualTo(16_049_006);
  }

  @Test
  void theThirdExampleIsPaidToThePound() {
    List<FundPayment> all = example(23_000_000, 22_000_000, 28_000_000, 20_000_000);
    assertThat(of(all, FundPayment::above)).containsExactly(0L, 0L, 450_000L, 0L);
    assertThat(of(all, FundPayment::between))
        .containsExactly(2_500_000L, 2_142_857L, 1_650_000L, 0L);
    assertThat(of(all, FundPayment::payment))
        .containsExactly(2_500_000L, 2_142_857L, 2_190_000L, 0L);
    assertThat(of(all, FundPayment::payment).sum()).isEqualTo(6_832_857);
  }

  /**
   * The guidance prints nil for May, though £20,000,000 exceeds the lower threshold of £19,857,143
   * that it prints for the same month. The rule is followed, the cell is not.
   */
  @Test
  void theFirstExampleIsPaidByTheRuleAndNotByTheInconsistentCell() {
    List<FundPayment> all = example(20_000_000, 20_000_000, 20_000_000, 20_000_000);
    assertThat(of(all, FundPayment::payment)).containsExactly(0L, 142_857L, 0L, 0L);
  }

  @Test
  void theHalfYearHasAsManyWorkingDaysAsThatOfTheBaseYear() {
    List<FundPayment> half =
        IntStream.rangeClosed(4, 9).mapToObj(m -> month(m, "0.85", "0", 0)).toList();
    assertThat(of(half, FundPayment::workingDays).sum()).isEqualTo(126);
    assertThat(of(half, FundPayment::workingDaysBase).sum()).isEqualTo(126);
  }

  /** April has 20 working days in both years, so that every figure can be worked in the head. */
  @ParameterizedTest
  @CsvSource({
    "25499999, 0.85, 0",
    "25500000, 0.85, 0",
    "26500000, 0.85, 1200000",
    "21000001, 0.70, 1",
    "27000000, 0.95, 0",
    "29500000, 0.95, 1200000"
  })
  void nothingIsPaidBelowTheThresholdAndNothingTaken(long actual, String threshold, long payment) {
    assertThat(month(4, threshold, "0", actual).payment()).isEqualTo(payment);
  }
}
