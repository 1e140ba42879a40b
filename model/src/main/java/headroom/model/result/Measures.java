package headroom.model.result;

import static headroom.model.result.Measure.Better.HIGHER;
import static headroom.model.result.Measure.Better.LOWER;
import static headroom.model.result.Measure.Better.NEITHER;
import static headroom.model.result.Measure.Kind.CENSUS;
import static headroom.model.result.Measure.Kind.FLOW;
import static headroom.model.result.Measure.Kind.MAX;
import static headroom.model.result.Measure.Kind.RATIO;
import static headroom.model.result.Measure.Kind.STOCK;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Every measure that departments report: one definition each. */
public final class Measures {
  private static final Map<String, Measure> ALL = new LinkedHashMap<>();

  private Measures() {}

  /** All measures, in the order of the chapters below. */
  public static Collection<Measure> all() {
    return Collections.unmodifiableCollection(ALL.values());
  }

  /** The measure of that id, or empty. */
  public static Optional<Measure> find(String id) {
    return Optional.ofNullable(ALL.get(id));
  }

  /**
   * The measure of that id.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Measure get(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no measure is called " + id));
  }

  static void measure(
      String id,
      String title,
      String unit,
      Measure.Kind kind,
      Measure.Better better,
      String definition,
      String source) {
    ALL.put(id, new Measure(id, title, unit, kind, better, definition, source));
  }

  private static final String SITREP = "NHS England UEC daily situation report, adult G&A (D-OCC)";
  private static final String OWN = "Headroom";
  private static final String AE = "NHS England A&E attendances and emergency admissions (D-4H)";
  private static final String RTT = "NHS England referral-to-treatment rules, October 2022 (D-RTT)";
  private static final String NCTR = "NHS England acute discharge situation report (D-NCTR)";

  static {
    beds();
    EmergencyMeasures.all().forEach(measure -> ALL.put(measure.id(), measure));
    DischargeMeasures.all().forEach(measure -> ALL.put(measure.id(), measure));
    HomeMeasures.ALL.forEach(measure -> ALL.put(measure.id(), measure));
    BedMeasures.define();
    virtualWardAndCovid();
    waitingList();
    theatre();
    activity();
  }

  private static void beds() {
    measure(
        "ga-occupancy-0800",
        "Adult G&A bed occupancy, 08:00",
        "ratio",
        RATIO,
        LOWER,
        "Sum of adult general and acute beds occupied at 08:00 over the period's days, divided by the sum of beds"
            + " available (open and staffed, core and escalation). Excludes critical care, paediatric beds and virtual"
            + " wards; beds closed empty for infection control leave the denominator.",
        SITREP);
    measure(
        "ga-occupancy-0800-core",
        "Adult G&A bed occupancy, 08:00, core beds",
        "ratio",
        RATIO,
        LOWER,
        "As ga-occupancy-0800 with escalation beds and the patients in them left out of both sides.",
        SITREP);
    measure(
        "ga-occupancy-midnight",
        "Adult G&A bed occupancy, midnight",
        "ratio",
        RATIO,
        LOWER,
        "As ga-occupancy-0800, read at 24:00 (the hour at which KH03 counts).",
        "NHS England KH03");
    measure(
        "ga-occupancy-mean",
        "Adult G&A bed occupancy, time-weighted",
        "ratio",
        RATIO,
        LOWER,
        "Occupied bed-hours divided by available bed-hours.",
        OWN);
    measure(
        "ga-beds-open",
        "Adult G&A beds open",
        "beds",
        CENSUS,
        NEITHER,
        "Adult general and acute beds open and staffed at 08:00, core and escalation; mean of the days.",
        SITREP);
    measure(
        "ga-beds-escalation-open",
        "Escalation beds open",
        "beds",
        CENSUS,
        NEITHER,
        "Escalation beds open at 08:00; mean of the days.",
        SITREP);
    measure(
        "ga-beds-occupied-0800",
        "Adult G&A beds occupied, 08:00",
        "beds",
        CENSUS,
        NEITHER,
        "Adult general and acute beds occupied at 08:00; mean of the days.",
        SITREP);
    measure(
        "ga-beds-occupied-1800",
        "Adult G&A beds occupied, 18:00",
        "beds",
        CENSUS,
        NEITHER,
        "Adult general and acute beds occupied at 18:00; mean of the days.",
        OWN);
    measure(
        "ga-beds-occupied-mean",
        "Adult G&A beds occupied, time-weighted",
        "beds",
        CENSUS,
        NEITHER,
        "Occupied bed-hours divided by the hours of the period.",
        OWN);
    measure(
        "bed-wait-mean-hours",
        "Mean wait for a bed",
        "hours",
        RATIO,
        LOWER,
        "From the request for an adult G&A bed to the bed, mean over patients who got a bed in the period,"
            + " elective patients on the day of surgery left out. With group priority=n: that priority.",
        OWN);
    measure(
        "bed-wait-probability",
        "Share who wait for a bed",
        "ratio",
        RATIO,
        LOWER,
        "Share of requests for an adult G&A bed that were not met at once.",
        OWN);
    measure(
        "bed-wait-over-4h-share",
        "Share who wait over 4 hours for a bed",
        "ratio",
        RATIO,
        LOWER,
        "Share of patients who got a bed in the period having waited more than 240 minutes for it.",
        OWN);
    measure(
        "bed-diverted-share",
        "Share diverted for want of a bed",
        "ratio",
        RATIO,
        LOWER,
        "Share of requests turned away because no bed was free in a pool that does not queue.",
        OWN);
    measure(
        "bed-queue-mean",
        "Patients waiting for a bed, time-weighted",
        "patients",
        CENSUS,
        LOWER,
        "Patient-hours spent waiting for a bed divided by the hours of the period.",
        OWN);
    measure(
        "boarders-0800",
        "Patients waiting for a bed, 08:00",
        "patients",
        CENSUS,
        LOWER,
        "Patients with a decision to admit who wait for an adult G&A bed at 08:00; mean of the days.",
        OWN);
    measure(
        "outliers-0800",
        "Patients outside their home pool, 08:00",
        "patients",
        CENSUS,
        LOWER,
        "Patients in an adult G&A bed of another pool than their specialty's at 08:00; mean of the days.",
        OWN);
    measure(
        "nctr-patients",
        "Patients no longer meeting the criteria to reside (a)",
        "patients",
        CENSUS,
        LOWER,
        "Patients who no longer meet the criteria to reside: those discharged in the day after being found so,"
            + " and those still in bed at 24:00; mean of the days.",
        NCTR);
    measure(
        "nctr-remaining",
        "… still in bed at 24:00 (b)",
        "patients",
        CENSUS,
        LOWER,
        "Patients who no longer meet the criteria to reside and are still in bed at 24:00; mean of the days."
            + " Delayed discharges in the guidance are these. Also by discharge pathway, with group"
            + " pathway=….",
        NCTR);
    measure(
        "los-21-plus",
        "Patients in hospital 21 days or more",
        "patients",
        CENSUS,
        LOWER,
        "Patients in an adult G&A bed at 08:00 admitted at least 21 days before; mean of the days.",
        SITREP);
    measure(
        "discharges",
        "Discharges from adult G&A beds",
        "patients",
        FLOW,
        NEITHER,
        "Patients leaving an adult G&A bed alive for home or another place, virtual wards included.",
        OWN);
    measure(
        "discharges-weekday",
        "Discharges from adult G&A beds by weekday",
        "patients",
        FLOW,
        NEITHER,
        "As discharges, with group weekday=1 (Monday) to 7.",
        OWN);
    measure(
        "emergency-stay-mean-days",
        "Mean stay of emergency overnight patients",
        "days",
        RATIO,
        LOWER,
        "From bed to departure, mean over emergency overnight patients leaving in the period.",
        OWN);
  }

  private static void virtualWardAndCovid() {
    measure(
        "covid-beds",
        "Beds with COVID patients",
        "beds",
        CENSUS,
        LOWER,
        "Adult G&A beds at 08:00 whose patient is in hospital for or with COVID; mean of the days.",
        SITREP);
    measure(
        "covid-beds-for",
        "Beds with patients admitted for COVID",
        "beds",
        CENSUS,
        LOWER,
        "Adult G&A beds at 08:00 whose patient was admitted for COVID; mean of the days.",
        SITREP);
    measure(
        "covid-beds-with",
        "Beds with patients who have COVID beside another illness",
        "beds",
        CENSUS,
        LOWER,
        "Adult G&A beds at 08:00 whose patient is in hospital with COVID, not for it; mean of the days.",
        SITREP);
    measure(
        "covid-share-of-ga",
        "COVID's share of adult G&A beds",
        "ratio",
        RATIO,
        LOWER,
        "Sum of adult G&A beds at 08:00 whose patient is in hospital for or with COVID, divided by the sum of beds"
            + " available. The guidance does not say whether it divides by beds available or occupied: available is an"
            + " assumption.",
        SITREP);
    measure(
        "covid-hospital-onset-share",
        "COVID caught in hospital",
        "ratio",
        RATIO,
        LOWER,
        "Of patients who newly occupy adult G&A beds for or with COVID, or are infected in one, the share infected"
            + " there.",
        OWN);
    measure(
        "staff-absence",
        "Staff absence",
        "ratio",
        RATIO,
        LOWER,
        "All-cause staff absence, mean of the days.",
        "NHS England workforce situation report");
  }

  private static void waitingList() {
    measure(
        "rtt-list",
        "Waiting list",
        "pathways",
        STOCK,
        LOWER,
        "Incomplete RTT pathways at 24:00 on the period's last day.",
        RTT);
    measure(
        "rtt-list-opening",
        "Waiting list at the period's start",
        "pathways",
        FLOW,
        LOWER,
        "Incomplete RTT pathways as the period begins.",
        RTT);
    for (int weeks : new int[] {18, 52, 65, 78, 104}) {
      measure(
          "rtt-over-" + weeks + "w",
          "Waiting over " + weeks + " weeks",
          "pathways",
          STOCK,
          LOWER,
          "Incomplete RTT pathways waiting more than "
              + weeks * 7
              + " days at 24:00 on the period's last day.",
          RTT);
    }
    measure(
        "rtt-over-104w-choice",
        "Waiting over 104 weeks by choice",
        "pathways",
        STOCK,
        LOWER,
        "Of rtt-over-104w, those who wait because they chose to; the clock still runs.",
        RTT);
    measure(
        "rtt-over-104w-excluding-choice",
        "Waiting over 104 weeks other than by choice",
        "pathways",
        STOCK,
        LOWER,
        "Of rtt-over-104w, those who do not wait by choice.",
        RTT);
    measure(
        "rtt-clock-starts", "Clock starts", "pathways", FLOW, NEITHER, "RTT periods started.", RTT);
    measure(
        "rtt-completed",
        "Completed pathways",
        "pathways",
        FLOW,
        HIGHER,
        "RTT clocks stopped by treatment or a decision that none is needed.",
        RTT);
    measure(
        "rtt-completed-admitted",
        "Completed pathways, admitted",
        "pathways",
        FLOW,
        HIGHER,
        "RTT clocks stopped by an admission for treatment.",
        RTT);
    measure(
        "rtt-removed-other",
        "Removed other than by treatment",
        "pathways",
        FLOW,
        NEITHER,
        "Pathways leaving the list with no completion reported: nullified, died and declined included.",
        RTT);
    measure(
        "rtt-transferred-in",
        "Transferred in",
        "pathways",
        FLOW,
        NEITHER,
        "Pathways taken over.",
        RTT);
    measure(
        "rtt-transferred-out",
        "Transferred out",
        "pathways",
        FLOW,
        NEITHER,
        "Pathways handed on.",
        RTT);
    measure(
        "rtt-wait-completed-mean-weeks",
        "Mean wait of completed pathways",
        "weeks",
        RATIO,
        LOWER,
        "From clock start to clock stop, mean over pathways completed in the period.",
        RTT);
    measure(
        "rtt-wait-completed-max-weeks",
        "Longest wait of completed pathways",
        "weeks",
        MAX,
        LOWER,
        "From clock start to clock stop, the longest of the period.",
        RTT);
    measure(
        "elective-stage-weeks",
        "Queue before a stage, in weeks of its work",
        "weeks",
        RATIO,
        LOWER,
        "Patients waiting for the stage at the period's end divided by the stage's weekly throughput in the period."
            + " With group stage=outpatients, theatre or procedure-room.",
        OWN);
    measure(
        "clinic-capacity-used",
        "Clinic capacity used",
        "ratio",
        RATIO,
        NEITHER,
        "Outpatient decisions made divided by those that the slots allow; the rest stands idle because nobody is"
            + " ready.",
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

  private static void theatre() {
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
  }

  private static void activity() {
    measure(
        "elective-completed-vs-1920",
        "Completed pathways against 2019/20",
        "ratio",
        RATIO,
        HIGHER,
        "Completed RTT pathways, provider basis, divided by 2019/20's scaled to the working days of the period"
            + " (D-CP without advice and guidance, which is not modelled here).",
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
    measure(
        "opfu-vs-1920",
        "Outpatient follow-ups against 2019/20",
        "ratio",
        RATIO,
        LOWER,
        "Follow-up attendances divided by 2019/20's scaled to the working days of the period.",
        "2022/23 planning guidance");
  }
}
