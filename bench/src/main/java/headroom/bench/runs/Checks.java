package headroom.bench.runs;

import com.sun.management.ThreadMXBean;
import headroom.bench.MiniHospitalBenchmark;
import headroom.bench.calendars.CalendarKind;
import headroom.bench.engines.EngineKind;
import headroom.bench.work.Departments;
import headroom.bench.work.Hold;
import headroom.bench.work.MiniHospital;
import headroom.bench.work.SingleServer;
import headroom.bench.work.SsjHospital;
import headroom.model.result.ReplicationResult;
import headroom.model.result.Uncertainty;
import headroom.model.scenario.Scenario;
import headroom.model.system.CareSystem;
import headroom.scenarios.ScenarioProblems;
import headroom.scenarios.ScenarioReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What can be said without a clock: checksums of results, which engines must share, and bytes
 * allocated in the loop.
 */
final class Checks {
  private static final int TURN = 20_000;
  private static final int EVENTS = 1_000_000;
  private static final int CUSTOMERS = 500_000;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Map<String, String> checksums = new LinkedHashMap<>();
  private final Map<String, Double> figures = new LinkedHashMap<>();

  /** The checksum of an engine's results in a row, or null. */
  String checksum(String row, String engine) {
    return checksums.get(row + " " + engine);
  }

  Map<String, Double> figures() {
    return figures;
  }

  /**
   * Runs the work of a row once with an engine and keeps the checksum.
   *
   * @throws IllegalStateException when another engine of the row got another result
   */
  void check(Row row, String engine) throws ScenarioProblems {
    String ours = row.name() + " " + Row.OURS;
    String sum = work(row, engine);
    checksums.put(row.name() + " " + Row.called(engine), sum);
    boolean inLawOnly = engine.equals(MiniHospitalBenchmark.IDIOMATIC);
    if (sum != null && !inLawOnly && !sum.equals(checksums.get(ours))) {
      throw new IllegalStateException(
          row.name() + ": " + engine + " got " + sum + ", ours " + checksums.get(ours));
    }
  }

  private static String work(Row row, String engine) throws ScenarioProblems {
    if (row.engineParameter().equals("calendar")) {
      Scenario whole =
          ScenarioReader.read(Path.of(row.parameters().get("scenario")), List.of()).central();
      Scenario part = Departments.valueOf(row.parameters().get("departments")).of(whole);
      ReplicationResult result =
          CareSystem.replicate(
              part, 1, Uncertainty.CHANCE, 1, CalendarKind.valueOf(engine).start());
      return Departments.checksum(result);
    }
    if (row.engineParameter().equals("source")) {
      return null;
    }
    if (engine.equals(MiniHospitalBenchmark.IDIOMATIC)) {
      SsjHospital hospital = new SsjHospital();
      hospital.run();
      return Departments.checksum(hospital.result());
    }
    EngineKind kind = EngineKind.valueOf(engine);
    String pending = row.parameters().get("pending");
    if (pending != null) {
      Hold hold = new Hold(kind, Integer.parseInt(pending));
      hold.turn(TURN);
      hold.turn(TURN);
      return Departments.checksum(hold.checksum());
    }
    if (row.name().equals(Row.MINI_HOSPITAL)) {
      MiniHospital hospital = new MiniHospital(kind, 1);
      hospital.run();
      return Departments.checksum(hospital.result());
    }
    SingleServer server = new SingleServer(kind, CUSTOMERS / 10);
    server.run();
    return Departments.checksum(server.result());
  }

  /** Events of W3. */
  long hospitalEvents() {
    return new MiniHospital(EngineKind.HEADROOM, 1).run();
  }

  /** Bytes allocated for each event by our loop on W1 to W3, once warm. */
  void weighLoops() {
    Hold hold = new Hold(EngineKind.HEADROOM, 10_000);
    weigh("W1 hold 10000", () -> turn(hold));
    weigh("W2 single server", () -> new SingleServer(EngineKind.HEADROOM, CUSTOMERS).run());
    weigh(Row.MINI_HOSPITAL, () -> new MiniHospital(EngineKind.HEADROOM, 1).run());
  }

  private static long turn(Hold hold) {
    for (int i = 0; i < EVENTS; i += TURN) {
      hold.turn(TURN);
    }
    return EVENTS;
  }

  /** Work that says how many events it had. */
  private interface Work {
    long run();
  }

  private void weigh(String name, Work work) {
    work.run();
    long before = THREADS.getCurrentThreadAllocatedBytes();
    long events = work.run();
    long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
    figures.put("bytes per event, " + name, (double) bytes / events);
  }

  /**
   * Bytes allocated for each event of a care system in its last year: what a run allocates to begin
   * with falls out, what a year of results takes does not.
   */
  void weighSystem(Scenario scenario, Departments part) {
    Scenario whole = part.of(scenario);
    Scenario shorter = Shorter.by(whole, 365);
    allocated(shorter);
    long[] few = allocated(shorter);
    long[] many = allocated(whole);
    String name = "system/" + Row.named(part);
    figures.put("bytes per event, " + name, (double) (many[0] - few[0]) / (many[1] - few[1]));
    figures.put("events, " + name, (double) many[1]);
  }

  private static long[] allocated(Scenario scenario) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    ReplicationResult result = CareSystem.replicate(scenario, 1, Uncertainty.CHANCE, 1);
    long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
    return new long[] {bytes, Arrays.stream(result.events()).sum()};
  }
}
