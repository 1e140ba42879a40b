package headroom.model.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import umontreal.ssj.probdist.ChiSquareDist;
import umontreal.ssj.probdist.PoissonDist;

class ArrivalStreamTest {
  private static final int HOURS_IN_WEEK = 168;
  private static final double LEVEL = 1e-3;

  /** A week with quiet nights, an empty hour, and busy Mondays. */
  private static double weekly(int hour) {
    int inWeek = hour % HOURS_IN_WEEK;
    if (inWeek == 100) {
      return 0;
    }
    return (inWeek < 24 ? 14 : 10) * (inWeek % 24 < 7 ? 0.25 : 1 + inWeek % 5 / 10.0);
  }

  @Test
  void countsByHourOfTheWeekAreThoseExpected() {
    int weeks = 200;
    long[] counts = new long[HOURS_IN_WEEK];
    ArrivalStream stream = stream(0, ArrivalStreamTest::weekly, weeks * HOURS_IN_WEEK);
    while (stream.next()) {
      counts[(int) (stream.time() / 3600 % HOURS_IN_WEEK)]++;
    }
    double statistic = 0;
    for (int hour = 0; hour < HOURS_IN_WEEK; hour++) {
      double expected = weeks * weekly(hour);
      if (expected == 0) {
        assertThat(counts[hour]).isZero();
      } else {
        statistic += (counts[hour] - expected) * (counts[hour] - expected) / expected;
      }
    }
    assertThat(ChiSquareDist.barF(HOURS_IN_WEEK - 1, 12, statistic)).isBetween(LEVEL, 1 - LEVEL);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 1, 3.7, 25})
  void aConstantRateGivesPoissonCounts(double rate) {
    int hours = 20_000;
    int[] counts = new int[hours];
    ArrivalStream stream = stream(1, hour -> rate, hours);
    while (stream.next()) {
      counts[(int) (stream.time() / 3600)]++;
    }
    int[] observed = new int[200];
    Arrays.stream(counts).forEach(count -> observed[count]++);
    double statistic = 0;
    int classes = 0;
    double expected = 0;
    int seen = 0;
    double left = hours;
    int leftSeen = hours;
    // Neighbouring counts are pooled until at least ten hours are expected of a class.
    for (int count = 0; left - expected > 10 && count < observed.length; count++) {
      expected += hours * PoissonDist.prob(rate, count);
      seen += observed[count];
      if (expected >= 10) {
        statistic += (seen - expected) * (seen - expected) / expected;
        left -= expected;
        leftSeen -= seen;
        classes++;
        expected = 0;
        seen = 0;
      }
    }
    statistic += (leftSeen - left) * (leftSeen - left) / left;
    assertThat(ChiSquareDist.barF(classes, 12, statistic)).isBetween(LEVEL, 1 - LEVEL);
  }

  @Test
  void gapsAreExponentialOnceTimeIsMeasuredByTheRate() {
    double[] uniforms = new double[20_000];
    SplittableRandom withinSecond = new SplittableRandom(1);
    ArrivalStream stream = stream(2, ArrivalStreamTest::weekly, 10_000);
    double before = 0;
    double cumulative = 0;
    int hour = 0;
    // Several arrivals of one second are spread over it in order.
    double[] second = new double[64];
    int i = 0;
    boolean more = stream.next();
    while (i < uniforms.length) {
      assertThat(more).isTrue();
      long time = stream.time();
      int together = 0;
      while (more && stream.time() == time) {
        second[together++] = withinSecond.nextDouble();
        more = stream.next();
      }
      Arrays.sort(second, 0, together);
      for (; hour < time / 3600; hour++) {
        cumulative += weekly(hour);
      }
      for (int j = 0; j < together && i < uniforms.length; j++) {
        double now = cumulative + weekly(hour) * (time % 3600 + second[j]) / 3600;
        uniforms[i++] = -Math.expm1(before - now);
        before = now;
      }
    }
    assertThat(Battery.andersonDarling(uniforms.clone())).isGreaterThan(LEVEL);
    assertThat(Battery.kolmogorovSmirnov(uniforms)).isGreaterThan(LEVEL);
  }

  @Test
  void arrivalsComeInOrderOfTimeAndThenOfCandidate() {
    ArrivalStream stream = stream(3, hour -> hour % 2 == 0 ? 2 : 500, 200);
    long time = 0;
    long number = -1;
    int ties = 0;
    while (stream.next()) {
      assertThat(stream.time()).isGreaterThanOrEqualTo(time);
      assertThat(stream.number() >> 16).isEqualTo(stream.time() / 3600);
      if (stream.time() == time) {
        assertThat(stream.number()).isGreaterThan(number);
        ties++;
      }
      time = stream.time();
      number = stream.number();
    }
    assertThat(ties).isGreaterThan(1000);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1.1, 2, 12})
  void raisingTheRateAddsPatientsAndRenumbersNone(double factor) {
    int hours = 2000;
    Map<Long, Long> before = arrivals(stream(4, ArrivalStreamTest::weekly, hours));
    Map<Long, Long> after = arrivals(stream(4, hour -> factor * weekly(hour), hours));
    assertThat(after.entrySet().containsAll(before.entrySet())).isTrue();
    double added = after.size() - before.size();
    double expected = before.size() * (factor - 1);
    assertThat(added).isBetween(expected * 0.9, expected * 1.1);
  }

  @Test
  void aRateRaisedInOneHourTouchesNoOther() {
    Map<Long, Long> before = arrivals(stream(5, hour -> 6, 50));
    Map<Long, Long> after = arrivals(stream(5, hour -> hour == 20 ? 60 : 6, 50));
    assertThat(after.entrySet().containsAll(before.entrySet())).isTrue();
    after.keySet().removeAll(before.keySet());
    assertThat(after.values()).isNotEmpty().allMatch(time -> time / 3600 == 20);
  }

  @Test
  void aWindowShowsTheSameArrivalsAsTheWhole() {
    Draws draws = new Draws(9, 0);
    long from = 5 * 3600 + 1234;
    long to = 9 * 3600 + 17;
    Map<Long, Long> whole = arrivals(new ArrivalStream(draws, 1, 1, hour -> 30, 0, 20 * 3600));
    Map<Long, Long> window = arrivals(new ArrivalStream(draws, 1, 1, hour -> 30, from, to));
    whole.values().removeIf(time -> time < from || time >= to);
    assertThat(window).isNotEmpty().isEqualTo(whole);
    assertThat(new ArrivalStream(draws, 1, 1, hour -> 30, from, from).next()).isFalse();
  }

  @Test
  void otherSourcesPurposesAndReplicationsAreOtherPatients() {
    Map<Long, Long> one = arrivals(stream(6, hour -> 5, 400));
    Map<Long, Long> source = arrivals(stream(7, hour -> 5, 400));
    Map<Long, Long> purpose =
        arrivals(new ArrivalStream(new Draws(1, 0), 2, 6, hour -> 5, 0, 400 * 3600));
    Map<Long, Long> replication =
        arrivals(new ArrivalStream(new Draws(1, 1), 1, 6, hour -> 5, 0, 400 * 3600));
    for (Map<Long, Long> other : List.of(source, purpose, replication)) {
      long same = other.entrySet().stream().filter(one.entrySet()::contains).count();
      assertThat(same).isLessThan(10);
    }
  }

  @Test
  void aVeryBusyHourIsStillPoisson() {
    ArrivalStream stream = stream(8, hour -> 20_000, 10);
    Map<Long, Long> arrivals = arrivals(stream);
    // Five standard deviations of a Poisson count of 200,000.
    assertThat(arrivals).hasSizeBetween(200_000 - 2_236, 200_000 + 2_236);
  }

  @Test
  void allocatesNothingOnceTheBusiestHourIsSeen() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    ArrivalStream stream = stream(9, hour -> 100, 20_000);
    for (int i = 0; i < 200_000; i++) {
      stream.next();
    }
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < 1_000_000; i++) {
      stream.next();
    }
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(1_000_000L);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesARateThatIsNone(double rate) {
    assertThatThrownBy(() -> stream(0, hour -> rate, 1).next())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hour 0");
  }

  @Test
  void refusesMoreCandidatesThanItCanNumberAndAWindowReversed() {
    assertThatThrownBy(() -> stream(0, hour -> 80_000, 1).next())
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> new ArrivalStream(new Draws(1, 0), 1, 1, hour -> 1, 10, 9))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ArrivalStream stream(int source, HourlyRate rate, int hours) {
    return new ArrivalStream(new Draws(1, 0), 1, source, rate, 0, hours * 3600L);
  }

  private static Map<Long, Long> arrivals(ArrivalStream stream) {
    Map<Long, Long> times = new HashMap<>();
    while (stream.next()) {
      if (times.put(stream.number(), stream.time()) != null) {
        throw new AssertionError("number " + stream.number() + " came twice");
      }
    }
    return times;
  }
}
