package headroom.model.result;

import static headroom.model.result.Measure.Better.LOWER;
import static headroom.model.result.Measure.Better.NEITHER;
import static headroom.model.result.Measure.Kind.CENSUS;
import static headroom.model.result.Measure.Kind.FLOW;
import static headroom.model.result.Measure.Kind.RATIO;

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
    WaitingListMeasures.define();
    OutpatientMeasures.define();
    DiagnosticMeasures.define();
    TheatreMeasures.define();
    ActivityMeasures.define();
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
}
