package headroom.bench;

import headroom.bench.engines.EngineKind;
import headroom.bench.work.SingleServer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** W2: M/M/1 with a million customers. One operation is one event. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
    value = 5,
    jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class SingleServerBenchmark {
  private static final int CUSTOMERS = 1_000_000;

  @Param({"HEADROOM", "SSJ_HENRIKSEN", "SSJ_SPLAY_TREE", "PRIORITY_QUEUE", "DSOL"})
  EngineKind engine;

  /** Every customer comes and goes. */
  @Benchmark
  @OperationsPerInvocation(2 * CUSTOMERS)
  public double[] serve() {
    SingleServer server = new SingleServer(engine, CUSTOMERS);
    server.run();
    return server.result();
  }
}
