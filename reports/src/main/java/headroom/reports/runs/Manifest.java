package headroom.reports.runs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import headroom.model.result.ExperimentResult;
import headroom.model.result.Period;
import headroom.model.result.Provenance;
import headroom.model.result.ReplicationResult;
import headroom.model.result.RunStatistics;
import headroom.model.result.Uncertainty;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * {@code manifest.json}: what a run folder holds, where it comes from and what it cost. Written
 * last, so that a folder that has one is complete.
 *
 * @param scenario the scenario's name
 * @param scenarioFile the file it was read from, as named on the command line
 * @param scenarioSha256 SHA-256 of that file
 * @param replications main replications
 * @param chanceOnly replications with chance alone beside them
 * @param start first day simulated
 * @param end last day, included
 * @param eventsByKind events over every replication run, chance-only ones included
 * @param files result files and their SHA-256; papers are not among them
 */
public record Manifest(
    String headroomVersion,
    String scenario,
    String scenarioFile,
    String scenarioSha256,
    String experimentId,
    String runId,
    long seed,
    Uncertainty uncertainty,
    int replications,
    int chanceOnly,
    LocalDate start,
    LocalDate end,
    SortedMap<String, Long> eventsByKind,
    RunStatistics statistics,
    SortedMap<String, String> files) {

  static Manifest of(
      ExperimentResult result,
      Provenance provenance,
      RunStatistics statistics,
      Map<String, String> files) {
    List<Period> periods = result.layout().periods();
    SortedMap<String, Long> events = new TreeMap<>();
    Stream.concat(result.replications().stream(), result.chanceOnly().stream())
        .forEach(replication -> addEvents(events, replication));
    return new Manifest(
        provenance.headroomVersion(),
        result.scenario(),
        provenance.scenarioFile(),
        provenance.scenarioSha256(),
        result.experimentId(),
        result.runId(),
        result.seed(),
        result.uncertainty(),
        result.replications().size(),
        result.chanceOnly().size(),
        periods.get(0).start(),
        periods.get(periods.size() - 1).end(),
        Collections.unmodifiableSortedMap(events),
        statistics,
        Collections.unmodifiableSortedMap(new TreeMap<>(files)));
  }

  private static void addEvents(Map<String, Long> events, ReplicationResult replication) {
    for (int i = 0; i < replication.events().length; i++) {
      events.merge(replication.eventNames()[i], replication.events()[i], Long::sum);
    }
  }

  /** Events over every kind. */
  public long events() {
    return eventsByKind.values().stream().mapToLong(Long::longValue).sum();
  }

  String json() {
    ObjectNode root = Json.MAPPER.createObjectNode();
    root.put("headroom_version", headroomVersion);
    ObjectNode source = root.putObject("scenario");
    source.put("name", scenario);
    source.put("file", scenarioFile);
    source.put("sha256", scenarioSha256);
    root.put("experiment_id", experimentId);
    root.put("run_id", runId);
    root.put("seed", seed);
    root.put("uncertainty", uncertainty.name().toLowerCase(Locale.ROOT));
    root.put("replications", replications);
    root.put("chance_only_replications", chanceOnly);
    ObjectNode period = root.putObject("period");
    period.put("start", start.toString());
    period.put("end", end.toString());
    root.put("events", events());
    ObjectNode kinds = root.putObject("events_by_kind");
    eventsByKind.forEach(kinds::put);
    root.set("wall_seconds", Json.number(statistics.wallSeconds()));
    root.set("cpu_seconds", Json.number(statistics.cpuSeconds()));
    double rate =
        statistics.wallSeconds() > 0 ? Math.rint(events() / statistics.wallSeconds()) : Double.NaN;
    root.set("events_per_second", Json.number(rate));
    root.put("peak_heap_bytes", statistics.peakHeapBytes());
    root.put("jvm", statistics.jvm());
    root.put("os", statistics.os());
    root.put("threads", statistics.threads());
    ObjectNode sums = root.putObject("files");
    files.forEach(sums::put);
    return Json.write(root);
  }

  static Manifest read(JsonNode root) {
    SortedMap<String, Long> events = new TreeMap<>();
    root.path("events_by_kind")
        .properties()
        .forEach(entry -> events.put(entry.getKey(), entry.getValue().asLong()));
    SortedMap<String, String> files = new TreeMap<>();
    root.path("files")
        .properties()
        .forEach(entry -> files.put(entry.getKey(), entry.getValue().asText()));
    return new Manifest(
        root.path("headroom_version").asText(),
        root.path("scenario").path("name").asText(),
        root.path("scenario").path("file").asText(),
        root.path("scenario").path("sha256").asText(),
        root.path("experiment_id").asText(),
        root.path("run_id").asText(),
        root.path("seed").asLong(),
        Uncertainty.valueOf(root.path("uncertainty").asText().toUpperCase(Locale.ROOT)),
        root.path("replications").asInt(),
        root.path("chance_only_replications").asInt(),
        Json.readDate(root.path("period").get("start")),
        Json.readDate(root.path("period").get("end")),
        Collections.unmodifiableSortedMap(events),
        new RunStatistics(
            Json.readNumber(root.get("wall_seconds")),
            Json.readNumber(root.get("cpu_seconds")),
            root.path("peak_heap_bytes").asLong(),
            root.path("threads").asInt(),
            root.path("jvm").asText(),
            root.path("os").asText()),
        Collections.unmodifiableSortedMap(files));
  }
}
