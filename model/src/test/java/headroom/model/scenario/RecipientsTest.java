package headroom.model.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a number is divided; the scenarios module divides whole scenarios. */
class RecipientsTest {
  private static Recipients recipients(double... shares) {
    Map<Size, double[]> kinds = new EnumMap<>(Size.class);
    kinds.put(Size.BEDS, shares);
    kinds.put(Size.EMERGENCY, new double[] {.5, .25, .25});
    return new Recipients(shares.length, kinds);
  }

  private record Annotated(
      @Extensive(Size.BEDS) double beds,
      @Extensive(value = Size.BEDS, per = Size.EMERGENCY) double share) {}

  private static Extensive extensive(int component) {
    return Annotated.class.getRecordComponents()[component].getAnnotation(Extensive.class);
  }

  private static double[] counts(double whole, double... shares) {
    return recipients(shares).parts(whole, extensive(0), true);
  }

  @Test
  void wholeNumbersAddUpToTheWholeAndGoWhereTheRemaindersAreLargest() {
    assertThat(counts(100, .335, .333, .332)).containsExactly(34, 33, 33);
    assertThat(counts(92_336, .5, .3, .2)).containsExactly(46_168, 27_701, 18_467);
    assertThat(counts(7, .4, .35, .25)).containsExactly(3, 2, 2);
  }

  @Test
  void nobodyWithAShareFallsToNothingWhereThereIsEnoughForAll() {
    assertThat(counts(3, .98, .01, .01)).containsExactly(1, 1, 1);
    assertThat(counts(40, .99, .01, 0)).containsExactly(39, 1, 0);
    assertThat(counts(2, .98, .01, .01)).containsExactly(2, 0, 0);
  }

  @Test
  void ratesAreNotRoundedAndWithoutLimitStaysSo() {
    assertThat(recipients(.5, .3, .2).parts(9, extensive(0), false))
        .containsExactly(4.5, 9 * .3, 1.8);
    assertThat(counts(1e9, .5, .3, .2)).containsExactly(1e9, 1e9, 1e9);
  }

  @Test
  void aRatioOfTwoKindsMovesWithBoth() {
    assertThat(recipients(.5, .3, .2).parts(.6, extensive(1), false))
        .containsExactly(.6, .6 * .3 / .25, .6 * .2 / .25);
  }
}
