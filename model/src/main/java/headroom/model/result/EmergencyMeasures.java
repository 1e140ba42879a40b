package headroom.model.result;

import static headroom.model.result.Measure.Better.HIGHER;
import static headroom.model.result.Measure.Better.LOWER;
import static headroom.model.result.Measure.Better.NEITHER;
import static headroom.model.result.Measure.Kind.FLOW;
import static headroom.model.result.Measure.Kind.RATIO;

import java.util.List;

/** The measures of emergency departments: front door, handover, care, and leaving. */
final class EmergencyMeasures {
  private static final String SITREP = "NHS England UEC daily situation report";
  private static final String OWN = "Headroom";
  private static final String AE = "NHS England A&E attendances and emergency admissions (D-4H)";

  private EmergencyMeasures() {}

  /** All of them, in the order of reports. */
  static List<Measure> all() {
    return List.of(
        new Measure(
            "ed-attendances",
            "A&E attendances, all types",
            "attendances",
            FLOW,
            NEITHER,
            "Attendances arriving in the period, types 1, 2 and 3. With group type=n: that type.",
            AE),
        new Measure(
            "ed-within-4h",
            "A&E: within four hours, all types",
            "ratio",
            RATIO,
            HIGHER,
            "Attendances leaving the department within 240 minutes of arrival, divided by all attendances leaving in"
                + " the period, types 1, 2 and 3. An ambulance arrival counts from handover or 15 minutes after arriving,"
                + " whichever is earlier; an admitted patient leaves on going to a bed. With group type=n: that type.",
            AE),
        new Measure(
            "ed-over-12h-from-arrival",
            "A&E: over 12 hours from arrival",
            "ratio",
            RATIO,
            LOWER,
            "Attendances leaving more than 12 hours after arrival divided by all attendances leaving (D-12ARR).",
            "NHS England ECDS"),
        new Measure(
            "ed-over-12h-from-dta",
            "A&E: 12 hours or more from decision to admit",
            "patients",
            FLOW,
            LOWER,
            "Patients who left the department for a bed 12 hours or more after the decision to admit (D-12DTA).",
            AE),
        new Measure(
            "ed-4-to-12h-from-dta",
            "A&E: 4 to 12 hours from decision to admit",
            "patients",
            FLOW,
            LOWER,
            "Patients who left the department for a bed more than 4 but less than 12 hours after the decision to admit.",
            AE),
        new Measure(
            "ed-over-1h-after-ready",
            "A&E: over an hour after ready to proceed",
            "ratio",
            RATIO,
            LOWER,
            "Attendances leaving more than 60 minutes after being clinically ready to proceed (care by a clinician and investigations complete), divided by attendances leaving after care (D-CRTP).",
            "NHS England, clinical review of standards"),
        new Measure(
            "ed-assessment-mean-minutes",
            "Mean time to initial assessment",
            "minutes",
            RATIO,
            LOWER,
            "From arrival to the initial assessment, by a nurse or by the clinician who calls first; of an ambulance patient, from stopping to handover. Mean over attendances assessed in the period.",
            "NHS England ECDS"),
        new Measure(
            "ed-assessed-within-15m",
            "Initial assessment within 15 minutes",
            "ratio",
            RATIO,
            HIGHER,
            "Attendances assessed within 15 minutes of arrival divided by all assessed; see ed-assessment-mean-minutes.",
            "NHS England ECDS"),
        new Measure(
            "ed-wait-clinician-mean-minutes",
            "Mean wait for a clinician",
            "minutes",
            RATIO,
            LOWER,
            "From arrival to the start of care by a clinician, mean over patients seen. With group acuity=n: that acuity.",
            OWN),
        new Measure(
            "ed-left-unseen",
            "Left before being seen",
            "ratio",
            RATIO,
            LOWER,
            "Attendances that left before a clinician saw them, divided by all attendances leaving.",
            OWN),
        new Measure(
            "ed-stay-mean-minutes",
            "Mean time in the department",
            "minutes",
            RATIO,
            LOWER,
            "From arrival to departure, mean over attendances leaving. With group admitted: patients admitted; with group"
                + " acuity=n: that acuity.",
            OWN),
        new Measure(
            "handover-within-15m",
            "Ambulance handover within 15 minutes",
            "ratio",
            RATIO,
            HIGHER,
            "Ambulance arrivals handed over within 15 minutes of stopping at the department (D-HO).",
            SITREP),
        new Measure(
            "handover-within-30m",
            "Ambulance handover within 30 minutes",
            "ratio",
            RATIO,
            HIGHER,
            "As handover-within-15m, 30 minutes.",
            SITREP),
        new Measure(
            "handover-over-60m",
            "Ambulance handover over 60 minutes",
            "ratio",
            RATIO,
            LOWER,
            "Ambulance arrivals handed over more than 60 minutes after stopping.",
            SITREP),
        new Measure(
            "handover-lost-hours",
            "Ambulance hours lost beyond 15 minutes",
            "hours",
            FLOW,
            LOWER,
            "Time from 15 minutes after stopping to handover, summed over ambulance arrivals handed over.",
            SITREP),
        new Measure(
            "handover-lost-minutes",
            "Ambulance minutes lost per arrival",
            "minutes",
            RATIO,
            LOWER,
            "Minutes from 15 minutes after stopping to handover, mean over ambulance arrivals handed over.",
            SITREP),
        new Measure(
            "ambulance-diverted",
            "Ambulances diverted",
            "ambulances",
            FLOW,
            NEITHER,
            "Ambulances sent on to a neighbouring department because crews were waiting; counted where they were bound for.",
            OWN),
        new Measure(
            "ed-111-booked",
            "111 referrals with a booked slot",
            "ratio",
            RATIO,
            HIGHER,
            "Referrals by NHS 111 to the departments that were given a booked slot, divided by all such referrals; those who then did not come are among both.",
            "NHS England operational planning guidance 2021/22"),
        new Measure(
            "ed-streamed",
            "Streamed at the front door",
            "attendances",
            FLOW,
            NEITHER,
            "Walk-in patients of a type 1 department streamed at its door to the urgent treatment centre beside it, which counts their attendance.",
            OWN),
        new Measure(
            "sdec-patients",
            "Same-day emergency care patients",
            "patients",
            FLOW,
            HIGHER,
            "Patients admitted straight from the door to same-day emergency care. They are attendances, and emergency admissions that need no overnight bed.",
            OWN),
        new Measure(
            "sdec-full",
            "Same-day emergency care: full",
            "ratio",
            RATIO,
            LOWER,
            "Of patients who suited same-day emergency care and came in its opening hours, the share who found no place free.",
            OWN),
        new Measure(
            "emergency-admissions",
            "Emergency admissions, all ages",
            "admissions",
            FLOW,
            NEITHER,
            "Emergency admissions through A&E or directly: overnight, same-day, assessment and paediatric.",
            AE),
        new Measure(
            "emergency-admissions-overnight",
            "Emergency admissions to adult overnight beds",
            "admissions",
            FLOW,
            NEITHER,
            "Emergency admissions that need an adult general and acute bed overnight.",
            OWN));
  }
}
