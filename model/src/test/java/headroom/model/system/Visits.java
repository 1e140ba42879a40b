package headroom.model.system;

import headroom.model.scenario.Distribution;
import headroom.model.scenario.Outpatients;
import headroom.model.scenario.Outpatients.Cancer;
import headroom.model.scenario.Outpatients.Clinics;
import headroom.model.scenario.Outpatients.Decision;
import headroom.model.scenario.Outpatients.First;
import headroom.model.scenario.Outpatients.FollowUp;
import headroom.model.scenario.Outpatients.UrgencyClass;
import headroom.model.scenario.Steps;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** First and follow-up appointments of a trial, told apart; nothing happens unless it is said. */
final class Visits {
  private static final double DAY = 86_400;

  Optional<Double> cancerWithin = Optional.empty();
  double missed;
  double[] missedByDeprivation = {1, 1, 1, 1, 1};
  Optional<Double> expeditedOver = Optional.empty();
  double missedRemote = 1;
  double rebooked;
  double tested;
  double testedCancer;
  double followedUp;
  double remote;
  double intervalDays;
  double resultDays;
  double again;
  double followUpMissed;
  double afterClock;
  Distribution afterClockDue = days(0);
  Steps noLongerMade = Steps.constant(0);
  Steps patientInitiated = Steps.constant(0);
  double patientsReturn = .4;
  double keptAfterClock;
  Steps redeployed = Steps.constant(0);
  double firstPerFollowUp = 1;
  Decision decision = new Decision(1, 0, 0, 0, 0);
  Optional<Cancer> cancer = Optional.empty();
  double followUpSlotsPerFirst = 1;
  double overdue;
  boolean followUps = true;

  static Distribution days(double days) {
    return new Distribution.Deterministic(days * DAY);
  }

  Outpatients outpatients(double quota, Map<String, Clinics> clinics) {
    UrgencyClass routine = new UrgencyClass(Optional.empty(), missed, tested, followedUp);
    UrgencyClass suspected = new UrgencyClass(cancerWithin, missed, testedCancer, 0);
    First first =
        new First(
            suspected, routine, routine, Map.of(), Map.of(), rebooked, Steps.constant(remote));
    FollowUp followUp =
        new FollowUp(
            days(intervalDays),
            days(resultDays),
            again,
            followUpMissed,
            Steps.constant(remote),
            afterClock,
            afterClockDue,
            noLongerMade,
            patientInitiated,
            patientsReturn,
            keptAfterClock,
            redeployed,
            firstPerFollowUp);
    Map<String, Clinics> with = new LinkedHashMap<>();
    clinics.forEach(
        (trust, its) ->
            with.put(
                trust,
                new Clinics(
                    its.slots(),
                    its.slots().times(followUpSlotsPerFirst),
                    its.bySpecialty(),
                    Map.of(),
                    overdue)));
    return new Outpatients(
        1,
        0,
        quota,
        expeditedOver,
        missedByDeprivation,
        missedRemote,
        Optional.of(first),
        followUps ? Optional.of(followUp) : Optional.empty(),
        decision,
        cancer,
        with);
  }
}
