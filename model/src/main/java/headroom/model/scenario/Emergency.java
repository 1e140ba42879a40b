package headroom.model.scenario;

import java.util.Map;
import java.util.Optional;

/** Emergency departments: arrivals, acuity, cubicles, clinicians. */
public record Emergency(
    @Says("When patients arrive.") @Otherwise("{}") ArrivalPattern arrivals,
    @Says("How patients are cared for, by kind of department.") Map<String, Care> care,
    @Says("Each department: a type 1, 2 or 3 unit at a site.") Map<String, Department> departments,
    @Says(
            "When ambulances are diverted to the departments named in `divert-to`; never when left out.")
        Optional<Divert> divert) {

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
      @Says(
              "Twelve relative rates of emergency admissions, January first: the share admitted, and direct admissions, follow; as attendances when left out.")
          @Unit(Unit.Kind.NUMBER)
          @Length(12)
          Optional<double[]> admissionsByMonth,
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
          Optional<double[]> rota,
      @Says("Referrals by NHS 111, some with a booked slot.") Optional<Nhs111> nhs111,
      @Says(
              "From arrival to the initial assessment, unless a clinician calls first; an ambulance patient is assessed at handover.")
          @Unit(Unit.Kind.DURATION)
          Optional<Distribution> assessment,
      @Says(
              "Zones that share the department's cubicles, most urgent first; one zone when left out. A patient who finds the own zone full may take a cubicle of a less urgent zone.")
          @Otherwise("{}")
          Map<String, Zone> zones,
      @Says(
              "Patients of acuities 1 to this interrupt a clinician who is with somebody less urgent; the work goes on where it was left.")
          @Unit(Unit.Kind.COUNT)
          @Otherwise("0")
          int interruptsForAcuityUpTo,
      @Says("Who is streamed at the door to the department named in `streams-to`.")
          Optional<Streaming> streaming,
      @Says("Same-day emergency care, at departments with `same-day-places`.")
          Optional<SameDay> sameDay) {}

  /** Referrals by NHS 111. */
  public record Nhs111(
      @Says("Share of walk-in attendances that NHS 111 referred.") @Unit(Unit.Kind.SHARE)
          double share,
      @Says("Share of referrals for which 111 asks for a booked slot.") @Unit(Unit.Kind.SHARE)
          double booked,
      @Says("Length of a slot; patients get the next that begins after the call.")
          @Unit(Unit.Kind.DURATION)
          @Limits(least = 60)
          @Otherwise("15 min")
          long slot,
      @Says("Patients booked into one slot at most, at each department.")
          @Unit(Unit.Kind.COUNT)
          @Limits(least = 1)
          @Otherwise("unlimited")
          double perSlot,
      @Says("A patient for whom no slot is free within this time comes without one.")
          @Unit(Unit.Kind.DURATION)
          @Limits(most = 86_400)
          @Otherwise("4 h")
          long ahead,
      @Says("Standard deviation of arrival around the slot's beginning, in normal distribution.")
          @Unit(Unit.Kind.DURATION)
          @Otherwise("0 min")
          double punctuality,
      @Says("Share of booked patients who do not come; the stated attendances are without them.")
          @Unit(Unit.Kind.SHARE)
          @Limits(most = 0.9)
          @Otherwise("0%")
          double noShow) {}

  /** One zone of cubicles. */
  public record Zone(
      @Says("For acuities from the last zone's up to this.")
          @Unit(Unit.Kind.COUNT)
          @Limits(least = 1)
          int acuityUpTo,
      @Says("Share of the department's cubicles; normalised, at least one each.")
          @Unit(Unit.Kind.SHARE)
          double share) {}

  /** Streaming at the front door. */
  public record Streaming(
      @Says("Acuities from this on may be streamed.") @Unit(Unit.Kind.COUNT) @Limits(least = 1)
          int acuityFrom,
      @Says("Share of them streamed, of walk-ins who will not need to be admitted.")
          @Unit(Unit.Kind.SHARE)
          double share) {}

  /** Same-day emergency care: direct from the door, in places of its own. */
  public record SameDay(
      @Says("Share who suit it, of patients who will be admitted without an overnight bed.")
          @Unit(Unit.Kind.SHARE)
          double eligible,
      @Says("Hours in which it takes patients, Monday to Friday.") Hours weekdays,
      @Says("The same at weekends and on bank holidays; shut when left out.")
          Optional<Hours> weekends,
      @Says("How long a patient has a place.") @Unit(Unit.Kind.DURATION) Distribution stay) {}

  /** Opening hours within a day. */
  public record Hours(
      @Says("Hours after midnight, for example 8 h.")
          @Unit(Unit.Kind.DURATION)
          @Limits(most = 86_400)
          long opens,
      @Says("Hours after midnight, for example 20 h.")
          @Unit(Unit.Kind.DURATION)
          @Limits(most = 86_400)
          long closes) {}

  /** When ambulances are sent to a neighbour. */
  public record Divert(
      @Says("A crew counts when it has waited this long to hand over.")
          @Unit(Unit.Kind.DURATION)
          @Otherwise("30 min")
          long waiting,
      @Says("Diverts when more crews than this wait so long.") @Unit(Unit.Kind.COUNT) int crews,
      @Says("To the first neighbour where fewer crews than this wait so long.")
          @Unit(Unit.Kind.COUNT)
          int neighbourBelow,
      @Says("Share of arriving ambulances diverted then.") @Unit(Unit.Kind.SHARE) double share,
      @Says("Extra journey.") @Unit(Unit.Kind.DURATION) @Otherwise("0 min") long journey) {}

  /** One department. */
  public record Department(
      @Says("The site it stands on.") @RefersTo("sites") String site,
      @Says("Which entry of emergency.care it follows.") @RefersTo("emergency.care") String care,
      @Says("Ambulance attendances at the scenario's start.")
          @Unit(Unit.Kind.RATE)
          @Otherwise("0/day")
          @Extensive(Size.EMERGENCY)
          Steps ambulance,
      @Says("Other attendances at the scenario's start.")
          @Unit(Unit.Kind.RATE)
          @Otherwise("0/day")
          @Extensive(Size.EMERGENCY)
          Steps walkIn,
      @Says("Cubicles; without limit when left out.")
          @Unit(Unit.Kind.COUNT)
          @Extensive(Size.EMERGENCY)
          Optional<Steps> cubicles,
      @Says("Clinicians on duty, averaged over the day; the rota spreads them.")
          @Unit(Unit.Kind.NUMBER)
          @Extensive(Size.EMERGENCY)
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
          @Extensive(value = Size.OVERNIGHT, per = Size.EMERGENCY)
          double overnight,
      @Says("The department that takes patients streamed at this one's door; none when left out.")
          @RefersTo("emergency.departments")
          @Otherwise("")
          String streamsTo,
      @Says("Places in same-day emergency care.")
          @Unit(Unit.Kind.COUNT)
          @Otherwise("0")
          @Extensive(Size.EMERGENCY)
          Steps sameDayPlaces,
      @Says("Departments to which ambulances may be diverted, in order.")
          @RefersTo("emergency.departments")
          @Otherwise("[]")
          String[] divertTo) {}
}
