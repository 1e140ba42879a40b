package headroom.model.department.waitinglist;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.engine.Sampler;
import headroom.model.engine.Samplers;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WholeDaysTest {
  private static final double DAY = 86_400;

  static Stream<Sampler> laws() {
    return Stream.of(
        Samplers.exponential(110 * DAY),
        Samplers.weibull(1.4, 60 * DAY),
        Samplers.uniform(3 * DAY, 200 * DAY),
        Samplers.lognormal(15, .8));
  }

  @ParameterizedTest
  @MethodSource("laws")
  void agreesWithTheSamplerCutToWholeDays(Sampler law) {
    WholeDays days = new WholeDays(law, 2000);
    for (int i = 0; i < 10_000; i++) {
      double u = (i + .5) / 10_000;
      double exact = law.at(u) / DAY;
      // Only within the second in which a day is completed may the two differ.
      if (Math.abs(exact - Math.rint(exact)) * DAY > 1) {
        assertThat(days.at(u)).isEqualTo(exact < 2000 ? (int) exact : WholeDays.BEYOND);
      }
    }
  }

  @Test
  void aConstantIsItself() {
    assertThat(new WholeDays(Samplers.constant(0), 100).at(.5)).isZero();
    assertThat(new WholeDays(Samplers.constant(28 * DAY), 100).at(.999)).isEqualTo(28);
    assertThat(new WholeDays(Samplers.constant(28 * DAY), 10).at(.1)).isEqualTo(WholeDays.BEYOND);
  }

  @Test
  void theOpeningListsLagBalancesListAndStarts() {
    ReadinessLaw law = new ReadinessLaw(Samplers.exponential(100 * DAY), 3000);
    assertThat(law.lag(50_000, 400, 0)).isEqualTo(25);
    assertThat(law.lag(30_000, 400, 0)).isZero();
    // With removals: 400 a day x the integral of exp(-r a) over lag + Exp(100 d) = list.
    double r = 0.001;
    double list = 400 * (1 - Math.exp(-r * 40) / (1 + r * 100)) / r;
    assertThat(law.lag(list + .01, 400, r)).isBetween(39, 40);
  }

  @Test
  void theRemainingTimeOfAnExponentialIsAFreshDraw() {
    ReadinessLaw law = new ReadinessLaw(Samplers.exponential(100 * DAY), 3000);
    for (double u = .05; u < 1; u += .1) {
      assertThat(law.daysGiven(200, 0, u)).isBetween(200 + law.days(u) - 1, 200 + law.days(u) + 1);
      assertThat(law.daysGiven(200, 300, u)).isEqualTo(law.days(u));
    }
  }
}
