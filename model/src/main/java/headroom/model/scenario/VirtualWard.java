package headroom.model.scenario;

import java.util.Map;
import java.util.Optional;

/** Virtual wards: step-down from a bed, step-up instead of one. */
public record VirtualWard(
    @Says("Time on the virtual ward.") @Unit(Unit.Kind.DURATION) Distribution stay,
    @Says(
            "Chance that an episode replaces hospital days; otherwise it is extra care and frees no bed.")
        @Unit(Unit.Kind.SHARE)
        double substitution,
    @Says(
            "every-episode, or step-up when the hospital days saved by stepping down are a net figure"
                + " that already holds the episodes which replace nothing.")
        @Otherwise("every-episode")
        Episodes substitutionOf,
    @Says("Share of emergency overnight patients who could leave early to a virtual ward.")
        @Unit(Unit.Kind.SHARE)
        double stepDownEligible,
    @Says(
            "Hospital days saved by stepping down: a patient is monitorable at home when so much of the"
                + " stay is left.")
        @Unit(Unit.Kind.DURATION)
        double stepDownSaves,
    @Says("once, or daily: a patient for whom there was no room is offered again each day.")
        @Otherwise("once")
        Offers offers,
    @Says("Share of decisions to admit overnight that could go to a virtual ward instead.")
        @Unit(Unit.Kind.SHARE)
        double stepUpEligible,
    @Says("Only patients whose hospital need is at most this are stepped up.")
        @Unit(Unit.Kind.DURATION)
        @Otherwise("365 d")
        double stepUpLongestNeed,
    @Says("Share of candidates whose home is suitable: someone there, a telephone, safe to visit.")
        @Unit(Unit.Kind.SHARE)
        @Otherwise("100%")
        double homeSuitable,
    @Says("Chance that a stay ends in admission to a bed; a constant hazard where visits are made.")
        @Unit(Unit.Kind.SHARE)
        @Otherwise("0%")
        double escalation,
    @Says("Patients for each clinician on shift that are safe; no limit when left out.")
        @Unit(Unit.Kind.NUMBER)
        Optional<Double> caseload,
    @Says("Visits to patients at home; none are made when left out.") Optional<HomeVisits> visits,
    @Says("Each site's virtual ward.") @RefersTo("sites") Map<String, Places> sites) {

  /** Which episodes may turn out to replace nothing. */
  public enum Episodes {
    EVERY_EPISODE,
    STEP_UP
  }

  /** How often a place is offered. */
  public enum Offers {
    ONCE,
    DAILY
  }

  /** Places at one site, and who works there. */
  public record Places(
      @Says("Patients it can hold at one time.") @Unit(Unit.Kind.COUNT) @Extensive(Size.BEDS)
          Steps places,
      @Says("Clinicians on shift in the day, by whom the caseload is limited.")
          @Unit(Unit.Kind.NUMBER)
          @Extensive(Size.BEDS)
          Optional<Steps> clinicians,
      @Says("Who makes the visits.") Optional<Rounds> rounds,
      @Says(
              "Candidates sent by general practice, ambulance crews and care homes, who would be admitted"
                  + " otherwise.")
          @Unit(Unit.Kind.RATE)
          @Otherwise("0/day")
          @Extensive(Size.BEDS)
          Steps referrals) {}

  /** Visits and what happens when they are missed. */
  public record HomeVisits(
      @Says("Visits for each patient and day; a day has none, one or two.")
          @Unit(Unit.Kind.NUMBER)
          @Limits(least = 0, most = 2)
          @Otherwise("0.4")
          double perPatientDay,
      @Says("Share of days with a visit that have two.") @Unit(Unit.Kind.SHARE) @Otherwise("25%")
          double twice,
      @Says("What rounds can serve: a CSV file beside the scenario, written by headroom routes.")
          VisitingSurface surface,
      @Says("Patients are admitted while at most this share of visits is expected not to be made.")
          @Unit(Unit.Kind.SHARE)
          @Otherwise("10%")
          double unservedAtMost,
      @Says("After so many visits missed running, each replaced by a remote contact, ...")
          @Unit(Unit.Kind.COUNT)
          @Limits(least = 1)
          @Otherwise("2")
          double misses,
      @Says("... the hazard of admission is so many times the usual, until a visit is made.")
          @Unit(Unit.Kind.NUMBER)
          @Limits(least = 1)
          @Otherwise("2")
          double hazardAfterMisses) {}

  /** A visiting team. */
  public record Rounds(
      @Says("Clinicians on rounds in a day, half of them early, half late.")
          @Unit(Unit.Kind.NUMBER)
          @Extensive(Size.BEDS)
          Steps clinicians,
      @Says("Share of them who may do skilled visits.") @Unit(Unit.Kind.SHARE) @Otherwise("50%")
          double skilled,
      @Says("Area they cover, in square kilometres.") @Unit(Unit.Kind.NUMBER) double area,
      @Says("Bases from which they start.")
          @Unit(Unit.Kind.NUMBER)
          @Limits(least = 1)
          @Otherwise("1")
          double bases) {}
}
