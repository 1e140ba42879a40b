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
        "Cases operated on in planned sessions of this system; an independent provider's are counted apart.",
        OWN);
    measure(
        "cases-independent-sector",
        "Cases of the independent sector",
        "cases",
        FLOW,
        NEITHER,
        "Operations by independent providers on a trust's patients, whose clocks stop on the trust's books.",
        OWN);
    measure(
        "theatre-cases-per-session",
        "Theatre cases a session",
        "cases",
        RATIO,
        HIGHER,
        "Cases operated on divided by sessions run, in half days.",
        OWN);
    measure(
        "theatre-sessions-planned",
        "Theatre sessions planned",
        "sessions",
        FLOW,
        NEITHER,
        "Half-day sessions of the master schedule whose day has come; an all-day list counts as two."
            + " They run, or are lost.",
        OWN);
    measure(
        "theatre-sessions-run",
        "Theatre sessions run",
        "sessions",
        FLOW,
        NEITHER,
        "Half-day sessions that were staffed and run; an all-day list counts as two.",
        OWN);
    measure(
        "theatre-sessions-lost",
        "Theatre sessions lost",
        "sessions",
        FLOW,
        LOWER,
        "Planned half-day sessions that did not run. With group cause=unstaffed (never staffed), cause=staff"
            + " (absence) or cause=no-patients (nobody booked).",
        OWN);
    measure(
        "theatre-utilisation-capped",
        "Theatre utilisation, capped",
        "ratio",
        RATIO,
        HIGHER,
        "Touch-time minutes inside planned sessions divided by planned minutes of sessions run (D-CTU). With"
            + " group kind=main, kind=hub, kind=weekend or kind=long-waits: suites of that kind.",
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
        "theatre-late-30-share",
        "Lists starting 30 minutes late or more",
        "ratio",
        RATIO,
        LOWER,
        "Lists whose first case starts at least 30 minutes after the planned start, divided by lists run.",
        "NHS Improvement, operating theatres, 2019");
    measure(
        "theatre-early-finish-30-share",
        "Lists finishing 30 minutes early or more",
        "ratio",
        RATIO,
        LOWER,
        "Lists whose last patient is out of theatre at least 30 minutes before the planned end, divided by"
            + " lists run.",
        "NHS Improvement, operating theatres, 2019");
    measure(
        "theatre-overrun-share",
        "Lists that run over",
        "ratio",
        RATIO,
        LOWER,
        "Lists whose last patient is out of theatre after the planned end, divided by lists run.",
        OWN);
    measure(
        "cancelled-on-day",
        "Cancelled on the day",
        "ratio",
        RATIO,
        LOWER,
        "Theatre cases cancelled on the day divided by cases planned for the day."
            + " With group cause=bed, cause=critical-care, cause=patient, cause=staff or cause=time.",
        OWN);
    measure(
        "cancelled-on-day-inpatient",
        "Cancelled on the day, inpatients",
        "ratio",
        RATIO,
        LOWER,
        "As cancelled-on-day, of patients who were to stay overnight.",
        OWN);
    measure(
        "cancelled-not-rebooked-28d",
        "Not treated within 28 days of a cancellation",
        "ratio",
        RATIO,
        LOWER,
        "Of patients whom the hospital cancelled on the day, those still waiting 28 days later, counted then.",
        "NHS England, cancelled elective operations (QMCO)");
    measure(
        "cancelled-last-minute",
        "Operations cancelled at the last minute",
        "operations",
        FLOW,
        LOWER,
        "Theatre cases cancelled on the day by the hospital: for want of a bed, of critical care, of theatre time"
            + " or of staff. QMCO counts every non-clinical reason, of which equipment and administration are not"
            + " modelled.",
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
