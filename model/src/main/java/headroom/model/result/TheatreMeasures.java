package headroom.model.result;

import static headroom.model.result.Measure.Better.HIGHER;
import static headroom.model.result.Measure.Better.LOWER;
import static headroom.model.result.Measure.Better.NEITHER;
import static headroom.model.result.Measure.Kind.FLOW;
import static headroom.model.result.Measure.Kind.RATIO;
import static headroom.model.result.Measures.measure;

/** Measures of theatres, procedure rooms and elective admissions. */
final class TheatreMeasures {
  private static final String OWN = "Headroom";

  private TheatreMeasures() {}

  static void define() {
    measure(
        "theatre-cases",
        "Theatre cases",
        "cases",
        FLOW,
        HIGHER,
        "Cases operated on in planned sessions.",
        OWN);
    measure(
        "theatre-sessions-run",
        "Theatre sessions run",
        "sessions",
        FLOW,
        NEITHER,
        "Half-day sessions that were staffed and run.",
        OWN);
    measure(
        "theatre-sessions-lost",
        "Theatre sessions lost",
        "sessions",
        FLOW,
        LOWER,
        "Planned sessions that did not run. With group cause=staff (absence) or cause=no-patients (nobody to book).",
        OWN);
    measure(
        "theatre-utilisation-capped",
        "Theatre utilisation, capped",
        "ratio",
        RATIO,
        HIGHER,
        "Touch-time minutes inside planned sessions divided by planned minutes of sessions run (D-CTU).",
        "GIRFT");
    measure(
        "theatre-utilisation-uncapped",
        "Theatre utilisation, uncapped",
        "ratio",
        RATIO,
        HIGHER,
        "As theatre-utilisation-capped with overrun touch time in the numerator.",
        "Model Health System, March 2022");
    measure(
        "cancelled-on-day",
        "Cancelled on the day",
        "ratio",
        RATIO,
        LOWER,
        "Theatre cases cancelled on the day divided by cases planned for the day."
            + " With group cause=bed, cause=critical-care, cause=patient or cause=time.",
        OWN);
    measure(
        "cancelled-last-minute",
        "Operations cancelled at the last minute",
        "operations",
        FLOW,
        LOWER,
        "Theatre cases cancelled on the day for want of a bed or of theatre time. QMCO counts every non-clinical"
            + " reason, of which absent staff, equipment and administration are not modelled case by case.",
        "NHS England, cancelled elective operations (QMCO)");
    measure(
        "day-case-rate",
        "Day-case rate",
        "ratio",
        RATIO,
        HIGHER,
        "Day cases divided by day cases and ordinary elective admissions, by intended management (D-DC).",
        "BADS");
    measure(
        "elective-admissions-overnight",
        "Ordinary elective admissions",
        "admissions",
        FLOW,
        HIGHER,
        "Elective admissions to an overnight bed for surgery.",
        OWN);
    measure(
        "procedure-room-capacity-used",
        "Procedure-room capacity used",
        "ratio",
        RATIO,
        NEITHER,
        "RTT procedures done divided by the slots for them; the rest stands idle because nobody waits.",
        OWN);
  }
}
