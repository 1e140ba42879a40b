package headroom.model.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PortableMathTest {
  private final SplittableRandom random = new SplittableRandom(5);

  @Test
  void logarithmsAgreeWithStrictMathToTwoUnitsInTheLastPlace() {
    double worst = 0;
    for (int i = 0; i < 400_000; i++) {
      double x =
          switch (i % 4) {
            case 0 -> random.nextDouble() + Double.MIN_NORMAL;
            // Close to 1 the logarithm is close to 0, and small absolute errors would show.
            case 1 -> 1 + (random.nextDouble() - 0.5) * StrictMath.pow(2, -random.nextInt(50));
            case 2 -> StrictMath.pow(2, random.nextDouble(-1000, 1000));
            default -> 1 + (i / 4 % 257) / 256.0;
          };
      worst = Math.max(worst, units(PortableMath.log(x), StrictMath.log(x)));
    }
    assertThat(worst).isLessThanOrEqualTo(2);
  }

  @Test
  void logarithmsOfWhatIsLeftOfOneKeepTheirDigits() {
    double worst = 0;
    for (int i = 0; i < 200_000; i++) {
      double u = StrictMath.pow(2, -60 * random.nextDouble()) * (1 - 0x1.0p-53);
      worst = Math.max(worst, units(PortableMath.logOneMinus(u), StrictMath.log1p(-u)));
    }
    assertThat(worst).isLessThanOrEqualTo(3);
    assertThat(PortableMath.logOneMinus(0)).isZero();
  }

  @Test
  void exponentialsAgreeWithStrictMathToTwoUnitsInTheLastPlace() {
    double worst = 0;
    for (int i = 0; i < 400_000; i++) {
      double x =
          i % 2 == 0
              ? random.nextDouble(-700, 700)
              : (random.nextDouble() - 0.5) * StrictMath.pow(2, -random.nextInt(50));
      worst = Math.max(worst, units(PortableMath.exp(x), StrictMath.exp(x)));
    }
    assertThat(worst).isLessThanOrEqualTo(2);
  }

  @Test
  void theEndsAreThoseOfStrictMath() {
    assertThat(PortableMath.log(1)).isZero();
    assertThat(PortableMath.exp(0)).isEqualTo(1);
    for (double x : new double[] {0, -1, Double.MIN_VALUE, Double.POSITIVE_INFINITY}) {
      assertThat(PortableMath.log(x)).isEqualTo((Double) StrictMath.log(x));
      assertThat(PortableMath.exp(1000 * x)).isEqualTo(StrictMath.exp(1000 * x));
    }
    assertThat(PortableMath.log(Double.NaN)).isNaN();
    assertThat(PortableMath.exp(Double.NaN)).isNaN();
    assertThat(PortableMath.exp(-740)).isEqualTo(StrictMath.exp(-740)).isPositive();
    assertThat(PortableMath.pow(9, 0.5)).isBetween(3 - 1e-15, 3 + 1e-15);
    assertThat(PortableMath.pow(0, 2)).isZero();
  }

  private static double units(double found, double expected) {
    return found == expected ? 0 : Math.abs(found - expected) / Math.ulp(expected);
  }
}
