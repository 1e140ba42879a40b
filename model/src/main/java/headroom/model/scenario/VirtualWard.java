package headroom.model.scenario;

import java.util.Map;

/** Virtual wards: step-down from a bed, step-up instead of one. */
public record VirtualWard(
    @Says("Time on the virtual ward.") @Unit(Unit.Kind.DURATION) Distribution stay,
    @Says(
            "Chance that an episode replaces hospital days; otherwise it is extra care and frees no bed.")
        @Unit(Unit.Kind.SHARE)
        double substitution,
    @Says("Share of emergency overnight patients who could leave early to a virtual ward.")
        @Unit(Unit.Kind.SHARE)
        double stepDownEligible,
    @Says("Hospital days saved by stepping down.") @Unit(Unit.Kind.DURATION) double stepDownSaves,
    @Says("Share of decisions to admit overnight that could go to a virtual ward instead.")
        @Unit(Unit.Kind.SHARE)
        double stepUpEligible,
    @Says("Only patients whose hospital need is at most this are stepped up.")
        @Unit(Unit.Kind.DURATION)
        @Otherwise("365 d")
        double stepUpLongestNeed,
    @Says("Chance that a stay ends in admission to a bed.") @Unit(Unit.Kind.SHARE) @Otherwise("0%")
        double escalation,
    @Says("Each site's virtual ward.") @RefersTo("sites") Map<String, Places> sites) {

  /** Places at one site. */
  public record Places(
      @Says("Patients it can hold at one time.") @Unit(Unit.Kind.COUNT) Steps places) {}
}
