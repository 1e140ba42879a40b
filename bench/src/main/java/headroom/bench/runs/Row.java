package headroom.bench.runs;

import headroom.bench.CareSystemBenchmark;
import headroom.bench.HoldBenchmark;
import headroom.bench.MiniHospitalBenchmark;
import headroom.bench.RivalDrawBenchmark;
import headroom.bench.SingleServerBenchmark;
import headroom.bench.engines.EngineKind;
import headroom.bench.work.Departments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One line of the set: a benchmark with fixed parameters, and who is in it.
 *
 * @param name as runs and comparisons call it
 * @param include regular expression of JMH for the one benchmark method
 * @param parameters of the benchmark, the engine's apart
 * @param engineParameter name of the parameter that chooses the engine
 * @param engines ours first
 * @param iterations how many warm-ups and measurements; 0 for the benchmark's own
 */
record Row(
    String name,
    String include,
    Map<String, String> parameters,
    String engineParameter,
    List<String> engines,
    int iterations) {

  /** Ours, in every row. */
  static final String OURS = "HEADROOM";

  /** Whom ours is measured by where it is in the row. */
  static final String YARDSTICK = "SSJ_HENRIKSEN";

  /** The row whose yardstick serves those that have none. */
  static final String MINI_HOSPITAL = "W3 mini hospital";

  /** A waiting list with clinics only. */
  static final String LIST = "bench/scenarios/one-list.yaml";

  static final String TWO_AT_ONCE = "system/all, two at once";

  /** Everything that `bench/run` plays. */
  static List<Row> set(String scenario) {
    List<String> field = EngineKind.field().stream().map(Enum::name).toList();
    List<Row> rows = new ArrayList<>(work(field));
    List<String> hospitals = new ArrayList<>(field);
    hospitals.add(MiniHospitalBenchmark.IDIOMATIC);
    rows.removeIf(row -> row.name.equals(MINI_HOSPITAL));
    rows.add(hospital(hospitals));
    rows.add(system("system/clinics", LIST, Departments.ALL));
    for (Departments part : Departments.values()) {
      rows.add(system("system/" + named(part), scenario, part));
    }
    rows.add(
        new Row(
            TWO_AT_ONCE,
            method(CareSystemBenchmark.class, "twoAtOnce"),
            Map.of("scenario", scenario, "departments", "ALL"),
            "calendar",
            List.of("WHEEL"),
            1));
    return rows;
  }

  /** The stores of events against each other. */
  static List<Row> stores(String scenario) {
    List<String> stores = EngineKind.stores().stream().map(Enum::name).toList();
    List<Row> rows = new ArrayList<>(work(stores));
    List<String> calendars =
        stores.stream().map(name -> name.equals(OURS) ? "WHEEL" : name).toList();
    rows.add(
        new Row(
            "system/all",
            method(CareSystemBenchmark.class, "replication"),
            Map.of("scenario", scenario, "departments", "ALL"),
            "calendar",
            calendars,
            1));
    return rows;
  }

  /** Draws and samplers beside those of other libraries. */
  static List<Row> draws() {
    return List.of(
        new Row(
            "draws",
            method(RivalDrawBenchmark.class, "draw"),
            Map.of(),
            "source",
            Arrays.stream(RivalDrawBenchmark.Source.values()).map(Enum::name).toList(),
            0));
  }

  private static List<Row> work(List<String> engines) {
    List<Row> rows = new ArrayList<>();
    for (String pending : List.of("100", "10000", "1000000")) {
      rows.add(
          new Row(
              "W1 hold " + pending,
              method(HoldBenchmark.class, "hold"),
              Map.of("pending", pending),
              "engine",
              engines,
              0));
    }
    rows.add(
        new Row(
            "W2 single server",
            method(SingleServerBenchmark.class, "serve"),
            Map.of(),
            "engine",
            engines,
            0));
    rows.add(hospital(engines));
    return rows;
  }

  private static Row hospital(List<String> engines) {
    return new Row(
        MINI_HOSPITAL,
        method(MiniHospitalBenchmark.class, "threeYears"),
        Map.of(),
        "engine",
        engines,
        0);
  }

  private static Row system(String name, String scenario, Departments part) {
    return new Row(
        name,
        method(CareSystemBenchmark.class, "replication"),
        Map.of("scenario", scenario, "departments", part.name()),
        "calendar",
        List.of("WHEEL"),
        1);
  }

  static String named(Departments part) {
    return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String method(Class<?> benchmark, String name) {
    return "^" + Pattern.quote(benchmark.getName() + "." + name) + "$";
  }

  /** How this row calls an engine: a store that is ours by another name is still ours. */
  static String called(String engine) {
    return engine.equals("WHEEL") ? OURS : engine;
  }
}
