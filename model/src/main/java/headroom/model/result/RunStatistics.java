package headroom.model.result;

/**
 * What a run cost and where it ran. Nothing of it may enter a result file: results are the same on
 * every machine.
 *
 * @param wallSeconds elapsed time
 * @param cpuSeconds processor time over all threads
 * @param peakHeapBytes greatest heap in use
 * @param threads worker threads
 * @param jvm name and version of the Java machine
 * @param os name, version and processor of the operating system
 */
public record RunStatistics(
    double wallSeconds,
    double cpuSeconds,
    long peakHeapBytes,
    int threads,
    String jvm,
    String os) {}
