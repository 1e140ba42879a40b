package headroom.model.department.waitinglist;

/** Splits whole numbers of people by shares, exactly: largest remainders, earlier parts first. */
final class Apportionment {
  private Apportionment() {}

  /**
   * Splits a total over parts.
   *
   * @param weights 0 or more; all zero gives nothing to anyone
   * @param most no part gets more than this
   * @return whole numbers that add up to the total, or to less when the parts with a weight are
   *     full
   */
  static int[] split(int total, double[] weights, int[] most) {
    double[] ideal = new double[weights.length];
    boolean[] full = new boolean[weights.length];
    double left = total;
    // Parts that would get more than they may are filled first, and the rest shared again.
    for (boolean again = true; again; ) {
      again = false;
      double sum = 0;
      for (int i = 0; i < weights.length; i++) {
        sum += full[i] ? 0 : weights[i];
      }
      double share = sum > 0 ? left / sum : 0;
      for (int i = 0; i < weights.length && !again; i++) {
        if (!full[i] && weights[i] * share > most[i]) {
          full[i] = true;
          ideal[i] = most[i];
          left -= most[i];
          again = true;
        } else if (!full[i]) {
          ideal[i] = weights[i] * share;
        }
      }
    }
    return round(total, ideal, most);
  }

  private static int[] round(int total, double[] ideal, int[] most) {
    int[] parts = new int[ideal.length];
    int given = 0;
    for (int i = 0; i < ideal.length; i++) {
      parts[i] = Math.min(most[i], (int) StrictMath.floor(ideal[i]));
      given += parts[i];
    }
    while (given < total) {
      int best = -1;
      for (int i = 0; i < ideal.length; i++) {
        boolean room = ideal[i] > 0 && parts[i] < most[i];
        if (room && (best < 0 || ideal[i] - parts[i] > ideal[best] - parts[best])) {
          best = i;
        }
      }
      if (best < 0) {
        return parts;
      }
      parts[best]++;
      given++;
    }
    return parts;
  }
}
