package headroom.bench;

import headroom.model.engine.Draws;
import headroom.model.engine.Sampler;
import headroom.model.engine.Samplers;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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

/** One keyed draw, alone and through each sampler. One operation is one value. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
    value = 3,
    jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class DrawBenchmark {
  /** The samplers, with the parameters of a hospital. */
  public enum Law {
    NONE(() -> Samplers.uniform(0, 1)),
    EXPONENTIAL(() -> Samplers.exponential(3000)),
    LOGNORMAL(() -> Samplers.lognormal(1.28, 1.17)),
    GAMMA(() -> Samplers.gamma(2, 3.5)),
    WEIBULL(() -> Samplers.weibull(0.9, 17.7)),
    LOG_LOGISTIC(() -> Samplers.logLogistic(2.5, 4)),
    TRIANGULAR(() -> Samplers.triangular(0.4, 0.7, 0.9)),
    EMPIRICAL(
        () ->
            Samplers.empirical(
                new double[] {0, 0.25, 0.5, 0.75, 1}, new double[] {0, 1, 3, 8, 60}));

    private final Supplier<Sampler> maker;

    Law(Supplier<Sampler> maker) {
      this.maker = maker;
    }
  }

  @Param Law law;

  private final Draws draws = new Draws(42, 1);
  private Sampler sampler;
  private long number;

  /** Makes the sampler. */
  @Setup
  public void choose() {
    sampler = law.maker.get();
  }

  /** A new block of draws for each value, as when one uniform is wanted of a patient. */
  @Benchmark
  public double draw() {
    return sampler.at(draws.uniform(1, 1, ++number & 0xFFFFFFFFL, 0));
  }
}
