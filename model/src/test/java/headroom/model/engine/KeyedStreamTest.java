package headroom.model.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import umontreal.ssj.probdist.NormalDist;
import umontreal.ssj.randvar.NormalGen;

class KeyedStreamTest {
  private final KeyedStream stream = new KeyedStream(1, 2, 3, 4);

  @Test
  void startsWithTheDrawsOfNumberZero() {
    Draws draws = new Draws(1, 2);
    for (int i = 0; i < 10; i++) {
      assertThat(stream.nextDouble()).isEqualTo(draws.uniform(3, 4, 0, i));
    }
  }

  @Test
  void resetsToTheStartOfStreamAndSubstream() {
    double first = stream.nextDouble();
    stream.resetNextSubstream();
    double second = stream.nextDouble();
    stream.nextDouble();
    stream.resetStartSubstream();
    assertThat(stream.nextDouble()).isEqualTo(second).isNotEqualTo(first);
    stream.resetStartStream();
    assertThat(stream.nextDouble()).isEqualTo(first);
    assertThat(stream)
        .hasToString(
            "KeyedStream[seed=1, replication=2, purpose=3, source=4, substream=0, position=1]");
  }

  @Test
  void runsOnPastTheOccurrencesOfOneNumber() {
    double[] values = new double[131_074];
    stream.nextArrayOfDouble(values, 1, 131_073);
    assertThat(values[0]).isZero();
    assertThat(values[131_073]).isEqualTo(new Draws(1, 2).uniform(3, 4, 1, 0));
    assertThat(values[131_073]).isNotEqualTo(values[1]);
  }

  @Test
  void givesIntegersOfAnyRange() {
    int[] dice = new int[60_000];
    stream.nextArrayOfInt(1, 6, dice, 0, dice.length);
    int[] counts = new int[6];
    for (int die : dice) {
      counts[die - 1]++;
    }
    assertThat(Battery.chiSquare(counts, 10_000)).isBetween(1e-4, 1 - 1e-4);
    for (int i = 0; i < 100; i++) {
      assertThat(stream.nextInt(Integer.MAX_VALUE - 1, Integer.MAX_VALUE))
          .isGreaterThanOrEqualTo(Integer.MAX_VALUE - 1);
    }
    assertThat(stream.nextInt(5, 5)).isEqualTo(5);
    assertThat(stream.nextInt(Integer.MIN_VALUE, Integer.MAX_VALUE)).isNotZero();
    assertThatThrownBy(() -> stream.nextInt(6, 5)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void feedsTheGeneratorsOfSsj() {
    NormalGen normal = new NormalGen(stream, new NormalDist(10, 2));
    double[] values = new double[10_000];
    for (int i = 0; i < values.length; i++) {
      values[i] = NormalDist.cdf(10, 2, normal.nextDouble());
    }
    assertThat(Battery.andersonDarling(values)).isGreaterThan(1e-3);
  }
}
