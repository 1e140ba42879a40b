package headroom.model.department.virtualward;

import headroom.model.engine.PortableMath;
import headroom.model.engine.Sampler;

/**
 * The constant hazard of getting so ill at home that hospital is needed, set so that over all stays
 * the stated share ends there.
 */
final class Worsening {
  private static final int QUANTILES = 200;
  private static final int HALVINGS = 60;

  private final double perSecond;

  Worsening(Sampler stay, double share) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      boolean more = endsInHospital(stay, middle) < share;
      low = more ? middle : low;
      high = more ? high : middle;
    }
    perSecond = share > 0 ? high : 0;
  }

  private static double endsInHospital(Sampler stay, double hazard) {
    double sum = 0;
    for (int i = 0; i < QUANTILES; i++) {
      sum += 1 - StrictMath.exp(-hazard * stay.at((i + 0.5) / QUANTILES));
    }
    return sum / QUANTILES;
  }

  /** How much a patient withstands: a unit exponential. */
  static double withstands(double u) {
    return -PortableMath.logOneMinus(u);
  }

  /** Seconds until the rest of what a patient withstands is used up. */
  double seconds(double left, double factor) {
    return perSecond == 0 ? Double.POSITIVE_INFINITY : left / (perSecond * factor);
  }

  /** What is used up in some seconds. */
  double used(double seconds, double factor) {
    return seconds * perSecond * factor;
  }
}
