package headroom.model.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One concrete scenario: everything that determines a replication besides the seed. */
public record Scenario(
    @Says("The scenario's name, as runs and reports call it.") String scenario,
    @Says("What the scenario is for, in a sentence or two.") @Otherwise("") String about,
    @Says("First and last day simulated and reported.") Period period,
    @Says("Days simulated before the start to settle beds and emergency departments; not reported.")
        @Unit(Unit.Kind.DURATION)
        @Otherwise("0 d")
        long runIn,
    @Says("How results are cut up.") @Otherwise("{period: month}") Reporting reporting,
    @Says("People served, for rates per head.") Optional<Population> population,
    @Says("Provider trusts, by code.") @Otherwise("{}") @Local Map<String, Trust> trusts,
    @Says("Hospital sites, by id.") @Local Map<String, Site> sites,
    @Says(
            "Care systems into which the scenario is divided, by id: every quantity below that grows"
                + " with size is theirs together. One system when left out.")
        @Otherwise("{}")
        Map<String, SystemSize> systems,
    @Says("Emergency departments and urgent treatment centres.") Optional<Emergency> emergency,
    @Says("Adult general and acute beds.") Optional<Beds> beds,
    @Says("Adult critical care.") Optional<CriticalCare> criticalCare,
    @Says("Virtual wards: acute care at home with remote monitoring.")
        Optional<VirtualWard> virtualWard,
    @Says("Urgent community response: crews who go to people at home within two hours.")
        Optional<Community> community,
    @Says("The referral-to-treatment waiting list.") Optional<WaitingList> waitingList,
    @Says("Outpatient clinics.") Optional<Outpatients> outpatients,
    @Says("Diagnostic tests; done as soon as clinics want them when left out.")
        Optional<Diagnostics> diagnostics,
    @Says("Theatre and procedure-room lists.") Optional<Theatre> theatre,
    @Says("COVID-19: beds and staff.") Optional<Covid> covid,
    @Says("Staff absent or redeployed, and what that takes from capacity.")
        Optional<Workforce> workforce,
    @Says("Elective activity of 2019/20, against which recovery is measured.")
        Optional<ElectiveBaseline> electiveBaseline,
    @Says(
            "Payment for elective activity beyond a threshold of 2019/20's value, month by month:"
                + " the Elective Recovery Fund or a scheme like it.")
        Optional<FundTerms> recoveryFund,
    @Says("Tests of this scenario's own, beside or instead of the national ones, by id.")
        @Otherwise("{}")
        Map<String, TargetTest> targets,
    @Says("Totals that the flows must add up to, checked when the scenario is read.")
        Optional<Checks> checks,
    @Derived List<Change> changes,
    @Derived List<LocalDate> bankHolidays) {

  /** First and last day, both included. */
  public record Period(
      @Says("First day, for example 2022-04-01.") LocalDate start,
      @Says("Last day, included.") LocalDate end) {}

  /** How results are cut up. */
  public record Reporting(
      @Says("month, week or day") @Otherwise("month") PeriodLength period,
      @Says(
              "What the run takes as given that was not known at its start, such as the published COVID series; a"
                  + " backtest repeats it. Empty when it knows nothing of the kind.")
          @Otherwise("")
          String conditionalOn) {
    /** Periods of a run that knows no more than its start. */
    public Reporting(PeriodLength period) {
      this(period, "");
    }
  }

  /** Reporting periods. */
  public enum PeriodLength {
    MONTH,
    WEEK,
    DAY
  }

  /** People served. */
  public record Population(
      @Says("People registered with the system's general practices.")
          @Unit(Unit.Kind.COUNT)
          @Extensive(Size.PEOPLE)
          double registered,
      @Says("Of these, people aged 16 or over.") @Unit(Unit.Kind.COUNT) @Extensive(Size.PEOPLE)
          double aged16Plus) {}

  /** A provider trust. */
  public record Trust(@Says("The trust's name.") String name) {}

  /** A hospital site. */
  public record Site(
      @Says("The site's name.") String name,
      @Says("Code of the trust that runs it.") @RefersTo("trusts") @Otherwise("") String trust) {}
}
