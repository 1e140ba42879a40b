package headroom.model.scenario;

import java.util.Map;
import java.util.Optional;

/** The referral-to-treatment list: who joins, who waits now, who leaves untreated. */
public record WaitingList(
    @Says("Specialty groups, by id.") Map<String, SpecialtyGroup> specialties,
    @Says("Growth of clock starts from the scenario's start.")
        @Unit(Unit.Kind.GROWTH)
        @Limits(least = -1)
        @Otherwise("0%/year")
        double growth,
    @Says("even: the same number every working day; random: Poisson.") @Otherwise("random")
        Spread starts,
    @Says("Chance a day that a waiting patient is removed without treatment.")
        @Unit(Unit.Kind.RATE)
        @Otherwise("0/day")
        double removal,
    @Says("Shares of clinical priorities P2, P3, P4 among decisions to admit; normalised.")
        @Unit(Unit.Kind.SHARE)
        @Length(3)
        @Otherwise("[0%, 0%, 100%]")
        double[] priorities,
    @Says(
            "From clock start to readiness for the outpatient decision, when capacity is no limit;"
                + " patients are seen in the order of the dates on which they become ready.")
        @Unit(Unit.Kind.DURATION)
        @Otherwise("0 d")
        Distribution pathway,
    @Says(
            "From the decision to admit to the date on which a routine (P4) patient is called, when"
                + " capacity is no limit: surgeon, procedure and preparation differ, so a list is"
                + " not one queue. Routine patients are taken in the order of these dates; in clock"
                + " order when left out.")
        @Unit(Unit.Kind.DURATION)
        Optional<Distribution> routineCall,
    @Says("Chance that a patient offered a date declines it.")
        @Unit(Unit.Kind.SHARE)
        @Otherwise("0%")
        double declines,
    @Says("Of those waiting over 104 weeks at the start, the share who wait by choice.")
        @Unit(Unit.Kind.SHARE)
        @Otherwise("0%")
        double choiceAtStart,
    @Says(
            "A planner's own list: a CSV file beside the scenario; replaces the lists of the trusts it names.")
        Optional<CsvFile> list,
    @Says("How urgent referrals are; all routine when left out.")
        Optional<ListRules.Referrals> referrals,
    @Says("Specialist advice and guidance.") Optional<ListRules.Advice> advice,
    @Says("Who comes back after active monitoring.") Optional<ListRules.Monitoring> monitoring,
    @Says("Reviews of people who wait long.") Optional<ListRules.Reviews> reviews,
    @Says("Long waiters are offered treatment at another trust of the system.")
        Optional<ListRules.MutualAid> mutualAid,
    @Says("Who the people are, for results by group.") Optional<ListRules.People> people,
    @Says("Waits that nobody is to have by a day, by name; who must be treated by then is counted.")
        @Otherwise("{}")
        Map<String, ListRules.TipIn> tipIn,
    @Says("Of removals without treatment, the share of people who died.")
        @Unit(Unit.Kind.SHARE)
        @Otherwise("0%")
        double died,
    @Says("Where those of the opening list stand who have no decision yet.")
        @Otherwise("{first: 100%, diagnostics: 0%, follow-up: 0%}")
        ListRules.Undecided undecided,
    @Says(
            "Each simulated person stands for so many: lists, clock starts and elective capacities"
                + " are divided by it and results multiplied. For areas too large to simulate"
                + " person by person.")
        @Unit(Unit.Kind.NUMBER)
        @Limits(least = 1)
        @Otherwise("1")
        double standsFor,
    @Says("Each trust's (or, without trusts, each site's) list.") @Local
        Map<String, TrustList> trusts) {

  /** How clock starts fall. */
  public enum Spread {
    EVEN,
    RANDOM
  }

  /** A group of treatment functions. */
  public record SpecialtyGroup(
      @Says("In words.") @Otherwise("") String name,
      @Says("Share of clock starts; normalised.") @Unit(Unit.Kind.SHARE) double starts,
      @Says("Share of the opening list; normalised. The share of starts when left out.")
          @Unit(Unit.Kind.SHARE)
          Optional<Double> list,
      @Says(
              "Share of the opening list over 52 weeks; normalised. The share of the list when left out.")
          @Unit(Unit.Kind.SHARE)
          Optional<Double> longWaits,
      @Says("Of clock starts, the share of urgent suspected cancer referrals.")
          @Unit(Unit.Kind.SHARE)
          @Otherwise("0%")
          double suspectedCancer,
      @Says("Of outpatient decisions, the share to admit to theatre.")
          @Unit(Unit.Kind.SHARE)
          @Otherwise("0%")
          double toTheatre,
      @Says("Of outpatient decisions, the share to admit to a procedure room or endoscopy.")
          @Unit(Unit.Kind.SHARE)
          @Otherwise("0%")
          double toProcedureRoom) {}

  /** One trust's list at the start. */
  public record TrustList(
      @Says("Clock starts at the scenario's start.") @Unit(Unit.Kind.RATE) @Extensive(Size.ELECTIVE)
          Steps starts,
      @Says("People waiting at the start, all stages.") @Otherwise("{total: 0}") Opening opening) {}

  /** The list at the start of the scenario. */
  public record Opening(
      @Says("Everyone waiting.") @Unit(Unit.Kind.COUNT) @Extensive(Size.LIST) double total,
      @Says("Over 18 weeks.") @Unit(Unit.Kind.COUNT) @Otherwise("0") @Extensive(Size.OVER_18_WEEKS)
          double over18w,
      @Says("Over 52 weeks.") @Unit(Unit.Kind.COUNT) @Otherwise("0") @Extensive(Size.OVER_52_WEEKS)
          double over52w,
      @Says("Over 65 weeks.") @Unit(Unit.Kind.COUNT) @Otherwise("0") @Extensive(Size.OVER_52_WEEKS)
          double over65w,
      @Says("Over 78 weeks.") @Unit(Unit.Kind.COUNT) @Otherwise("0") @Extensive(Size.OVER_52_WEEKS)
          double over78w,
      @Says("Over 104 weeks.") @Unit(Unit.Kind.COUNT) @Otherwise("0") @Extensive(Size.OVER_52_WEEKS)
          double over104w,
      @Says("Of everyone waiting, those with a decision to admit.")
          @Unit(Unit.Kind.COUNT)
          @Otherwise("0")
          @Extensive(Size.LIST)
          double decisionToAdmit,
      @Says("Of these, over 18 weeks.")
          @Unit(Unit.Kind.COUNT)
          @Otherwise("0")
          @Extensive(Size.OVER_18_WEEKS)
          double decisionToAdmitOver18w,
      @Says("Of these, over 52 weeks.")
          @Unit(Unit.Kind.COUNT)
          @Otherwise("0")
          @Extensive(Size.OVER_52_WEEKS)
          double decisionToAdmitOver52w) {}

  /**
   * The rows of a planner's own list, read and checked.
   *
   * @param rows in file order
   */
  public record CsvFile(java.util.List<Row> rows) {}

  /** Patients alike. */
  public record Row(
      String site,
      String specialty,
      Stage stage,
      int priority,
      double weeksWaiting,
      boolean choice,
      int count) {}

  /** Where a pathway stands. */
  public enum Stage {
    /** Waits for the first appointment. */
    OUTPATIENT,
    DIAGNOSTICS,
    FOLLOW_UP,
    THEATRE,
    PROCEDURE_ROOM
  }
}
