package headroom.model.engine;

import org.apache.commons.math3.special.Gamma;

/** Gamma by shape and scale, from a table of the quantiles of its shape. */
record GammaLaw(double shape, double scale, GammaTable table) implements Sampler {
  GammaLaw(double shape, double scale) {
    this(shape, scale, new GammaTable(shape));
  }

  @Override
  public double at(double u) {
    return scale * table.quantile(u);
  }

  @Override
  public double mean() {
    return shape * scale;
  }

  @Override
  public double cdf(double x) {
    return x <= 0 ? 0 : Gamma.regularizedGammaP(shape, x / scale);
  }
}
