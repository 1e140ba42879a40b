package headroom.cli;

import headroom.model.result.RunStatistics;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.concurrent.TimeUnit;

/** What a command cost, from the start of the Java machine. */
final class Stopwatch {
  private Stopwatch() {}

  static RunStatistics read(int threads) {
    var runtime = ManagementFactory.getRuntimeMXBean();
    double wall = (System.currentTimeMillis() - runtime.getStartTime()) / 1000.0;
    return new RunStatistics(
        wall,
        cpuSeconds(),
        peakHeap(),
        threads,
        property("java.vm.name") + " " + property("java.runtime.version"),
        property("os.name") + " " + property("os.version") + " " + property("os.arch"));
  }

  private static double cpuSeconds() {
    if (ManagementFactory.getOperatingSystemMXBean()
        instanceof com.sun.management.OperatingSystemMXBean system) {
      return system.getProcessCpuTime() / (double) TimeUnit.SECONDS.toNanos(1);
    }
    return Double.NaN;
  }

  /** The sum of the pools' peaks: at least the true peak, which Java does not record. */
  private static long peakHeap() {
    long bytes = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        bytes += pool.getPeakUsage().getUsed();
      }
    }
    return bytes;
  }

  private static String property(String name) {
    return System.getProperty(name);
  }
}
