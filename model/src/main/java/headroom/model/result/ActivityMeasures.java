package headroom.model.result;

import static headroom.model.result.Measure.Better.HIGHER;
import static headroom.model.result.Measure.Better.NEITHER;
import static headroom.model.result.Measure.Kind.FLOW;
import static headroom.model.result.Measure.Kind.RATIO;
import static headroom.model.result.Measures.measure;

/** Measures of elective activity against 2019/20. */
final class ActivityMeasures {

  private static final String FUND = "NHS England, Elective Recovery Fund guidance";

  private ActivityMeasures() {}

  static void define() {
    measure(
        "elective-completed-vs-1920",
        "Completed pathways against 2019/20",
        "ratio",
        RATIO,
        HIGHER,
        "Completed RTT pathways and referrals that advice took the place of, provider basis, divided by 2019/20's"
            + " completed pathways scaled to the working days of the period (D-CP).",
        "NHS England, Recovery of elective activity");
    measure(
        "elective-stops-vs-1920",
        "… without advice and guidance",
        "ratio",
        RATIO,
        HIGHER,
        "As elective-completed-vs-1920, completed RTT pathways alone.",
        "NHS England, Recovery of elective activity");
    measure(
        "elective-value-vs-1920",
        "Value-weighted elective activity against 2019/20",
        "ratio",
        RATIO,
        HIGHER,
        "Sum of price times count over ordinary admissions, day cases and outpatient attendances, same prices in both"
            + " years, divided by 2019/20's scaled to the working days of the period (D-VWA).",
        "NHS England, Elective Recovery Fund guidance");
    fund();
  }

  private static void fund() {
    measure(
        "erf-value",
        "Value of elective activity",
        "£",
        FLOW,
        HIGHER,
        "Sum of price times count over ordinary admissions, day cases and outpatient attendances.",
        FUND);
    measure(
        "erf-lower-threshold",
        "Recovery fund: lower threshold",
        "£",
        FLOW,
        NEITHER,
        "2019/20's value of the same month times the threshold, times the exact ratio of working days, less the"
            + " counting and coding adjustment. Over the system.",
        FUND);
    measure(
        "erf-upper-threshold",
        "Recovery fund: upper threshold",
        "£",
        FLOW,
        NEITHER,
        "As erf-lower-threshold with the share above which the higher rate is paid.",
        FUND);
    measure(
        "erf-payment",
        "Recovery fund: payment",
        "£",
        FLOW,
        HIGHER,
        "What the fund pays the system for the month, each month alone; negative where it takes back.",
        FUND);
  }
}
