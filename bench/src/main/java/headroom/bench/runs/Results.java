package headroom.bench.runs;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run measured.
 *
 * @param version of this file's layout
 * @param machine processor, cores, system and virtual machine
 * @param commit the state of the sources, with a plus sign when they were changed
 * @param began date and time
 * @param rounds played in turns; 0 when nothing was timed
 * @param entries a line for each row and engine
 * @param figures single figures by name
 */
record Results(
    int version,
    Map<String, String> machine,
    String commit,
    String began,
    int rounds,
    List<Entry> entries,
    Map<String, Double> figures) {

  static final int VERSION = 1;
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /**
   * One engine in one row.
   *
   * @param unit of the scores; less is better
   * @param scores by round
   * @param bytes allocated for one operation, median; null when not measured
   * @param checksum of its results; null when none is known
   */
  record Entry(
      String row, String engine, String unit, List<Double> scores, Double bytes, String checksum) {
    double median() {
      return Results.median(scores);
    }
  }

  Optional<Entry> find(String row, String engine) {
    return entries.stream()
        .filter(entry -> entry.row.equals(row) && entry.engine.equals(engine))
        .findFirst();
  }

  static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    if (sorted.length == 0) {
      return Double.NaN;
    }
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  void write(Path file) throws IOException {
    JSON.writeValue(file.toFile(), this);
  }

  static Results read(Path file) throws IOException {
    return JSON.readValue(file.toFile(), Results.class);
  }
}
