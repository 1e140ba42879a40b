package headroom.bench;

import headroom.model.engine.Draws;
import headroom.model.engine.Samplers;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.random.RandomGenerator;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.LogNormalSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import umontreal.ssj.probdist.GammaDist;
import umontreal.ssj.randvar.ExponentialGen;
import umontreal.ssj.randvar.GammaAcceptanceRejectionGen;
import umontreal.ssj.randvar.LognormalGen;
import umontreal.ssj.rng.LFSR258;
import umontreal.ssj.rng.MRG32k3a;

/**
 * Draws of other libraries, which come from a stream and belong to nobody, beside ours, which are
 * addressed. One operation is one value.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
    value = 3,
    jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class RivalDrawBenchmark {
  /** What is drawn, by whom. */
  public enum Source {
    HEADROOM_UNIFORM,
    HEADROOM_EXPONENTIAL,
    HEADROOM_LOGNORMAL,
    HEADROOM_LOGNORMAL_TABLE,
    HEADROOM_GAMMA,
    SSJ_MRG32K3A_UNIFORM,
    SSJ_LFSR258_UNIFORM,
    SSJ_EXPONENTIAL,
    SSJ_LOGNORMAL,
    SSJ_GAMMA,
    RNG_XO_RO_SHI_RO_UNIFORM,
    RNG_EXPONENTIAL,
    RNG_LOGNORMAL,
    RNG_GAMMA,
    JDK_SPLITTABLE_UNIFORM,
    JDK_L64X128_UNIFORM,
    JDK_EXPONENTIAL,
    JDK_LOGNORMAL
  }

  @Param Source source;

  private DoubleSupplier values;
  private long number;

  /** Makes the source. */
  @Setup
  public void choose() {
    values = of(source);
  }

  private DoubleSupplier of(Source which) {
    UniformRandomProvider xoroshiro = RandomSource.XO_RO_SHI_RO_128_PP.create(7L);
    RandomGenerator jdk = RandomGenerator.of("L64X128MixRandom");
    return switch (which) {
      case HEADROOM_UNIFORM -> keyed(u -> u);
      case HEADROOM_EXPONENTIAL -> keyed(Samplers.exponential(3000)::at);
      case HEADROOM_LOGNORMAL -> keyed(Samplers.lognormal(1.28, 1.17)::at);
      case HEADROOM_LOGNORMAL_TABLE ->
          keyed(Samplers.tabulated(Samplers.lognormal(1.28, 1.17))::at);
      case HEADROOM_GAMMA -> keyed(Samplers.gamma(2, 3.5)::at);
      case SSJ_MRG32K3A_UNIFORM -> new MRG32k3a()::nextDouble;
      case SSJ_LFSR258_UNIFORM -> new LFSR258()::nextDouble;
      case SSJ_EXPONENTIAL -> new ExponentialGen(new MRG32k3a(), 1 / 3000.0)::nextDouble;
      case SSJ_LOGNORMAL -> new LognormalGen(new MRG32k3a(), 1.28, 1.17)::nextDouble;
      case SSJ_GAMMA ->
          new GammaAcceptanceRejectionGen(new MRG32k3a(), new GammaDist(2, 1 / 3.5))::nextDouble;
      case RNG_XO_RO_SHI_RO_UNIFORM -> xoroshiro::nextDouble;
      case RNG_EXPONENTIAL -> ZigguratSampler.Exponential.of(xoroshiro, 3000)::sample;
      case RNG_LOGNORMAL ->
          LogNormalSampler.of(ZigguratSampler.NormalizedGaussian.of(xoroshiro), 1.28, 1.17)::sample;
      case RNG_GAMMA -> AhrensDieterMarsagliaTsangGammaSampler.of(xoroshiro, 2, 3.5)::sample;
      case JDK_SPLITTABLE_UNIFORM -> new SplittableRandom(7)::nextDouble;
      case JDK_L64X128_UNIFORM -> jdk::nextDouble;
      case JDK_EXPONENTIAL -> () -> 3000 * jdk.nextExponential();
      case JDK_LOGNORMAL -> () -> Math.exp(1.28 + 1.17 * jdk.nextGaussian());
    };
  }

  /** As {@code DrawBenchmark}: a new block for each value. */
  private DoubleSupplier keyed(java.util.function.DoubleUnaryOperator law) {
    Draws draws = new Draws(42, 1);
    return () -> law.applyAsDouble(draws.uniform(1, 1, ++number & 0xFFFFFFFFL, 0));
  }

  /** One value. */
  @Benchmark
  public double draw() {
    return values.getAsDouble();
  }
}
