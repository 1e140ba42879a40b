package headroom.model.scenario;

import java.util.Map;
import java.util.Optional;

/** Urgent community response: crews who go to people at home within two hours. */
public record Community(
    @Says("Relative referrals by hour of the day, 24 numbers; even when left out.")
        @Unit(Unit.Kind.NUMBER)
        @Length(24)
        Optional<double[]> byHour,
    @Says("Growth of referrals from the scenario's start.")
        @Unit(Unit.Kind.GROWTH)
        @Limits(least = -1)
        @Otherwise("0%/year")
        double growth,
    @Says("Time of day at which crews start to respond.")
        @Unit(Unit.Kind.DURATION)
        @Otherwise("8 h")
        long opens,
    @Says("Time of day after which no crew sets out.") @Unit(Unit.Kind.DURATION) @Otherwise("20 h")
        long closes,
    @Says("Time with the patient, notes included.") @Unit(Unit.Kind.DURATION) Distribution contact,
    @Says("Travel along straight lines, in kilometres an hour.")
        @Unit(Unit.Kind.NUMBER)
        @Limits(least = 1)
        @Otherwise("25")
        double speed,
    @Says(
            "Share of two-hour patients who would be admitted; they are offered a virtual ward, and"
                + " admitted where there is none or no room.")
        @Unit(Unit.Kind.SHARE)
        @Otherwise("0%")
        double wouldBeAdmitted,
    @Says("Each site's team.") @RefersTo("sites") Map<String, Team> teams) {

  /** A team that responds. */
  public record Team(
      @Says("Two-hour referrals.") @Unit(Unit.Kind.RATE) @Extensive(Size.PEOPLE) Steps referrals,
      @Says("Referrals to be seen within two days; crews take them when no two-hour patient waits.")
          @Unit(Unit.Kind.RATE)
          @Otherwise("0/day")
          @Extensive(Size.PEOPLE)
          Steps laterReferrals,
      @Says("Clinicians of the visiting rounds who may be on urgent calls at one time.")
          @Unit(Unit.Kind.COUNT)
          @Extensive(Size.PEOPLE)
          Steps crews,
      @Says("Area they cover, in square kilometres.") @Unit(Unit.Kind.NUMBER) double area) {}
}
