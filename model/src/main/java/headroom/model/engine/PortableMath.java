package headroom.model.engine;

/**
 * Logarithm and exponential that are quick and have the same bits everywhere.
 *
 * <p>{@link Math} may differ in its last bits between processors, and a difference there can change
 * the order of two events. {@link StrictMath} may not, but in JDK 17 its logarithm leaves the
 * compiled code. These use only exactly defined arithmetic and tables made with StrictMath, and
 * differ from it by at most two units in the last place.
 */
public final class PortableMath {
  private static final int TABLE_BITS = 7;
  private static final int TABLE = 1 << TABLE_BITS;

  /** From this entry on, mantissas count as halves of the next power of two. */
  private static final int UPPER = 53;

  private static final int PLACE_BITS = 52 - TABLE_BITS;
  private static final long HALF_PLACE = 1L << (PLACE_BITS - 1);
  private static final long ONE = 0x3FFL << 52;

  /** The logarithm of 2 in two parts; the first ends in zeros, so multiples of it are exact. */
  private static final double LN2_HIGH = 6.93147180369123816490e-01;

  private static final double LN2_LOW = 1.90821492927058770002e-10;
  private static final double STEPS_PER_E = TABLE / 0.6931471805599453;

  /** Adding this leaves a number rounded to a whole one in the low bits. */
  private static final double ROUNDER = 0x1.8p52;

  private static final double[] LOGS = new double[TABLE];
  private static final double[] INVERSES = new double[TABLE];
  private static final long[] POWERS = new long[TABLE];

  static {
    for (int i = 0; i < TABLE; i++) {
      double mantissa = 1 + i / (double) TABLE;
      LOGS[i] = StrictMath.log(i < UPPER ? mantissa : mantissa / 2);
      INVERSES[i] = 1 / mantissa;
      POWERS[i] = Double.doubleToRawLongBits(StrictMath.pow(2, i / (double) TABLE));
    }
  }

  private PortableMath() {}

  /** The natural logarithm, as {@link StrictMath#log} but for the last bit or two. */
  public static double log(double x) {
    long bits = Double.doubleToRawLongBits(x);
    if (bits < Double.doubleToRawLongBits(Double.MIN_NORMAL) || bits >= 0x7FFL << 52) {
      return StrictMath.log(x);
    }
    // The nearest number with few digits: its logarithm is in the table, and the way there short.
    long near = bits + HALF_PLACE;
    long exponent = (near >>> 52) - 1023;
    int entry = (int) (near >>> PLACE_BITS) & (TABLE - 1);
    double mantissa = Double.longBitsToDouble(bits - (exponent << 52));
    double nearMantissa = Double.longBitsToDouble(ONE | (long) entry << PLACE_BITS);
    double r = (mantissa - nearMantissa) * INVERSES[entry];
    double r2 = r * r;
    // The series of log(1 + r), with pairs of terms side by side so that they are computed at once.
    double tail = (0.25 - r * 0.2) + r2 * (1 / 6.0 - r * (1 / 7.0));
    double series = r - r2 * ((0.5 - r * (1 / 3.0)) + r2 * tail);
    double powers = entry < UPPER ? exponent : exponent + 1;
    return powers * LN2_HIGH + (LOGS[entry] + (powers * LN2_LOW + series));
  }

  /** The natural logarithm of 1 - u for u from 0 to below 1, exact also for tiny u. */
  public static double logOneMinus(double u) {
    double rest = 1 - u;
    double lost = (1 - rest) - u;
    return lost == 0 ? log(rest) : log(rest) + lost / rest;
  }

  /** The exponential, as {@link StrictMath#exp} but for the last bit or two. */
  public static double exp(double x) {
    if (!(x > -700 && x < 700)) {
      return StrictMath.exp(x);
    }
    double shifted = x * STEPS_PER_E + ROUNDER;
    int steps = (int) Double.doubleToRawLongBits(shifted);
    double whole = (shifted - ROUNDER) / TABLE;
    double r = x - whole * LN2_HIGH - whole * LN2_LOW;
    double r2 = r * r;
    double series = r + r2 * ((0.5 + r * (1 / 6.0)) + r2 * (1 / 24.0 + r * (1 / 120.0)));
    long power = POWERS[steps & (TABLE - 1)] + ((long) (steps >> TABLE_BITS) << 52);
    double scale = Double.longBitsToDouble(power);
    return scale + scale * series;
  }

  /**
   * A power of a number above 0, as the exponential of a multiple of its logarithm: the relative
   * error grows with the logarithm of the result, about 2 parts in 10^16 each.
   */
  public static double pow(double x, double exponent) {
    return exp(exponent * log(x));
  }
}
