package headroom.model.engine;

import static headroom.model.engine.Samplers.constant;
import static headroom.model.engine.Samplers.empirical;
import static headroom.model.engine.Samplers.exponential;
import static headroom.model.engine.Samplers.gamma;
import static headroom.model.engine.Samplers.logLogistic;
import static headroom.model.engine.Samplers.lognormal;
import static headroom.model.engine.Samplers.mixture;
import static headroom.model.engine.Samplers.triangular;
import static headroom.model.engine.Samplers.truncated;
import static headroom.model.engine.Samplers.uniform;
import static headroom.model.engine.Samplers.weibull;

import java.util.List;
import umontreal.ssj.probdist.ContinuousDistribution;
import umontreal.ssj.probdist.ExponentialDist;
import umontreal.ssj.probdist.GammaDist;
import umontreal.ssj.probdist.LoglogisticDist;
import umontreal.ssj.probdist.LognormalDist;
import umontreal.ssj.probdist.TriangularDist;
import umontreal.ssj.probdist.TruncatedDist;
import umontreal.ssj.probdist.UniformDist;
import umontreal.ssj.probdist.WeibullDist;

/**
 * A sampler beside SSJ's distribution of the same law.
 *
 * @param accuracy relative difference allowed between their quantiles
 * @param golden checksum of the sampler's values over a fixed grid, the same on every platform
 */
record SamplerCase(
    String name, Sampler sampler, ContinuousDistribution ssj, double accuracy, long golden) {
  static List<SamplerCase> all() {
    return List.of(
        of(
            "exponential",
            exponential(5400),
            new ExponentialDist(1 / 5400.0),
            1e-12,
            0xE81703B97D4ED61EL),
        of(
            "lognormal",
            lognormal(8.2, 0.9),
            new LognormalDist(8.2, 0.9),
            1e-12,
            0xEFDAF3A077C74A26L),
        of(
            "lognormal, wide",
            lognormal(-1, 3),
            new LognormalDist(-1, 3),
            1e-12,
            0x64C736EF2BB88C8FL),
        of("gamma 0.3", gamma(0.3, 100), new GammaDist(0.3, 0.01), 1e-6, 0xF51E057ED6719BEBL),
        of("gamma 1", gamma(1, 5400), new ExponentialDist(1 / 5400.0), 3e-8, 0xC955DCE28821EFE6L),
        of(
            "gamma 2",
            gamma(2, 302_400),
            new GammaDist(2, 1 / 302_400.0),
            1e-6,
            0xFA8F9F758615D593L),
        of("gamma 37.5", gamma(37.5, 2), new GammaDist(37.5, 0.5), 1e-6, 0xDE500F62FF4FB735L),
        of(
            "weibull 0.7",
            weibull(0.7, 1000),
            new WeibullDist(0.7, 0.001, 0),
            1e-12,
            0x3852AF05A76F38B1L),
        of("weibull 3", weibull(3, 1000), new WeibullDist(3, 0.001, 0), 1e-12, 0x45287CFAFDAC1FFCL),
        of(
            "log-logistic",
            logLogistic(2.5, 3600),
            new LoglogisticDist(2.5, 3600),
            1e-12,
            0x8B945614D523D70EL),
        of("uniform", uniform(-3, 17), new UniformDist(-3, 17), 1e-12, 0x54B0F1DDDF508405L),
        of(
            "triangular",
            triangular(1, 2, 9),
            new TriangularDist(1, 9, 2),
            1e-12,
            0x703A961D28A2D779L),
        of(
            "triangular, mode low",
            triangular(1, 1, 9),
            new TriangularDist(1, 9, 1),
            1e-12,
            0x562E51812594B7BCL),
        of(
            "gamma of at most 14",
            truncated(gamma(2, 3.5), 14),
            new TruncatedDist(new GammaDist(2, 1 / 3.5), 0, 14),
            1e-6,
            0x26DDFFF0E5425045L),
        of(
            "lognormal of at most its mean",
            truncated(lognormal(1, 1), 4.5),
            new TruncatedDist(new LognormalDist(1, 1), 0, 4.5),
            1e-7,
            0xA12A0CCC3E209D66L),
        of(
            "empirical",
            empirical(new double[] {0, 0.25, 0.5, 1}, new double[] {0, 1, 4, 10}),
            null,
            0,
            0x2EE94CF0358AE322L),
        of(
            "mixture",
            mixture(
                new double[] {3, 0, 1, 1},
                new Sampler[] {gamma(2, 3), constant(-1), lognormal(0, 1), constant(5)}),
            null,
            0,
            0x17CF4FD6BA162671L));
  }

  private static SamplerCase of(
      String name, Sampler sampler, ContinuousDistribution ssj, double accuracy, long golden) {
    return new SamplerCase(name, sampler, ssj, accuracy, golden);
  }

  @Override
  public String toString() {
    return name;
  }
}
