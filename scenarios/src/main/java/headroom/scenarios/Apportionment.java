package headroom.scenarios;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Spreads a total over parts in whole numbers by the method of largest remainders, so that the
 * parts add up to it exactly.
 */
final class Apportionment {
  private static final double WHOLE = 1e-9;

  private Apportionment() {}

  /**
   * The parts of a new total.
   *
   * @param total what the parts must add up to; what it has beyond a whole number goes to the part
   *     with the largest remainder
   * @param amounts the parts now
   * @param weights how a difference is spread, relative to one another; all zero means evenly
   */
  static double[] of(double total, double[] amounts, double[] weights) {
    double now = 0;
    double weight = 0;
    for (int i = 0; i < amounts.length; i++) {
      now += amounts[i];
      weight += weights[i];
    }
    double[] parts = new double[amounts.length];
    double[] remainders = new double[amounts.length];
    double spread = 0;
    for (int i = 0; i < parts.length; i++) {
      double share = weight == 0 ? 1.0 / parts.length : weights[i] / weight;
      double exact = Math.max(0, amounts[i] + (total - now) * share);
      parts[i] = Math.floor(exact + WHOLE);
      remainders[i] = exact - parts[i];
      spread += parts[i];
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingDouble(i -> -remainders[i]));
    double left = total - spread;
    for (int turn = 0; left > WHOLE; turn++) {
      double one = Math.min(1, left);
      parts[order.get(turn % parts.length)] += one;
      left -= one;
    }
    // Parts that could not fall below nothing leave others to give back.
    for (int turn = parts.length - 1;
        left < -WHOLE;
        turn = turn == 0 ? parts.length - 1 : turn - 1) {
      int part = order.get(turn);
      double one = Math.min(Math.min(1, -left), parts[part]);
      parts[part] -= one;
      left += one;
    }
    return parts;
  }
}
