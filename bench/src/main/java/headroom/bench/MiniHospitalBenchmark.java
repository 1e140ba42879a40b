package headroom.bench;

import headroom.bench.engines.EngineKind;
import headroom.bench.work.MiniHospital;
import headroom.bench.work.SsjHospital;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** W3: three years of a hospital in miniature. One operation is one replication. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 5,
    jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class MiniHospitalBenchmark {
  /** SSJ with its own event list, streams, generators and statistics. */
  public static final String IDIOMATIC = "SSJ_IDIOMATIC";

  @Param({"HEADROOM", "SSJ_HENRIKSEN", "SSJ_SPLAY_TREE", "PRIORITY_QUEUE", "DSOL", "SSJ_IDIOMATIC"})
  String engine;

  /** The same three years for every engine; those of SSJ's own draws are the same in law. */
  @Benchmark
  public double[] threeYears() {
    if (engine.equals(IDIOMATIC)) {
      SsjHospital hospital = new SsjHospital();
      hospital.run();
      return hospital.result();
    }
    MiniHospital hospital = new MiniHospital(EngineKind.valueOf(engine), 1);
    hospital.run();
    return hospital.result();
  }
}
