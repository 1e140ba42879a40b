package headroom.reports.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTest {
  @ParameterizedTest
  @CsvSource({
    "0.92, 0.92",
    "0.30000000000000004, 0.30000000000000004",
    "5, 5",
    "-0.0, 0",
    "-3, -3",
    "1e-5, 0.00001",
    "2.5e-9, 0.0000000025",
    "12345678.9, 12345678.9",
    "1e21, 1000000000000000000000",
    "2.0e-3, 0.002",
    "2.0E22, 20000000000000000000000"
  })
  void aNumberIsSpeltAsPlainlyAsItCanBe(double value, String text) {
    assertThat(Decimal.text(value)).isEqualTo(text);
  }

  @Test
  void theTextReadsBackAsTheSameNumber() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(value) && value != 0) {
        assertThat(Double.parseDouble(Decimal.text(value))).isEqualTo(value);
      }
    }
  }

  @Test
  void theTextIsTheShortestOnEveryJava() {
    // Double.toString of Java 17 spells this number 1.9999999999999998E23.
    assertThat(Decimal.text(2e23)).isEqualTo("2" + "0".repeat(23));
  }

  @Test
  void nothingStandsForNoValueAndInfinityIsRefused() {
    assertThat(Decimal.text(Double.NaN)).isEmpty();
    assertThatThrownBy(() -> Decimal.text(Double.POSITIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
