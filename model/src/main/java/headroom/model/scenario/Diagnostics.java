package headroom.model.scenario;

import java.util.Map;
import java.util.Optional;

/** Diagnostic tests, by kind and trust. */
public record Diagnostics(
    @Says("Growth from the scenario's start of requests that no pathway makes.")
        @Unit(Unit.Kind.GROWTH)
        @Limits(least = -1)
        @Otherwise("0%/year")
        double growth,
    @Says("How these requests fall. even: the same number every working day; random: Poisson.")
        @Otherwise("random")
        WaitingList.Spread requests,
    @Says("Share of tests missed without notice, but for unscheduled ones.")
        @Unit(Unit.Kind.SHARE)
        @Otherwise("0%")
        double missed,
    @Says("From the request to the first day on which the test can be done.") @Otherwise("{}")
        Soonest soonest,
    @Says("Kinds of test, by id.") Map<String, Test> tests,
    @Says("Each trust's tests.") @RefersTo("waiting-list.trusts") Map<String, TrustTests> trusts) {

  /** The shortest notice, by urgency of the referral. */
  public record Soonest(
      @Says("Referred with suspected cancer.") @Unit(Unit.Kind.DURATION) @Otherwise("0 d")
          double suspectedCancer,
      @Says("Referred as urgent.") @Unit(Unit.Kind.DURATION) @Otherwise("0 d") double urgent,
      @Says("Everybody else, requests of general practice and surveillance included.")
          @Unit(Unit.Kind.DURATION)
          @Otherwise("0 d")
          double routine) {}

  /** Parts of the monthly diagnostics return (DM01). */
  public enum Group {
    IMAGING,
    PHYSIOLOGY,
    ENDOSCOPY
  }

  /** A kind of test; shares are of all kinds together, and normalised. */
  public record Test(
      @Says("In words.") @Otherwise("") String name,
      @Says("imaging, physiology or endoscopy") Group group,
      @Says("Share of the requests of general practice.") @Unit(Unit.Kind.SHARE) @Otherwise("0%")
          double directAccess,
      @Says("Share of planned surveillance.") @Unit(Unit.Kind.SHARE) @Otherwise("0%")
          double surveillance,
      @Says("Share of unscheduled tests.") @Unit(Unit.Kind.SHARE) @Otherwise("0%")
          double unscheduled,
      @Says("Share of the tests that clinics request, of specialties not named below.")
          @Unit(Unit.Kind.SHARE)
          @Otherwise("0%")
          double clinics,
      @Says("Weight among the tests that the clinics of a specialty request.")
          @Unit(Unit.Kind.NUMBER)
          @RefersTo("waiting-list.specialties")
          @Otherwise("{}")
          Map<String, Double> specialties,
      @Says("Hospital capacity for each expected test, relative to other kinds.")
          @Unit(Unit.Kind.NUMBER)
          @Otherwise("1")
          double capacity,
      @Says("Share of the capacity of community diagnostic centres.")
          @Unit(Unit.Kind.SHARE)
          @Otherwise("0%")
          double community,
      @Says("Share of the list at the start; that of expected tests when left out.")
          @Unit(Unit.Kind.SHARE)
          Optional<Double> waiting,
      @Says("Share of those over six weeks at the start; that of the list when left out.")
          @Unit(Unit.Kind.SHARE)
          Optional<Double> longWaits) {}

  /** One trust's tests. */
  public record TrustTests(
      @Says(
              "Tests a week at hospitals; split over kinds in proportion to the tests expected at the"
                  + " start.")
          @Unit(Unit.Kind.RATE)
          @Extensive(Size.ELECTIVE)
          Steps hospital,
      @Says("Tests a week at community diagnostic centres, apart from emergency care.")
          @Unit(Unit.Kind.RATE)
          @Otherwise("0/week")
          @Extensive(Size.ELECTIVE)
          Steps community,
      @Says("Requests of general practice.")
          @Unit(Unit.Kind.RATE)
          @Otherwise("0/week")
          @Extensive(Size.ELECTIVE)
          Steps directAccess,
      @Says("Planned surveillance that falls due.")
          @Unit(Unit.Kind.RATE)
          @Otherwise("0/week")
          @Extensive(Size.ELECTIVE)
          Steps surveillance,
      @Says("Unscheduled tests of emergency and inpatients, which hospitals do first.")
          @Unit(Unit.Kind.RATE)
          @Otherwise("0/week")
          @Extensive(Size.ELECTIVE)
          Steps unscheduled,
      @Says("People waiting at the start, those of clinics included.") @Otherwise("{total: 0}")
          Waiting waiting,
      @Says("Tests done in 2019/20, unscheduled ones included.")
          @Unit(Unit.Kind.RATE)
          @Otherwise("0/week")
          @Extensive(Size.ELECTIVE)
          double tests1920) {}

  /** A trust's list at the start. */
  public record Waiting(
      @Says("Everyone waiting.") @Unit(Unit.Kind.COUNT) @Extensive(Size.LIST) double total,
      @Says("Six weeks or more.") @Unit(Unit.Kind.COUNT) @Otherwise("0") @Extensive(Size.LIST)
          double over6w,
      @Says("Thirteen weeks or more.") @Unit(Unit.Kind.COUNT) @Otherwise("0") @Extensive(Size.LIST)
          double over13w) {}
}
