package headroom.bench;

import headroom.bench.calendars.CalendarKind;
import headroom.bench.work.Departments;
import headroom.model.result.ReplicationResult;
import headroom.model.result.Uncertainty;
import headroom.model.scenario.Scenario;
import headroom.model.system.CareSystem;
import headroom.scenarios.ScenarioProblems;
import headroom.scenarios.ScenarioReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A care system, whole or one of its departments alone, for all of its years, every patient. One
 * operation is one replication.
 *
 * <p>Run it from the repository's root, where the scenario is.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 3,
    jvmArgsAppend = { // as the launcher does
      "-Xmx2g",
      "-XX:+UseSerialGC",
      "-XX:+UseTransparentHugePages",
      "-XX:FreqInlineSize=150",
      "-XX:InlineSmallCode=1000",
      "-XX:MaxInlineLevel=9"
    })
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class CareSystemBenchmark {
  @Param("scenarios/black-country-2022.yaml")
  String scenario;

  @Param("ALL")
  Departments departments;

  @Param("WHEEL")
  CalendarKind calendar;

  private Scenario central;

  /** What a replication was. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Events {
    public long events;
  }

  /** Reads the scenario. */
  @Setup
  public void read() throws ScenarioProblems {
    central = departments.of(ScenarioReader.read(Path.of(scenario), List.of()).central());
  }

  /** One replication on one thread, its uncertain values at their centres. */
  @Benchmark
  public ReplicationResult replication(Events counter) {
    return replicate(counter);
  }

  /** Two replications at once: twice the work in the time of one, were it ideal. */
  @Benchmark
  @Threads(2)
  public ReplicationResult twoAtOnce(Events counter) {
    return replicate(counter);
  }

  private ReplicationResult replicate(Events counter) {
    ReplicationResult result =
        CareSystem.replicate(central, 1, Uncertainty.CHANCE, 1, calendar.start());
    counter.events = Arrays.stream(result.events()).sum();
    return result;
  }
}
