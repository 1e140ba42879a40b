package headroom.model.result;

import static headroom.model.result.Measure.Better.LOWER;
import static headroom.model.result.Measure.Better.NEITHER;
import static headroom.model.result.Measure.Kind.CENSUS;
import static headroom.model.result.Measure.Kind.FLOW;
import static headroom.model.result.Measure.Kind.RATIO;
import static headroom.model.result.Measures.measure;

/** Measures of long stays, bays and critical care. */
final class BedMeasures {
  private static final String SITREP = "NHS England UEC daily situation report";
  private static final String OWN = "Headroom";

  private BedMeasures() {}

  static void define() {
    measure(
        "elective-beds-lent-0800",
        "Elective beds with emergency patients, 08:00",
        "beds",
        CENSUS,
        LOWER,
        "Beds of pools kept for elective patients in which an emergency patient lies at 08:00; mean of the days.",
        OWN);
    longStays();
    bays();
    criticalCare();
  }

  private static void longStays() {
    for (int days : new int[] {7, 14}) {
      measure(
          "los-" + days + "-plus",
          "Patients in hospital " + days + " days or more",
          "patients",
          CENSUS,
          LOWER,
          "Patients in an adult G&A bed at 08:00 admitted at least "
              + days
              + " days before; mean of the days.",
          SITREP);
    }
  }

  private static void bays() {
    measure(
        "ga-beds-closed-ipc",
        "Beds in bays closed for infection control",
        "beds",
        CENSUS,
        LOWER,
        "Adult G&A beds at 08:00, occupied or empty, in bays closed to new patients by an outbreak; mean of the days.",
        SITREP);
    measure(
        "ga-beds-closed-ipc-empty",
        "Beds closed for infection control and empty",
        "beds",
        CENSUS,
        LOWER,
        "Of ga-beds-closed-ipc, those nobody lies in: they are not among the beds available; mean of the days.",
        SITREP);
    measure(
        "cohort-vacancies",
        "Empty beds in COVID bays",
        "beds",
        CENSUS,
        LOWER,
        "Empty adult G&A beds at 08:00 in bays that hold patients with COVID, which other patients cannot use; mean of"
            + " the days. Where a scenario has no bays: the beds missing to whole cohort bays.",
        OWN);
    measure(
        "covid-beds-idle-share",
        "Share of COVID beds that is idle",
        "ratio",
        RATIO,
        LOWER,
        "Cohort vacancies divided by cohort vacancies and beds occupied by patients with COVID, at 08:00.",
        OWN);
    measure(
        "bay-moves",
        "Patients moved to regroup bays",
        "patients",
        FLOW,
        LOWER,
        "Patients moved within their pool so that a bay or side room could take a patient of another kind.",
        OWN);
  }

  private static void criticalCare() {
    measure(
        "cc-occupancy",
        "Adult critical care occupancy, 08:00",
        "ratio",
        RATIO,
        LOWER,
        "Sum of adult critical care beds occupied at 08:00, divided by the sum of beds open; patients who wait for a ward"
            + " bed included.",
        SITREP);
    measure(
        "cc-beds-open",
        "Adult critical care beds open",
        "beds",
        CENSUS,
        NEITHER,
        "Adult critical care beds open at 08:00; mean of the days.",
        SITREP);
    measure(
        "cc-occupied",
        "Adult critical care beds occupied",
        "beds",
        CENSUS,
        NEITHER,
        "Adult critical care beds occupied at 08:00; mean of the days.",
        SITREP);
    measure(
        "cc-admissions",
        "Admissions to critical care",
        "patients",
        FLOW,
        NEITHER,
        "Patients who got a critical care bed. With group source=admission, source=ward or source=theatre.",
        OWN);
    measure(
        "cc-step-down-blocked-days",
        "Critical care bed-days blocked",
        "bed-days",
        FLOW,
        LOWER,
        "Days of critical care beds held by patients who no longer need them and wait for a ward bed.",
        OWN);
    measure(
        "cc-wait-mean-hours",
        "Wait for a critical care bed, mean",
        "hours",
        RATIO,
        LOWER,
        "Hours from needing critical care to its bed, patients from the emergency department and wards, mean.",
        OWN);
    measure(
        "cc-wait-probability",
        "Share who wait for a critical care bed",
        "ratio",
        RATIO,
        LOWER,
        "Patients from the emergency department and wards for whom no critical care bed was free, divided by all of them.",
        OWN);
  }
}
