package headroom.model.result;

import static headroom.model.result.Measure.Better.HIGHER;
import static headroom.model.result.Measure.Better.LOWER;
import static headroom.model.result.Measure.Better.NEITHER;
import static headroom.model.result.Measure.Kind.CENSUS;
import static headroom.model.result.Measure.Kind.FLOW;
import static headroom.model.result.Measure.Kind.RATIO;

import java.util.List;

/** The measures of hospital care at home: virtual wards and urgent community response. */
final class HomeMeasures {
  private static final String OWN = "Headroom";
  private static final String VIRTUAL_WARDS = "NHS England virtual ward statistics (D-VW)";
  private static final String COMMUNITY =
      "NHS England urgent community response, community services data set (D-UCR)";

  private HomeMeasures() {}

  static final List<Measure> ALL =
      List.of(
          new Measure(
              "vw-patients",
              "Patients on virtual wards",
              "patients",
              CENSUS,
              NEITHER,
              "Patients on a virtual ward at 08:00; mean of the days (D-VW).",
              VIRTUAL_WARDS),
          new Measure(
              "vw-occupancy",
              "Virtual-ward occupancy",
              "ratio",
              RATIO,
              HIGHER,
              "Patients on virtual wards divided by places, at 08:00, summed over the days (D-VW).",
              VIRTUAL_WARDS),
          new Measure(
              "vw-places-per-100k",
              "Virtual-ward places per 100,000 registered",
              "places",
              RATIO,
              HIGHER,
              "Places at the 08:00 census divided by the registered population of all ages in hundreds of"
                  + " thousands: how the planning guidance counts.",
              "2022/23 priorities and operational planning guidance (D-VW)"),
          new Measure(
              "vw-places-per-100k-aged-16-plus",
              "Virtual-ward places per 100,000 aged 16 or over",
              "places",
              RATIO,
              HIGHER,
              "Places at the 08:00 census divided by the registered population aged 16 or over in hundreds"
                  + " of thousands: how NHS England's statistics count.",
              VIRTUAL_WARDS),
          new Measure(
              "vw-admissions",
              "Admissions to virtual wards",
              "episodes",
              FLOW,
              NEITHER,
              "Episodes started. With group route=step-down (from a bed), route=step-up (from a decision to"
                  + " admit) or route=referral (from home).",
              OWN),
          new Measure(
              "vw-bed-equivalents",
              "Bed-equivalents released by virtual wards",
              "beds",
              CENSUS,
              HIGHER,
              "Hospital days that episodes replace, counted when the episode starts, divided by the days of"
                  + " the period. Step-down: the days from leaving the bed to the planned discharge; step-up"
                  + " and referral: the need of hospital care, without delays to discharge. Episodes that"
                  + " replace nothing (1 less the substitution) count nothing. Days of patients who are"
                  + " admitted after all are not taken off: see vw-escalations.",
              OWN),
          new Measure(
              "vw-refused",
              "Offers of a virtual-ward place refused",
              "offers",
              FLOW,
              LOWER,
              "Offers to eligible patients that were refused: reason=home, the home is not suitable;"
                  + " otherwise the least of the day's limits, reason=places, reason=staff (caseload for"
                  + " each clinician on shift) or reason=routes (what the rounds can visit). An offer"
                  + " repeated the next day counts again.",
              OWN),
          new Measure(
              "vw-escalations",
              "Virtual-ward episodes that ended in hospital",
              "episodes",
              FLOW,
              LOWER,
              "Episodes that ended in an admission to a bed.",
              OWN),
          new Measure(
              "vw-patients-per-clinician",
              "Virtual-ward patients for each clinician",
              "patients",
              RATIO,
              NEITHER,
              "Patients on virtual wards divided by their clinicians on shift, at 08:00, summed over days.",
              OWN),
          new Measure(
              "vw-visits-due",
              "Home visits due",
              "visits",
              FLOW,
              NEITHER,
              "Visits that patients on virtual wards at 20:00 were due in the day.",
              OWN),
          new Measure(
              "vw-visits-unserved",
              "Home visits not made",
              "visits",
              FLOW,
              LOWER,
              "Visits due that the rounds could not make, each replaced by a remote contact.",
              OWN),
          new Measure(
              "ucr-referrals",
              "Two-hour urgent community referrals",
              "referrals",
              FLOW,
              NEITHER,
              "Referrals in scope of the two-hour standard whose first contact fell in the period (D-UCR).",
              COMMUNITY),
          new Measure(
              "ucr-within-2h",
              "Urgent community response within two hours",
              "ratio",
              RATIO,
              HIGHER,
              "Two-hour referrals with first contact within 120 minutes, divided by all of them. For a"
                  + " referral received while the service is closed the clock starts when it opens (D-UCR;"
                  + " the reset is a choice of this model).",
              COMMUNITY),
          new Measure(
              "ucr-response-mean-minutes",
              "Mean urgent community response",
              "minutes",
              RATIO,
              LOWER,
              "Mean time from the start of the clock to first contact, two-hour referrals.",
              COMMUNITY),
          new Measure(
              "ucr-crew-hours",
              "Clinician hours on urgent responses",
              "hours",
              FLOW,
              NEITHER,
              "Travel and contact of urgent responses, which the rounds of virtual wards go without.",
              OWN));
}
