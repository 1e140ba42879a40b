package headroom.model.scenario;

import java.time.LocalDate;
import java.util.Map;

/**
 * Rules of the waiting list: who comes how urgently, who leaves without treatment, who is asked.
 */
public final class ListRules {
  private ListRules() {}

  /** How urgent referrals are, and how soon each kind is ready for its first appointment. */
  public record Referrals(
      @Says("Of referrals without a suspicion of cancer, the share that is urgent.")
          @Unit(Unit.Kind.SHARE)
          double urgent,
      @Says(
              "From clock start to the first appointment of an urgent referral, when capacity is no"
                  + " limit.")
          @Unit(Unit.Kind.DURATION)
          Distribution urgentFirst,
      @Says("The same for an urgent suspected cancer referral.") @Unit(Unit.Kind.DURATION)
          Distribution suspectedCancerFirst) {}

  /** Specialist advice and guidance: requests that take the place of referrals. */
  public record Advice(
      @Says("Requests processed, for each 100 first attendances, by date.") @Unit(Unit.Kind.NUMBER)
          Steps requests,
      @Says(
              "Requests that the stated clock starts already live with; only what goes beyond them"
                  + " diverts more.")
          @Unit(Unit.Kind.NUMBER)
          double usual,
      @Says("Of requests, the share that takes the place of a referral.") @Unit(Unit.Kind.SHARE)
          double diverted) {}

  /** Who comes back after active monitoring. */
  public record Monitoring(
      @Says("Of clocks stopped for active monitoring, the share that later starts a new one.")
          @Unit(Unit.Kind.SHARE)
          double returns,
      @Says("How long active monitoring lasts for them.") @Unit(Unit.Kind.DURATION)
          Distribution lasts) {}

  /** Reviews of people who wait long. */
  public record Reviews(
      @Says("Who is reviewed: those waiting over this, by date; nobody before the first.")
          @Unit(Unit.Kind.DURATION)
          Steps over,
      @Says("Every so long.") @Unit(Unit.Kind.DURATION) @Otherwise("91 d") long every,
      @Says("Found at a review to need or want no treatment, and removed.") @Unit(Unit.Kind.SHARE)
          double removed,
      @Says("Found at a review to be more urgent: a routine patient becomes P3.")
          @Unit(Unit.Kind.SHARE)
          @Otherwise("0%")
          double madeUrgent) {}

  /**
   * Patients who wait long are offered treatment at a trust where, for the size of its list, fewer
   * of the specialty do.
   */
  public record MutualAid(
      @Says("From this day.") LocalDate from,
      @Says("Offered to those who wait over this for theatre.") @Unit(Unit.Kind.DURATION) long over,
      @Says("Share of people who accept.") @Unit(Unit.Kind.SHARE) double accepts,
      @Says("Offers a week, over the system.") @Unit(Unit.Kind.COUNT) @Extensive(Size.ELECTIVE)
          double offers) {}

  /** Who the people are, for results by group. */
  public record People(
      @Says("Shares of deprivation quintiles (IMD) 1, the most deprived, to 5; normalised.")
          @Unit(Unit.Kind.SHARE)
          @Length(5)
          double[] deprivation,
      @Says("Shares of ethnic groups, up to seven, by name; normalised.") @Unit(Unit.Kind.SHARE)
          Map<String, Double> ethnicity,
      @Says("Chance of removal without treatment by quintile, against the average person's.")
          @Unit(Unit.Kind.NUMBER)
          @Length(5)
          @Otherwise("[1, 1, 1, 1, 1]")
          double[] removal) {}

  /** A wait that nobody is to have by a day. */
  public record TipIn(
      @Says("The wait.") @Unit(Unit.Kind.DURATION) long over,
      @Says("The day by which nobody is to wait longer.") LocalDate by) {}

  /** Where those of the opening list stand who have no decision yet. */
  public record Undecided(
      @Says("Share that waits for the first appointment.") @Unit(Unit.Kind.SHARE) double first,
      @Says("Share that waits for a test.") @Unit(Unit.Kind.SHARE) double diagnostics,
      @Says("Share that waits for a follow-up appointment.") @Unit(Unit.Kind.SHARE)
          double followUp) {}
}
