package headroom.model.scenario;

import java.util.Map;
import java.util.Optional;

/**
 * Outpatient clinics. With neither {@code first} nor {@code follow-up} one slot, or as many as a
 * decision takes, turn a waiting pathway into a decision.
 */
public record Outpatients(
    @Says(
            "Slots that one decision takes where first and follow-up appointments are not told"
                + " apart.")
        @Unit(Unit.Kind.NUMBER)
        @Limits(least = 0.01)
        @Otherwise("1")
        double slotsPerDecision,
    @Says("Of these, how many are follow-ups.") @Unit(Unit.Kind.NUMBER) @Otherwise("0")
        double followUpsPerDecision,
    @Says("Share of first appointments kept for the longest waits.")
        @Unit(Unit.Kind.SHARE)
        @Otherwise("0%")
        double longWaitQuota,
    @Says(
            "Those who have waited longer than this are brought forward: their tests are urgent and"
                + " follow-ups due within a fortnight.")
        @Unit(Unit.Kind.DURATION)
        Optional<Double> expeditedOver,
    @Says(
            "Chance of missing an appointment by deprivation quintile, most deprived first, relative"
                + " to the stated chance.")
        @Unit(Unit.Kind.NUMBER)
        @Length(5)
        @Otherwise("[1, 1, 1, 1, 1]")
        double[] missedByDeprivation,
    @Says("Chance of missing a telephone or video appointment, relative to the stated chance.")
        @Unit(Unit.Kind.NUMBER)
        @Otherwise("1")
        double missedRemote,
    @Says("First appointments and what follows them; every one is a decision when left out.")
        Optional<First> first,
    @Says("Follow-up appointments, with slots of their own.") Optional<FollowUp> followUp,
    @Says("What clinics decide when nobody is admitted.") @Otherwise("{}") Decision decision,
    @Says("What becomes of referrals with suspected cancer; it is never found when left out.")
        Optional<Cancer> cancer,
    @Says("Each trust's clinics.") @RefersTo("waiting-list.trusts") Map<String, Clinics> trusts) {

  /** Clinics in which every slot, or as many as a decision takes, is a decision. */
  public Outpatients(
      double slotsPerDecision,
      double followUpsPerDecision,
      double longWaitQuota,
      Map<String, Clinics> trusts) {
    this(
        slotsPerDecision,
        followUpsPerDecision,
        longWaitQuota,
        Optional.empty(),
        new double[] {1, 1, 1, 1, 1},
        1,
        Optional.empty(),
        Optional.empty(),
        Decision.TREATED,
        Optional.empty(),
        trusts);
  }

  /** Whether first and follow-up appointments are told apart. */
  public boolean toldApart() {
    return first.isPresent() || followUp.isPresent();
  }

  /** First appointments. */
  public record First(
      @Says("Referred with suspected cancer.") @Otherwise("{}") UrgencyClass suspectedCancer,
      @Says("Referred as urgent.") @Otherwise("{}") UrgencyClass urgent,
      @Says("Everybody else.") @Otherwise("{}") UrgencyClass routine,
      @Says("Share sent to a test by specialty, but for suspected cancer; else that of the class.")
          @Unit(Unit.Kind.SHARE)
          @RefersTo("waiting-list.specialties")
          @Otherwise("{}")
          Map<String, Double> tested,
      @Says("Share sent to a test by specialty with suspected cancer; else that of the class.")
          @Unit(Unit.Kind.SHARE)
          @RefersTo("waiting-list.specialties")
          @Otherwise("{}")
          Map<String, Double> testedWithSuspectedCancer,
      @Says("Of first appointments missed for the first time, the share that is made again.")
          @Unit(Unit.Kind.SHARE)
          @Otherwise("0%")
          double rebooked,
      @Says("Share by telephone or video.") @Unit(Unit.Kind.SHARE) @Otherwise("0%") Steps remote) {

    /** Share of a specialty's patients with suspected cancer who are sent to a test. */
    public double testedWithSuspicion(String specialty) {
      return testedWithSuspectedCancer.getOrDefault(specialty, suspectedCancer.tested());
    }

    /** Share of a specialty's other patients, of a class, who are sent to a test. */
    public double testedOf(UrgencyClass urgency, String specialty) {
      return tested.getOrDefault(specialty, urgency.tested());
    }

    /** Share of all patients of a specialty who are sent to a test, as referrals come. */
    public double testedOfAll(WaitingList list, String specialty) {
      if (list.referrals().isEmpty()) {
        return testedOf(routine, specialty);
      }
      double suspected = list.specialties().get(specialty).suspectedCancer();
      double asUrgent = list.referrals().get().urgent();
      double others =
          asUrgent * testedOf(urgent, specialty) + (1 - asUrgent) * testedOf(routine, specialty);
      return suspected * testedWithSuspicion(specialty) + (1 - suspected) * others;
    }
  }

  /** An urgency of referral. */
  public record UrgencyClass(
      @Says("The first appointment is due at the latest so long after the clock start.")
          @Unit(Unit.Kind.DURATION)
          Optional<Double> within,
      @Says("Share of first appointments missed without notice.")
          @Unit(Unit.Kind.SHARE)
          @Otherwise("0%")
          double missed,
      @Says("Of those seen, the share sent to a test.") @Unit(Unit.Kind.SHARE) @Otherwise("0%")
          double tested,
      @Says("Of those seen and not sent to a test, the share sent to a follow-up.")
          @Unit(Unit.Kind.SHARE)
          @Otherwise("0%")
          double followedUp) {}

  /** Follow-ups. */
  public record FollowUp(
      @Says("From a first appointment, a test or a follow-up to the follow-up that is due.")
          @Unit(Unit.Kind.DURATION)
          @Otherwise("0 d")
          Distribution interval,
      @Says("The same for the result of a test on suspicion of cancer.")
          @Unit(Unit.Kind.DURATION)
          @Otherwise("0 d")
          Distribution resultOfSuspectedCancer,
      @Says("Chance that a follow-up leads to another before the decision, five at most.")
          @Unit(Unit.Kind.SHARE)
          @Otherwise("0%")
          double again,
      @Says("Share of follow-ups missed without notice.") @Unit(Unit.Kind.SHARE) @Otherwise("0%")
          double missed,
      @Says("Share by telephone or video.") @Unit(Unit.Kind.SHARE) @Otherwise("0%") Steps remote,
      @Says("Mean number of follow-ups after the clock of a patient treated or monitored.")
          @Unit(Unit.Kind.NUMBER)
          @Limits(most = 50)
          @Otherwise("0")
          double afterClock,
      @Says("When after the clock stop each of them is due.")
          @Unit(Unit.Kind.DURATION)
          @Otherwise("0 d")
          Distribution afterClockDue,
      @Says(
              "Share of follow-ups after the clock that are no longer made, by the day they fall due.")
          @Unit(Unit.Kind.SHARE)
          @Otherwise("0%")
          Steps noLongerMade,
      @Says(
              "Share of the remaining follow-ups after the clock that are left to the patient to ask"
                  + " for (PIFU), by the day they fall due.")
          @Unit(Unit.Kind.SHARE)
          @Otherwise("0%")
          Steps patientInitiated,
      @Says("Share of these that patients ask for.") @Unit(Unit.Kind.SHARE) @Otherwise("40%")
          double patientsReturn,
      @Says("Share of follow-up slots kept for those after the clock.")
          @Unit(Unit.Kind.SHARE)
          @Otherwise("0%")
          double keptAfterClock,
      @Says("Share of idle follow-up slots that are used for first appointments.")
          @Unit(Unit.Kind.SHARE)
          @Otherwise("0%")
          Steps redeployed,
      @Says("First appointments that one such slot gives.") @Unit(Unit.Kind.NUMBER) @Otherwise("1")
          double firstPerFollowUp) {}

  /** How a clock stops in the clinic; shares are normalised. */
  public record Decision(
      @Says("First definitive treatment without admission.")
          @Unit(Unit.Kind.SHARE)
          @Otherwise("100%")
          double treated,
      @Says("Active monitoring begins.") @Unit(Unit.Kind.SHARE) @Otherwise("0%") double monitored,
      @Says("Decision not to treat; back to primary care.") @Unit(Unit.Kind.SHARE) @Otherwise("0%")
          double notTreated,
      @Says("The patient declines treatment.") @Unit(Unit.Kind.SHARE) @Otherwise("0%")
          double declined,
      @Says("Of those treated in the clinic, the share by an outpatient procedure.")
          @Unit(Unit.Kind.SHARE)
          @Otherwise("0%")
          double procedure) {
    /** Everybody is treated. */
    public static final Decision TREATED = new Decision(1, 0, 0, 0, 0);
  }

  /** Cancer. */
  public record Cancer(
      @Says("Share of referrals with suspected cancer in which it is found.") @Unit(Unit.Kind.SHARE)
          double found,
      @Says("The same by specialty, where it differs.")
          @Unit(Unit.Kind.SHARE)
          @RefersTo("waiting-list.specialties")
          @Otherwise("{}")
          Map<String, Double> foundBySpecialty,
      @Says(
              "Share treated in theatre; where the specialty has none, in a procedure room, and where"
                  + " it has none, by other treatment.")
          @Unit(Unit.Kind.SHARE)
          double toTheatre,
      @Says("Share treated by drugs or radiotherapy; the rest is not treated.")
          @Unit(Unit.Kind.SHARE)
          double otherTreatment,
      @Says(
              "From being told to the decision to treat: staging, the multidisciplinary meeting; at"
                  + " once when left out.")
          @Unit(Unit.Kind.DURATION)
          @Otherwise("0 d")
          Distribution untilDecision,
      @Says("From the decision to the start of other treatment.")
          @Unit(Unit.Kind.DURATION)
          @Otherwise("0 d")
          Distribution untilTreatment) {}

  /** One trust's clinics. */
  public record Clinics(
      @Says("Slots a week: of first appointments, or of all where they are not told apart.")
          @Unit(Unit.Kind.RATE)
          @Extensive(Size.ELECTIVE)
          Steps slots,
      @Says("Follow-up slots a week.")
          @Unit(Unit.Kind.RATE)
          @Otherwise("0/week")
          @Extensive(Size.ELECTIVE)
          Steps followUpSlots,
      @Says("Split of the slots over specialty groups; the share of clock starts when left out.")
          @Unit(Unit.Kind.SHARE)
          @RefersTo("waiting-list.specialties")
          @Otherwise("{}")
          Map<String, Double> bySpecialty,
      @Says(
              "Split of follow-up slots over specialty groups; by the follow-ups that the first"
                  + " appointments lead to when left out.")
          @Unit(Unit.Kind.SHARE)
          @RefersTo("waiting-list.specialties")
          @Otherwise("{}")
          Map<String, Double> followUpsBySpecialty,
      @Says("Follow-ups after the clock that are overdue at the start.")
          @Unit(Unit.Kind.COUNT)
          @Otherwise("0")
          @Extensive(Size.ELECTIVE)
          double overdueAtStart) {
    /** Slots that are not told apart. */
    public Clinics(Steps slots, Map<String, Double> bySpecialty) {
      this(slots, Steps.constant(0), bySpecialty, Map.of(), 0);
    }
  }
}
