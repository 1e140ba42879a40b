package headroom.model.scenario;

import java.util.Map;
import java.util.Optional;

/** Emergency departments: arrivals, acuity, cubicles, clinicians. */
public record Emergency(
    @Says("When patients arrive.") @Otherwise("{}") ArrivalPattern arrivals,
    @Says("How patients are cared for, by kind of department.") Map<String, Care> care,
    @Says("Each department: a type 1, 2 or 3 unit at a site.")
        Map<String, Department> departments) {

  /** Relative arrival rates; each table has mean 1 after normalising. */
  public record ArrivalPattern(
      @Says("24 relative rates from midnight; normalised to mean 1.")
          @Unit(Unit.Kind.NUMBER)
          @Length(24)
          Optional<double[]> byHour,
      @Says("The same for Mondays; by-hour when left out.") @Unit(Unit.Kind.NUMBER) @Length(24)
          Optional<double[]> mondayByHour,
      @Says("Seven relative rates, Monday first; bank holidays count as Sundays.")
          @Unit(Unit.Kind.NUMBER)
          @Length(7)
          Optional<double[]> byWeekday,
      @Says("Twelve relative rates, January first.") @Unit(Unit.Kind.NUMBER) @Length(12)
          Optional<double[]> byMonth,
      @Says("Growth of demand from the scenario's start.")
          @Unit(Unit.Kind.GROWTH)
          @Limits(least = -1)
          @Otherwise("0%/year")
          double growth) {}

  /**
   * How one kind of department works. Acuity tables have one entry for each acuity, most urgent
   * first.
   */
  public record Care(
      @Says(
              "1 for a major department, 2 for single-specialty, 3 for a minor injury or urgent treatment unit.")
          @Unit(Unit.Kind.COUNT)
          @Limits(least = 1, most = 3)
          int type,
      @Says("Share of walk-in attendances at each acuity, most urgent first; normalised.")
          @Unit(Unit.Kind.SHARE)
          double[] acuity,
      @Says("The same for ambulance attendances; the walk-in shares when left out.")
          @Unit(Unit.Kind.SHARE)
          Optional<double[]> ambulanceAcuity,
      @Says("Acuities 1 to this need a cubicle as well as a clinician.")
          @Unit(Unit.Kind.COUNT)
          @Otherwise("0")
          int cubicleForAcuityUpTo,
      @Says("Clinician time by acuity.") @Unit(Unit.Kind.DURATION) Distribution[] clinicianTime,
      @Says("Share at each acuity who wait for investigations after the clinician.")
          @Unit(Unit.Kind.SHARE)
          Optional<double[]> investigated,
      @Says("Wait for investigations and their results.") @Unit(Unit.Kind.DURATION)
          Optional<Distribution> investigation,
      @Says(
              "Relative chance of admission at each acuity, scaled to each department's admitted shares.")
          @Unit(Unit.Kind.NUMBER)
          Optional<double[]> admissionOdds,
      @Says("From the end of care to the decision to admit.")
          @Unit(Unit.Kind.DURATION)
          @Otherwise("0 min")
          Distribution decisionToAdmitDelay,
      @Says("From the end of care to leaving, for patients who go home.")
          @Unit(Unit.Kind.DURATION)
          @Otherwise("0 min")
          Distribution departureDelay,
      @Says("Least time from ambulance arrival to handover.")
          @Unit(Unit.Kind.DURATION)
          @Otherwise("0 min")
          Distribution handover,
      @Says("How long a patient waits to be called before leaving; for ever when left out.")
          @Unit(Unit.Kind.DURATION)
          Optional<Distribution> patience,
      @Says("24 relative clinician numbers from midnight; normalised to mean 1.")
          @Unit(Unit.Kind.NUMBER)
          @Length(24)
          Optional<double[]> rota) {}

  /** One department. */
  public record Department(
      @Says("The site it stands on.") @RefersTo("sites") String site,
      @Says("Which entry of emergency.care it follows.") @RefersTo("emergency.care") String care,
      @Says("Ambulance attendances at the scenario's start.")
          @Unit(Unit.Kind.RATE)
          @Otherwise("0/day")
          Steps ambulance,
      @Says("Other attendances at the scenario's start.") @Unit(Unit.Kind.RATE) @Otherwise("0/day")
          Steps walkIn,
      @Says("Cubicles; without limit when left out.") @Unit(Unit.Kind.COUNT)
          Optional<Steps> cubicles,
      @Says("Clinicians on duty, averaged over the day; the rota spreads them.")
          @Unit(Unit.Kind.NUMBER)
          Steps clinicians,
      @Says("Share of ambulance attendances admitted.") @Unit(Unit.Kind.SHARE) @Otherwise("0%")
          double ambulanceAdmitted,
      @Says("Share of other attendances admitted.") @Unit(Unit.Kind.SHARE) @Otherwise("0%")
          double walkInAdmitted,
      @Says(
              "Of those admitted, the share who need an adult overnight bed; the others go to assessment,"
                  + " same-day emergency care or paediatric places, which are not adult G&A beds.")
          @Unit(Unit.Kind.SHARE)
          @Otherwise("100%")
          double overnight) {}
}
