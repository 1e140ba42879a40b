package headroom.model.engine;

import java.util.Arrays;
import java.util.function.DoubleSupplier;
import umontreal.ssj.gof.GofStat;
import umontreal.ssj.probdist.AndersonDarlingDistQuick;
import umontreal.ssj.probdist.ChiSquareDist;
import umontreal.ssj.probdist.KolmogorovSmirnovDistQuick;
import umontreal.ssj.probdist.PoissonDist;

/**
 * Classical tests of a sequence of uniforms (Knuth, The Art of Computer Programming, volume 2, 3.3;
 * birthday spacings after Marsaglia). Each gives the probability of a result at least as extreme
 * upwards, so values near 0 and near 1 both speak against the sequence.
 */
final class Battery {
  private Battery() {}

  /** Equal cells of the unit interval. */
  static double frequency(DoubleSupplier u) {
    int[] counts = new int[1024];
    for (int i = 0; i < 1 << 17; i++) {
      counts[(int) (u.getAsDouble() * counts.length)]++;
    }
    return chiSquare(counts, (1 << 17) / (double) counts.length);
  }

  /** Equal cells of the unit cube over successive, not overlapping, triples. */
  static double serial(DoubleSupplier u) {
    int side = 16;
    int[] counts = new int[side * side * side];
    for (int i = 0; i < 50_000; i++) {
      int cell = (int) (u.getAsDouble() * side);
      cell = cell * side + (int) (u.getAsDouble() * side);
      counts[cell * side + (int) (u.getAsDouble() * side)]++;
    }
    return chiSquare(counts, 50_000.0 / counts.length);
  }

  /** The lengths of the gaps between visits to the lowest tenth. */
  static double gap(DoubleSupplier u) {
    int[] counts = new int[41];
    int gaps = 10_000;
    for (int i = 0; i < gaps; i++) {
      int length = 0;
      while (u.getAsDouble() >= 0.1) {
        length++;
      }
      counts[Math.min(length, counts.length - 1)]++;
    }
    double statistic = 0;
    double still = 1;
    for (int length = 0; length < counts.length; length++) {
      double share = length == counts.length - 1 ? still : still * 0.1;
      statistic += square(counts[length] - gaps * share) / (gaps * share);
      still -= share;
    }
    return ChiSquareDist.barF(counts.length - 1, 12, statistic);
  }

  /** Equal spacings between 2,048 sorted birthdays in a year of 2^30 days: 2 expected each time. */
  static double birthdaySpacings(DoubleSupplier u) {
    int repeats = 50;
    int equal = 0;
    for (int repeat = 0; repeat < repeats; repeat++) {
      long[] days = new long[2048];
      for (int i = 0; i < days.length; i++) {
        days[i] = (long) (u.getAsDouble() * (1 << 30));
      }
      Arrays.sort(days);
      long[] spacings = new long[days.length - 1];
      for (int i = 0; i < spacings.length; i++) {
        spacings[i] = days[i + 1] - days[i];
      }
      Arrays.sort(spacings);
      for (int i = 1; i < spacings.length; i++) {
        equal += spacings[i] == spacings[i - 1] ? 1 : 0;
      }
    }
    return PoissonDist.barF(2.0 * repeats, equal);
  }

  /** Balls that fall into urns already hit: 2^14 into 2^20, four times over. */
  static double collisions(DoubleSupplier u) {
    int balls = 1 << 14;
    int urns = 1 << 20;
    int repeats = 4;
    int collisions = 0;
    for (int repeat = 0; repeat < repeats; repeat++) {
      boolean[] hit = new boolean[urns];
      for (int ball = 0; ball < balls; ball++) {
        int urn = (int) (u.getAsDouble() * urns);
        collisions += hit[urn] ? 1 : 0;
        hit[urn] = true;
      }
    }
    double expected = balls - urns + urns * Math.pow(1 - 1.0 / urns, balls);
    return PoissonDist.barF(repeats * expected, collisions);
  }

  /** Pearson's test of counts that are all expected to be the same. */
  static double chiSquare(int[] counts, double expected) {
    double statistic = 0;
    for (int count : counts) {
      statistic += square(count - expected) / expected;
    }
    return ChiSquareDist.barF(counts.length - 1, 12, statistic);
  }

  /** Anderson and Darling's test of values that should be uniform; sorts them. */
  static double andersonDarling(double[] values) {
    Arrays.sort(values);
    return AndersonDarlingDistQuick.barF(values.length, GofStat.andersonDarling(values));
  }

  /** Kolmogorov and Smirnov's two-sided test of values that should be uniform; sorts them. */
  static double kolmogorovSmirnov(double[] values) {
    Arrays.sort(values);
    return KolmogorovSmirnovDistQuick.barF(values.length, GofStat.kolmogorovSmirnov(values)[2]);
  }

  private static double square(double value) {
    return value * value;
  }
}
