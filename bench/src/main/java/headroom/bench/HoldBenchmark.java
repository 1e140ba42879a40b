package headroom.bench;

import headroom.bench.engines.EngineKind;
import headroom.bench.work.Hold;
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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** W1: take the earliest of many pending events and put it back. One operation is one event. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
    value = 5,
    jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class HoldBenchmark {
  private static final int TURN = 10_000;

  @Param({"HEADROOM", "SSJ_HENRIKSEN", "SSJ_SPLAY_TREE", "PRIORITY_QUEUE", "DSOL"})
  EngineKind engine;

  @Param({"100", "10000", "1000000"})
  int pending;

  private Hold hold;

  /** Fills the engine. */
  @Setup
  public void fill() {
    hold = new Hold(engine, pending);
  }

  /** Ten thousand events. */
  @Benchmark
  @OperationsPerInvocation(TURN)
  public long hold() {
    hold.turn(TURN);
    return hold.checksum();
  }
}
