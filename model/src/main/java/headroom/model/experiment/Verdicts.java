package headroom.model.experiment;

import headroom.model.result.Estimate;
import headroom.model.result.Layout;
import headroom.model.result.ReplicationResult;
import headroom.model.result.Verdict;
import headroom.model.scenario.CatalogueTarget;
import headroom.model.scenario.TargetTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tests that decide an experiment's targets: the catalogue's, with the scenario's own in their
 * place or after them.
 */
public final class Verdicts {
  /** One complaint in so many replications is let pass. */
  private static final int FEW = 10;

  private final Layout layout;
  private final List<Row> rows = new ArrayList<>();

  /** A test and what the catalogue says about it; without a test, only why there is none. */
  private record Row(
      String id, String wording, VerdictTest test, String gate, String notModelled) {}

  /**
   * Fits the tests to an experiment.
   *
   * @param own the scenario's own tests, by verdict id
   */
  public Verdicts(List<CatalogueTarget> catalogue, Map<String, TargetTest> own, Layout layout) {
    this.layout = layout;
    Map<String, TargetTest> left = new LinkedHashMap<>(own);
    for (CatalogueTarget target : catalogue) {
      Map<String, TargetTest> tests = tests(target, left);
      if (tests.isEmpty() && target.tag().equals("CORE")) {
        rows.add(new Row(target.id(), target.wording(), null, "", target.notModelled()));
      }
      add(tests, target.gated());
    }
    add(left, "");
  }

  /**
   * A target's tests, each replaced by the scenario's own of that id, and the scenario's own
   * variants of it; what is used is taken out of the own ones. A gate stays: a scenario may choose
   * another yardstick, but not make an assumption a fact.
   */
  private static Map<String, TargetTest> tests(
      CatalogueTarget target, Map<String, TargetTest> left) {
    Map<String, TargetTest> tests = new LinkedHashMap<>();
    if (left.containsKey(target.id())) {
      tests.put(target.id(), left.get(target.id()));
    }
    target.tests().forEach((id, test) -> tests.put(id, left.getOrDefault(id, test)));
    if (!tests.isEmpty()) {
      left.forEach(
          (id, test) -> {
            if (id.startsWith(target.id() + ":")) {
              tests.putIfAbsent(id, test);
            }
          });
    }
    left.keySet().removeAll(tests.keySet());
    return tests;
  }

  private void add(Map<String, TargetTest> tests, String gate) {
    tests.forEach(
        (id, test) ->
            rows.add(new Row(id, test.statement(), new VerdictTest(id, test, layout), gate, "")));
  }

  /** A verdict for every test, and one that says why not for every core target without a test. */
  public List<Verdict> of(Sample sample) {
    String complaint = complaint(sample.main());
    List<Verdict> verdicts = new ArrayList<>();
    for (Row row : rows) {
      verdicts.add(
          row.test() == null
              ? notModelled(row)
              : row.test().verdict(sample, row.gate().isEmpty() ? complaint : row.gate()));
    }
    return verdicts;
  }

  /**
   * What the replications' own checks hold against giving a verdict; empty when nothing, or when no
   * more than one replication in ten complains: an extreme draw of the parameters is part of not
   * knowing, and its replication counts like any other.
   */
  private static String complaint(List<ReplicationResult> replications) {
    List<ReplicationResult> gated =
        replications.stream().filter(result -> result.gates().length > 0).toList();
    return gated.size() * FEW <= replications.size()
        ? ""
        : "in "
            + gated.size()
            + " of "
            + replications.size()
            + " replications: "
            + gated.get(0).gates()[0];
  }

  /** The tests that can be done on this experiment. */
  List<VerdictTest> modelled() {
    return rows.stream()
        .map(Row::test)
        .filter(test -> test != null && test.notModelled().isEmpty())
        .toList();
  }

  /** The tests that go by a target's own id, without a variant. */
  List<VerdictTest> headline() {
    return modelled().stream().filter(test -> test.id().indexOf(':') < 0).toList();
  }

  /** The test of a verdict id, when it can be done on this experiment. */
  Optional<VerdictTest> find(String id) {
    return modelled().stream().filter(test -> test.id().equals(id)).findFirst();
  }

  /** Why a verdict cannot be given on this experiment. */
  String whyNot(String id) {
    return rows.stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .map(row -> row.test() == null ? row.notModelled() : row.test().notModelled())
        .map(reason -> id + " cannot be tested here: " + reason)
        .orElse("there is no target " + id);
  }

  private Verdict notModelled(Row row) {
    int last = layout.periods().size() - 1;
    Estimate none = Statistics.estimate(new double[0]);
    return new Verdict(
        row.id(),
        row.wording(),
        "",
        "",
        "",
        layout.periods().get(0).start(),
        layout.periods().get(last).end(),
        "",
        Double.NaN,
        Verdict.Status.NOT_MODELLED,
        row.notModelled().isEmpty() ? "no measure of it yet" : row.notModelled(),
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        none);
  }
}
