package headroom.model.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProbesTest {
  @Test
  void aTallyAgreesWithCommonsMathFarFromZero() {
    Tally tally = new Tally();
    SummaryStatistics reference = new SummaryStatistics();
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 10_000; i++) {
      double value = 1e9 + random.nextDouble();
      tally.add(value);
      reference.addValue(value);
    }
    assertThat(tally.count()).isEqualTo(10_000);
    assertThat(tally.mean()).isCloseTo(reference.getMean(), within(1e-6));
    assertThat(tally.variance()).isCloseTo(reference.getVariance(), within(1e-6));
    assertThat(tally.variance()).isCloseTo(1 / 12.0, within(0.003));
    assertThat(tally.min()).isEqualTo(reference.getMin());
    assertThat(tally.max()).isEqualTo(reference.getMax());
    assertThat(tally.sum()).isCloseTo(reference.getSum(), within(1.0));
  }

  @Test
  void anEmptyTallySaysSo() {
    Tally tally = new Tally();
    tally.add(4);
    assertThat(tally.mean()).isEqualTo(4);
    assertThat(tally.variance()).isNaN();
    tally.reset();
    assertThat(tally.count()).isZero();
    assertThat(tally.mean()).isNaN();
    assertThat(tally.sum()).isZero();
    assertThat(tally.min()).isInfinite();
    assertThat(tally.max()).isInfinite();
  }

  @Test
  void aLevelIsIntegratedOverItsWindow() {
    TimeWeighted beds = new TimeWeighted(100, 10);
    beds.change(110, 5);
    beds.set(130, 2);
    assertThat(beds.integral(140)).isEqualTo(10 * 10 + 20 * 15 + 10 * 2);
    assertThat(beds.mean(140)).isEqualTo(420 / 40.0);
    beds.reset(150);
    assertThat(beds.level()).isEqualTo(2);
    beds.change(160, -2);
    assertThat(beds.integral(170)).as("the new window starts at the old level").isEqualTo(20);
    assertThat(beds.mean(170)).isEqualTo(1);
    assertThatThrownBy(() -> beds.set(169, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aHistogramCountsEdgesUpwardsAndOutsidersApart() {
    Histogram waits = new Histogram(0, 60, 4);
    for (double value : new double[] {-1, 0, 59, 60, 239.9, 240, 1e9}) {
      waits.add(value);
    }
    assertThat(waits.count()).isEqualTo(7);
    assertThat(waits.below()).isEqualTo(1);
    assertThat(waits.overflow()).isEqualTo(2);
    assertThat(waits.count(0)).isEqualTo(2);
    assertThat(waits.count(1)).isEqualTo(1);
    assertThat(waits.count(2)).isZero();
    assertThat(waits.count(3)).isEqualTo(1);
    waits.reset();
    assertThat(waits.count()).isZero();
    assertThat(waits.quantile(0.5)).isNaN();
  }

  @Test
  void aQuantileLiesWithinItsBin() {
    Histogram histogram = new Histogram(10, 1, 100);
    for (int i = 0; i < 100; i++) {
      histogram.add(10.5 + i);
    }
    assertThat(histogram.quantile(0)).isEqualTo(10);
    assertThat(histogram.quantile(0.5)).isCloseTo(60, within(1e-9));
    assertThat(histogram.quantile(0.925)).isCloseTo(102.5, within(1e-9));
    assertThat(histogram.quantile(1)).isCloseTo(110, within(1e-9));
    histogram.add(1000);
    assertThat(histogram.quantile(1)).isEqualTo(Double.POSITIVE_INFINITY);
    histogram.add(-5);
    assertThat(histogram.quantile(0)).isEqualTo(10);
    assertThatThrownBy(() -> histogram.quantile(1.1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Histogram(0, 0, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"0, 28800", "28800, 28800", "28801, 115200", "115200, 115200", "-57600, -57600"})
  void aCensusFallsAtItsClockTime(long from, long expected) {
    assertThat(new Census(8 * 3600).firstFrom(from)).isEqualTo(expected);
  }

  @Test
  void aCensusAveragesItsDays() {
    Census census = new Census(0);
    assertThat(census.firstFrom(1)).isEqualTo(86_400);
    census.read(90);
    census.read(95);
    assertThat(census.mean()).isEqualTo(92.5);
    assertThat(census.count()).isEqualTo(2);
    assertThat(census.sum()).isEqualTo(185);
    census.reset();
    assertThat(census.mean()).isNaN();
    assertThatThrownBy(() -> new Census(86_400)).isInstanceOf(IllegalArgumentException.class);
  }
}
