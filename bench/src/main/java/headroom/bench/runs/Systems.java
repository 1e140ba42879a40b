package headroom.bench.runs;

import com.sun.management.ThreadMXBean;
import headroom.bench.work.Departments;
import headroom.model.result.Uncertainty;
import headroom.model.scenario.Scenario;
import headroom.model.system.CareSystem;
import headroom.scenarios.ScenarioProblems;
import headroom.scenarios.ScenarioReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What care systems take in memory. */
final class Systems {
  private static final double MOST_BYTES = 1;
  private static final Path LIST = Path.of(Row.LIST);
  private static final int MORE = 400_000;

  private Systems() {}

  static void weigh(Checks checks, Scenario scenario) {
    checks.weighSystem(scenario, Departments.URGENT);
    checks.weighSystem(scenario, Departments.ALL);
  }

  /**
   * Whether every loop allocates at most a byte for an event. The whole system is left out: its
   * waiting lists grow with the patients on them, a few large arrays at a time.
   */
  static boolean withinLimits(Map<String, Double> figures) {
    return figures.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith("bytes per event"))
        .filter(entry -> !entry.getKey().endsWith("/all"))
        .allMatch(entry -> entry.getValue() <= MOST_BYTES);
  }

  /**
   * Bytes allocated for one more patient on an opening list, everything that is ever allocated for
   * it counted, given up again or not: no less than what it holds.
   */
  static double bytesPerWaitingPatient() throws ScenarioProblems {
    long few = allocated(100_000);
    long many = allocated(100_000 + MORE);
    return (double) (many - few) / MORE;
  }

  private static long allocated(int patients) throws ScenarioProblems {
    Scenario years =
        ScenarioReader.read(LIST, List.of("waiting-list.trusts.hospital.opening.total=" + patients))
            .central();
    Scenario scenario = Shorter.by(years, 2 * 365);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    CareSystem.replicate(scenario, 1, Uncertainty.CHANCE, 1);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
