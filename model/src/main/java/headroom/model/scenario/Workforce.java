package headroom.model.scenario;

import java.util.Optional;

/** Staff who are away, and what that takes from each kind of capacity. */
public record Workforce(
    @Says("Staff absent; what covid.absence says when left out.") Optional<Absence> absence,
    @Says("Share of staff sent to other work, such as vaccination, beyond those absent.")
        @Unit(Unit.Kind.SHARE)
        @Otherwise("0%")
        Steps redeployed,
    @Says("Staffed adult G&A beds; beds close as they empty.") Optional<Loss> beds,
    @Says("Clinicians on duty in emergency departments.") Optional<Loss> clinicians,
    @Says("Theatre sessions and clinics; takes the place of what covid.absence says of them.")
        Optional<Loss> sessions,
    @Says("Intermediate-care slots.") Optional<Loss> intermediateCare) {

  /** Staff absent: a usual level and what follows COVID, or a published series. */
  public record Absence(
      @Says("All-cause absence without COVID-19.") @Unit(Unit.Kind.SHARE) double usual,
      @Says("Added absence for each unit of the share of adult G&A beds that hold COVID patients.")
          @Unit(Unit.Kind.NUMBER)
          @Otherwise("0")
          double perCovidShare,
      @Says("How much later absence follows beds.") @Unit(Unit.Kind.DURATION) @Otherwise("0 d")
          long lag,
      @Says(
              "Published all-cause absence, by date with straight lines between; takes the place of usual and per-covid-share from its first date to its last.")
          @Unit(Unit.Kind.SHARE)
          Optional<Steps> published) {}

  /** What staff who are away take from one kind of capacity. */
  public record Loss(
      @Says("Share of capacity lost for each unit of staff away above the level.")
          @Unit(Unit.Kind.NUMBER)
          double elasticity,
      @Says("Staff away up to this cost nothing.") @Unit(Unit.Kind.SHARE) double above) {}
}
