package headroom.model.result;

import static headroom.model.result.Measure.Better.HIGHER;
import static headroom.model.result.Measure.Better.LOWER;
import static headroom.model.result.Measure.Better.NEITHER;
import static headroom.model.result.Measure.Kind.FLOW;
import static headroom.model.result.Measure.Kind.RATIO;
import static headroom.model.result.Measure.Kind.STOCK;
import static headroom.model.result.Measures.measure;

/** Measures of diagnostic tests. */
final class DiagnosticMeasures {
  private static final String DM01 = "NHS England, monthly diagnostics (D-DM01)";
  private static final String OWN = "Headroom";
  private static final String GROUPS =
      " Also with group tests=imaging, tests=physiology or tests=endoscopy.";

  private DiagnosticMeasures() {}

  static void define() {
    measure(
        "dm01-list",
        "Waiting for a diagnostic test",
        "patients",
        STOCK,
        LOWER,
        "People waiting for one of the tests at 24:00 on the period's last day, from the request; unscheduled tests are"
            + " not in it, surveillance is once it has fallen due."
            + GROUPS,
        DM01);
    measure(
        "dm01-over-6w",
        "Waiting six weeks or more for a test",
        "patients",
        STOCK,
        LOWER,
        "Of dm01-list, those waiting 42 days or more; a missed test starts the wait anew." + GROUPS,
        DM01);
    measure(
        "dm01-over-13w",
        "Waiting thirteen weeks or more for a test",
        "patients",
        STOCK,
        LOWER,
        "Of dm01-list, those waiting 91 days or more; a missed test starts the wait anew." + GROUPS,
        DM01);
    measure(
        "dm01-within-6w",
        "Waiting under six weeks for a test",
        "ratio",
        RATIO,
        HIGHER,
        "Of dm01-list, those waiting fewer than 42 days divided by all; over several periods, the mean weighted by the"
            + " lists."
            + GROUPS,
        DM01);
    measure(
        "dx-tests",
        "Diagnostic tests done",
        "tests",
        FLOW,
        HIGHER,
        "Tests done, at hospitals and community diagnostic centres: for clinics, general practice, surveillance and"
            + " unscheduled."
            + GROUPS,
        DM01);
    measure(
        "dx-tests-vs-1920",
        "Diagnostic tests against 2019/20",
        "ratio",
        RATIO,
        HIGHER,
        "Tests done divided by 2019/20's scaled to the working days of the period.",
        "2022/23 planning guidance");
    measure(
        "dx-capacity-used",
        "Capacity for tests used",
        "ratio",
        RATIO,
        NEITHER,
        "Tests, missed ones included, divided by those that capacity allows. With group place=hospital or"
            + " place=community; idle slots are put down to centres first.",
        OWN);
  }
}
