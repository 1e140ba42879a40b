package headroom.model.flow;

import headroom.model.engine.Sampler;
import headroom.model.engine.Samplers;
import headroom.model.scenario.Distribution;

/** Turns the scenario's description of a random quantity into the sampler that draws it. */
public final class Sampling {
  private Sampling() {}

  /** The sampler of a distribution; values in the distribution's unit (seconds for times). */
  public static Sampler of(Distribution distribution) {
    if (distribution instanceof Distribution.Deterministic d) {
      return Samplers.constant(d.value());
    } else if (distribution instanceof Distribution.Exponential d) {
      return Samplers.tabulated(Samplers.exponential(d.mean()));
    } else if (distribution instanceof Distribution.Lognormal d) {
      return Samplers.tabulated(Samplers.lognormal(d.mu(), d.sigma()));
    } else if (distribution instanceof Distribution.Gamma d) {
      return Samplers.tabulated(Samplers.gamma(d.shape(), d.scale()));
    } else if (distribution instanceof Distribution.Weibull d) {
      return Samplers.tabulated(Samplers.weibull(d.shape(), d.scale()));
    } else if (distribution instanceof Distribution.LogLogistic d) {
      return Samplers.tabulated(Samplers.logLogistic(d.shape(), d.scale()));
    } else if (distribution instanceof Distribution.Uniform d) {
      return Samplers.uniform(d.low(), d.high());
    } else if (distribution instanceof Distribution.Triangular d) {
      return Samplers.triangular(d.low(), d.mode(), d.high());
    } else if (distribution instanceof Distribution.Empirical d) {
      return Samplers.empirical(d.probabilities(), d.quantiles());
    } else if (distribution instanceof Distribution.Mixture d) {
      Sampler[] parts = new Sampler[d.parts().length];
      for (int i = 0; i < parts.length; i++) {
        parts[i] = of(d.parts()[i]);
      }
      return Samplers.mixture(d.weights(), parts);
    } else if (distribution instanceof Distribution.Truncated d) {
      return Samplers.truncated(of(d.of()), d.atMost());
    }
    throw new IllegalArgumentException("no sampler for " + distribution);
  }
}
