package headroom.model.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DrawsTest {
  private static final long SEED = 20220401;

  /** Each test rejects a good sequence two times in ten thousand; the seeds are fixed. */
  private static final double LEVEL = 1e-4;

  /** Worked out from the documented steps by another program. */
  private static final double GOLDEN_FIRST = 0x1.61d20e1130a38p-4;

  private static final double GOLDEN_SECOND = 0x1.9e7632a0c5cd3p-1;

  private final Draws draws = new Draws(0x0123456789ABCDEFL, 77);

  @Test
  void theBitsStayAsTheyAre() {
    draws.at(0xFE, 0xAAAAAA, 0x1234_55667788L, 0xABCD);
    assertThat(draws.first()).isEqualTo(GOLDEN_FIRST);
    assertThat(draws.second()).isEqualTo(GOLDEN_SECOND);
  }

  @Test
  void evenAndOddOccurrencesAreTheHalvesOfABlock() {
    for (int occurrence = 0; occurrence < 20; occurrence++) {
      draws.at(3, 4, 5, occurrence / 2);
      double expected = occurrence % 2 == 0 ? draws.first() : draws.second();
      draws.at(9, 9, 9, 9);
      assertThat(draws.uniform(3, 4, 5, occurrence)).isEqualTo(expected);
    }
  }

  @Test
  void aFreshInstanceKnowsTheFirstAddressOfAll() {
    double second = new Draws(5, 6).uniform(0, 0, 0, 1);
    Draws other = new Draws(5, 6);
    other.uniform(1, 2, 3, 4);
    assertThat(other.uniform(0, 0, 0, 1)).isEqualTo(second);
  }

  @Test
  void theLeastAndTheGreatestLieInsideTheUnitInterval() {
    assertThat(Draws.uniformOf(0)).isEqualTo(0x1.0p-53);
    assertThat(Draws.uniformOf(-1)).isEqualTo(1 - 0x1.0p-53).isLessThan(1);
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 0, 0, 0",
    "256, 0, 0, 0",
    "0, -1, 0, 0",
    "0, 16777216, 0, 0",
    "0, 0, -1, 0",
    "0, 0, 281474976710656, 0",
    "0, 0, 0, -1",
    "0, 0, 0, 65536"
  })
  void refusesAnAddressOutOfRange(int purpose, int source, long number, int block) {
    assertThatThrownBy(() -> draws.at(purpose, source, number, block))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Draws(1, -1)).isInstanceOf(IllegalArgumentException.class);
  }

  /** Every bit of every part of the address leads to another block, alone and in pairs. */
  @Test
  void distinctAddressesGiveDistinctBlocks() {
    List<long[]> flips = new ArrayList<>();
    int[] widths = {8, 24, 48, 16, 31, 64};
    for (int part = 0; part < widths.length; part++) {
      for (int bit = 0; bit < widths[part]; bit++) {
        long[] flip = new long[widths.length];
        flip[part] = 1L << bit;
        flips.add(flip);
      }
    }
    flips.add(new long[widths.length]);
    Set<String> blocks = new HashSet<>();
    int addresses = 0;
    for (int i = 0; i < flips.size(); i++) {
      for (int j = i; j < flips.size(); j++) {
        long[] a = flips.get(i);
        long[] b = flips.get(j);
        if (i < j || i == flips.size() - 1) {
          Draws at = new Draws(a[5] ^ b[5], (int) (a[4] ^ b[4]));
          at.at((int) (a[0] ^ b[0]), (int) (a[1] ^ b[1]), a[2] ^ b[2], (int) (a[3] ^ b[3]));
          blocks.add(at.first() + " " + at.second());
          addresses++;
        }
      }
    }
    assertThat(addresses).isGreaterThan(18_000);
    assertThat(blocks).hasSize(addresses);
  }

  /** Sequences that walk through one part of the address at a time, as the model does. */
  static Stream<Arguments> walks() {
    return Stream.of(
        Arguments.of("patients", walk(i -> new Draws(SEED, 0).uniform(1, 2, i, 0))),
        Arguments.of("hours", walk(i -> new Draws(SEED, 0).uniform(1, 2, (long) i << 16, 0))),
        Arguments.of(
            "occurrences", walk(i -> new Draws(SEED, i >> 17).uniform(1, 2, 3, i & 0x1FFFF))),
        Arguments.of(
            "occurrences in turn", walk(i -> new Draws(SEED, 0).uniform(1, 2, i / 4, i % 4))),
        Arguments.of("sources", walk(i -> new Draws(SEED, 0).uniform(1, i, 7, 0))),
        Arguments.of(
            "purposes in turn", walk(i -> new Draws(SEED, 0).uniform(i & 255, 2, i >> 8, 0))),
        Arguments.of("replications", walk(i -> new Draws(SEED, i).uniform(1, 2, 3, 0))),
        Arguments.of("seeds", walk(i -> new Draws(SEED + i, 0).uniform(1, 2, 3, 0))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("walks")
  void everyWalkThroughTheAddressesIsRandom(String name, DoubleSupplier walk) {
    assertPlausible("frequency", Battery.frequency(walk));
    assertPlausible("serial", Battery.serial(walk));
    assertPlausible("gap", Battery.gap(walk));
    assertPlausible("birthday spacings", Battery.birthdaySpacings(walk));
    assertPlausible("collisions", Battery.collisions(walk));
  }

  /**
   * What the battery is worth: a plain linear congruential generator with a small modulus fails.
   */
  @Test
  void theBatteryRejectsAPoorGenerator() {
    long[] state = {1};
    DoubleSupplier poor =
        () -> {
          state[0] = (state[0] * 69069 + 1) & 0xFFFFFFFL;
          return (state[0] + 0.5) / 0x10000000;
        };
    assertThat(Battery.birthdaySpacings(poor)).isLessThan(LEVEL);
  }

  private static void assertPlausible(String test, double probability) {
    assertThat(probability).as(test).isBetween(LEVEL, 1 - LEVEL);
  }

  private static DoubleSupplier walk(Walk walk) {
    int[] step = {0};
    return () -> walk.uniform(step[0]++);
  }

  private interface Walk {
    double uniform(int step);
  }
}
