package headroom.scenarios.language;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.scenario.Unit;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuantityTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DURATION | 30 s | 30",
        "DURATION | 15 min | 900",
        "DURATION | 4h | 14400",
        "DURATION | 6 d | 518400",
        "DURATION | 6 days | 518400",
        "DURATION | 1 day | 86400",
        "DURATION | 3 weeks | 1814400",
        "DURATION | 2.9 d | 250560",
        "DURATION | 0 | 0",
        "RATE | 0.3/day | 0.3",
        "RATE | 120/week | 17.142857142857142",
        "RATE | 4/hour | 96",
        "RATE | 39000/month | 1281.3141683778234",
        "RATE | 39,000/month | 1281.3141683778234",
        "RATE | 365.25/year | 1",
        "RATE | 10 per day | 10",
        "RATE | 7 a week | 1",
        "SHARE | 85% | 0.85",
        "SHARE | 0.85 | 0.85",
        "SHARE | 7% | 0.07",
        "GROWTH | 1.5%/year | 0.015",
        "GROWTH | -1% a year | -0.01",
        "GROWTH | 0.02/year | 0.02",
        "MONEY | £170 | 170",
        "MONEY | £4,000 | 4000",
        "MONEY | £0.50 | 0.5",
        "COUNT | 1,200 | 1200",
        "COUNT | 12.0 | 12",
        "NUMBER | 1.15 | 1.15",
        "NUMBER | .5 | 0.5",
        "NUMBER | -3 | -3",
        "NUMBER | 95% | 0.95",
        "NUMBER | 1e3 | 1000",
      })
  void readsWhatPlannersWrite(Unit.Kind unit, String text, double value) {
    assertThat(Quantity.parse(text, unit)).hasValue(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DURATION | 4",
        "DURATION | 4 fortnights",
        "DURATION | 4 h 30 min",
        "DURATION | 4/day",
        "DURATION | four hours",
        "DURATION | 1 month",
        "RATE | 4",
        "RATE | 4/fortnight",
        "RATE | 4%/day",
        "RATE | 4 d",
        "SHARE | 85 percent",
        "SHARE | 85%/year",
        "GROWTH | 1.5%",
        "GROWTH | 1.5%/month",
        "MONEY | 170",
        "MONEY | $170",
        "MONEY | £170/day",
        "COUNT | 12.5",
        "COUNT | 12 beds",
        "COUNT | £12",
        "COUNT | 1,20",
        "COUNT | 1e999",
        "NUMBER | NaN",
        "NUMBER | Infinity",
        "NUMBER | 1e999",
        "NUMBER | 0x10",
        "NUMBER | 1_000",
        "NUMBER | --3",
        "NUMBER | ''",
      })
  void refusesWhatHasNoOrTheWrongUnit(Unit.Kind unit, String text) {
    assertThat(Quantity.parse(text, unit)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Unit.Kind.class)
  void whatIsWrittenReadsBackToTheSameBits(Unit.Kind unit) {
    Random random = new Random(11);
    for (int i = 0; i < 2000; i++) {
      double value =
          switch (unit) {
            case COUNT -> random.nextInt(1_000_000_000);
            case SHARE -> i % 2 == 0 ? random.nextInt(101) / 100.0 : random.nextDouble();
            default -> Math.scalb(random.nextDouble(), random.nextInt(60) - 20);
          };
      String text = Decimal.write(value, unit);
      assertThat(Quantity.parse(text, unit)).as(text).hasValue(value);
    }
  }

  @Test
  void writesTheShortestFormAPlannerWouldUse() {
    assertThat(Decimal.write(0.7, Unit.Kind.SHARE)).isEqualTo("70%");
    assertThat(Decimal.write(450 / 7.0, Unit.Kind.RATE)).isEqualTo("450/week");
    assertThat(Decimal.write(39000 / 30.4375, Unit.Kind.RATE)).isEqualTo("39000/month");
    assertThat(Decimal.write(2.9 * 86400, Unit.Kind.DURATION)).isEqualTo("2.9 d");
    assertThat(Decimal.write(900, Unit.Kind.DURATION)).isEqualTo("15 min");
    assertThat(Decimal.write(0.015, Unit.Kind.GROWTH)).isEqualTo("1.5%/year");
    assertThat(Decimal.write(4000, Unit.Kind.MONEY)).isEqualTo("£4000");
    assertThat(Decimal.write(1e9, Unit.Kind.COUNT)).isEqualTo("unlimited");
    assertThat(Decimal.shortest(2e-3)).isEqualTo("0.002");
    assertThat(Decimal.shortest(1.0 / 3)).isEqualTo("0.3333333333333333");
  }
}
