package headroom.model.engine;

import org.apache.commons.math3.special.Erf;

/** The standard normal distribution. */
public final class Normal {
  private static final double CENTRE = 0.425;
  private static final double CENTRE_SQUARED = 0.180625;
  private static final double FAR = 5.0;
  private static final double NEAR_OFFSET = 1.6;
  private static final double ROOT_2 = 1.4142135623730951;

  private Normal() {}

  /**
   * The quantile, to a few parts in 10^16, by M. J. Wichura's algorithm AS 241 (PPND16), Applied
   * Statistics 37 (1988) 477–484. The central 85% cost one division and no logarithm.
   *
   * @param u strictly between 0 and 1
   */
  public static double quantile(double u) {
    double q = u - 0.5;
    if (Math.abs(q) <= CENTRE) {
      return q * central(CENTRE_SQUARED - q * q);
    }
    double r = StrictMath.sqrt(-PortableMath.log(q < 0 ? u : 1 - u));
    double z = r <= FAR ? near(r - NEAR_OFFSET) : far(r - FAR);
    return q < 0 ? -z : z;
  }

  /** The probability of a value of at most z. */
  public static double cdf(double z) {
    return 0.5 * Erf.erfc(-z / ROOT_2);
  }

  private static double central(double r) {
    double above = 2509.0809287301226727;
    above = above * r + 33430.575583588128105;
    above = above * r + 67265.770927008700853;
    above = above * r + 45921.953931549871457;
    above = above * r + 13731.693765509461125;
    above = above * r + 1971.5909503065514427;
    above = above * r + 133.14166789178437745;
    above = above * r + 3.3871328727963666080;
    double below = 5226.4952788528545610;
    below = below * r + 28729.085735721942674;
    below = below * r + 39307.895800092710610;
    below = below * r + 21213.794301586595867;
    below = below * r + 5394.1960214247511077;
    below = below * r + 687.18700749205790830;
    below = below * r + 42.313330701600911252;
    below = below * r + 1.0;
    return above / below;
  }

  private static double near(double r) {
    double above = 7.74545014278341407640e-4;
    above = above * r + 2.27238449892691845833e-2;
    above = above * r + 2.41780725177450611770e-1;
    above = above * r + 1.27045825245236838258;
    above = above * r + 3.64784832476320460504;
    above = above * r + 5.76949722146069140550;
    above = above * r + 4.63033784615654529590;
    above = above * r + 1.42343711074968357734;
    double below = 1.05075007164441684324e-9;
    below = below * r + 5.47593808499534494600e-4;
    below = below * r + 1.51986665636164571966e-2;
    below = below * r + 1.48103976427480074590e-1;
    below = below * r + 6.89767334985100004550e-1;
    below = below * r + 1.67638483018380384940;
    below = below * r + 2.05319162663775882187;
    below = below * r + 1.0;
    return above / below;
  }

  private static double far(double r) {
    double above = 2.01033439929228813265e-7;
    above = above * r + 2.71155556874348757815e-5;
    above = above * r + 1.24266094738807843860e-3;
    above = above * r + 2.65321895265761230930e-2;
    above = above * r + 2.96560571828504891230e-1;
    above = above * r + 1.78482653991729133580;
    above = above * r + 5.46378491116411436990;
    above = above * r + 6.65790464350110377720;
    double below = 2.04426310338993978564e-15;
    below = below * r + 1.42151175831644588870e-7;
    below = below * r + 1.84631831751005468180e-5;
    below = below * r + 7.86869131145613259100e-4;
    below = below * r + 1.48753612908506148525e-2;
    below = below * r + 1.36929880922735805310e-1;
    below = below * r + 5.99832206555887937690e-1;
    below = below * r + 1.0;
    return above / below;
  }
}
