package headroom.model.scenario;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Who gets a part of every extensive quantity, and how large a one of each kind. */
final class Recipients {
  /** Counts from here on mean without limit, and stay so however small the part. */
  private static final double UNLIMITED = 1e9;

  private final int number;
  private final Map<Size, double[]> shares;

  /**
   * @param shares by kind, one for each recipient; they need not add up to one
   */
  Recipients(int number, Map<Size, double[]> shares) {
    this.number = number;
    this.shares = new EnumMap<>(shares);
  }

  int number() {
    return number;
  }

  /** The same recipients, each cut again into equal parts. */
  Recipients each(int[] parts) {
    int[] whose = IntStream.range(0, number).flatMap(i -> repeat(i, parts[i])).toArray();
    Map<Size, double[]> cut = new EnumMap<>(Size.class);
    shares.forEach(
        (kind, of) ->
            cut.put(kind, Arrays.stream(whose).mapToDouble(i -> of[i] / parts[i]).toArray()));
    return new Recipients(whose.length, cut);
  }

  private static IntStream repeat(int value, int times) {
    return IntStream.range(0, times).map(i -> value);
  }

  /**
   * The parts of a number.
   *
   * @param whole whether the parts are whole numbers, which add up to the rounded whole
   */
  double[] parts(double value, Extensive extensive, boolean whole) {
    double[] of = shares.get(extensive.value());
    double[] per = shares.get(extensive.per());
    double[] factors = new double[number];
    for (int i = 0; i < number; i++) {
      // A part per part: one without any of the second has nothing to state a ratio of.
      factors[i] = per == null ? of[i] : per[i] == 0 ? 1 : of[i] / per[i];
    }
    if (value >= UNLIMITED) {
      Arrays.fill(factors, 1);
    } else if (whole && per == null) {
      return apportioned(value, factors);
    }
    return Arrays.stream(factors).map(factor -> value * factor).toArray();
  }

  /**
   * Whole parts by largest remainders, ties to the first. Where there is enough for all, nobody who
   * has a share gets nothing: the largest part gives one.
   */
  private static double[] apportioned(double value, double[] shares) {
    double all = Arrays.stream(shares).sum();
    double[] parts = new double[shares.length];
    double total = Math.rint(value * all);
    double left = total;
    for (int i = 0; i < parts.length && all > 0; i++) {
      parts[i] = Math.floor(total * (shares[i] / all));
      left -= parts[i];
    }
    Integer[] order = IntStream.range(0, parts.length).boxed().toArray(Integer[]::new);
    Arrays.sort(
        order,
        (a, b) ->
            Double.compare(
                total * (shares[b] / all) - parts[b], total * (shares[a] / all) - parts[a]));
    for (int i = 0; i < left; i++) {
      parts[order[i]]++;
    }
    long sharing = Arrays.stream(shares).filter(share -> share > 0).count();
    for (int i = 0; i < parts.length && total >= sharing; i++) {
      if (parts[i] == 0 && shares[i] > 0) {
        parts[largest(parts)]--;
        parts[i]++;
      }
    }
    return parts;
  }

  private static int largest(double[] parts) {
    int largest = 0;
    for (int i = 1; i < parts.length; i++) {
      largest = parts[i] > parts[largest] ? i : largest;
    }
    return largest;
  }
}
