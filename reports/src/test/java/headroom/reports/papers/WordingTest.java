package headroom.reports.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.9462  | ratio    | 94.6%",
        "1.092   | ratio    | 109.2%",
        "212535  | pathways | 212,500 pathways",
        "5139    | patients | 5,140 patients",
        "567.4   | beds     | 567 beds",
        "12.34   | weeks    | 12.3 weeks",
        "3.26    | hours    | 3.3 hours",
        "0.0123  | hours    | 0.012 hours",
        "0       | patients | 0 patients",
        "NaN     | patients | –"
      })
  void aFigureKeepsOnlyTheDigitsThatCount(double value, String unit, String text) {
    assertThat(Wording.figure(value, unit)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0, 0%", "0.001, under 1%", "0.1333, 13%", "0.999, over 99%", "1, 100%", "NaN, –"})
  void aProbabilityIsNeverRoundedToCertainty(double probability, String text) {
    assertThat(Wording.percent(probability)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-0.012 | ratio | −1.2 points",
        " 0.012 | ratio | +1.2 points",
        " 0.0001| ratio | 0.0 points",
        "-12    | beds  | −12",
        " 0     | beds  | 0"
      })
  void aDifferenceHasItsSignUnlessItRoundsToNone(double value, String unit, String text) {
    assertThat(Wording.signed(value, unit)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"61234567 | £61.2m", "-950000 | −£950,000", "840 | £840", "0 | £0"})
  void moneyIsWrittenAsPeopleSayIt(double value, String text) {
    assertThat(Wording.figure(value, "£")).isEqualTo(text);
  }

  @Test
  void twoEndsOfADifferenceNameTheirUnitOnce() {
    assertThat(Wording.signedRange(-0.005, 0.003, "ratio")).isEqualTo("−0.5 to +0.3 points");
    assertThat(Wording.signedRange(-2e6, 1e6, "£")).isEqualTo("−£2.0m to +£1.0m");
    assertThat(Wording.signedRange(Double.NaN, 1, "weeks")).isEqualTo(Wording.NONE);
  }

  @Test
  void listsAndCountsReadAsSentences() {
    assertThat(Wording.join(List.of("a"))).isEqualTo("a");
    assertThat(Wording.join(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    assertThat(Wording.waiting(0)).isEqualTo("nobody waits");
    assertThat(Wording.waiting(1)).isEqualTo("1 waits");
    assertThat(Wording.waiting(5139)).isEqualTo("5,140 wait");
  }

  @Test
  void windowsAreCalledWhatPeopleCallThem() {
    LocalDate april = LocalDate.of(2023, 4, 1);
    assertThat(Wording.window(april, LocalDate.of(2024, 3, 31))).isEqualTo("2023/24");
    assertThat(Wording.window(april, LocalDate.of(2023, 4, 30))).isEqualTo("April 2023");
    assertThat(Wording.window(LocalDate.of(2022, 7, 1), LocalDate.of(2023, 3, 31)))
        .isEqualTo("1 July 2022 to 31 March 2023");
    assertThat(Wording.window(LocalDate.of(1999, 4, 1), LocalDate.of(2000, 3, 31)))
        .isEqualTo("1999/00");
  }

  @Test
  void thresholdsKeepTheDigitsTheyWereSetWith() {
    assertThat(Wording.threshold(0.92, "ratio")).isEqualTo("92%");
    assertThat(Wording.threshold(1.075, "ratio")).isEqualTo("107.5%");
    assertThat(Wording.threshold(0, "patients")).isEqualTo("0");
    assertThat(Wording.threshold(12438, "patients")).isEqualTo("12,438");
  }

  @Test
  void acronymsKeepTheirCapitalInsideASentence() {
    assertThat(Wording.inner("Nobody waits")).isEqualTo("nobody waits");
    assertThat(Wording.inner("A&E attendances")).isEqualTo("A&E attendances");
    assertThat(Wording.inner("RTT pathways")).isEqualTo("RTT pathways");
  }
}
