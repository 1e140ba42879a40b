package headroom.model.system;

import headroom.model.scenario.Distribution;
import headroom.model.scenario.Outpatients;
import headroom.model.scenario.Steps;
import headroom.model.scenario.Theatre;
import headroom.model.scenario.WaitingList.SpecialtyGroup;
import headroom.model.scenario.WaitingList.Spread;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Elective care of the size of the Black Country for tests of size and balance. Round figures, not
 * the published scenario, which the scenario tests run.
 */
final class BlackCountrySized {
  private BlackCountrySized() {}

  private static final double[] SIZE = {.33, .32, .16, .19};

  static ElectiveTrial trial() {
    ElectiveTrial trial = new ElectiveTrial();
    trial.start = LocalDate.of(2022, 4, 1);
    trial.end = LocalDate.of(2025, 3, 31);
    trial.daysPerPeriod = 30;
    trial.starts = Spread.RANDOM;
    trial.growth = .02;
    trial.removal = .00099;
    trial.priorities = new double[] {.25, .25, .5};
    trial.pathway = new Distribution.Exponential(16 * 7 * 86_400.0);
    trial.declines = .08;
    trial.choiceAtStart = .2;
    trial.slotsPerDecision = 3.1;
    trial.followUps = 2.1;
    trial.clinicQuota = .1;
    trial.theatreQuota = .25;
    trial.lateStart = lognormal(28, 28);
    trial.turnaround = lognormal(14, 7);
    trial.plannedVariation = .35;
    trial.planningError = .25;
    trial.patientCancels = .033;
    group(trial, "orthopaedics", .10, .12, .18, .268, 0, 144, .1, 69, .8);
    group(trial, "eyes", .11, .11, .10, .283, .03, 35, .98, 35, .98);
    group(trial, "ent", .065, .07, .07, .198, .02, 75, .65, 75, .65);
    group(trial, "surgery", .09, .10, .17, .216, .136, 175, .05, 88, .75);
    group(trial, "gynaecology", .07, .07, .05, .204, .05, 75, .6, 75, .6);
    group(trial, "urology", .055, .07, .17, .363, .133, 69, .6, 69, .6);
    group(trial, "other", .51, .46, .26, .02, .067, 88, .75, 88, .75);
    Map<String, Double> split = new LinkedHashMap<>();
    double[] shares = {.26, .12, .09, .22, .10, .13, .08};
    int i = 0;
    for (String specialty : trial.specialties.keySet()) {
      split.put(specialty, shares[i++]);
    }
    for (int t = 0; t < SIZE.length; t++) {
      String trust = "trust-" + t;
      trial.trusts.put(trust, list(trial, SIZE[t]));
      trial.clinics.put(
          trust, new Outpatients.Clinics(Steps.constant(26_000 * SIZE[t] / 7), Map.of()));
      trial.suites.put(
          "theatres-" + t,
          new Theatre.Suite(
              "site",
              new String[] {trust},
              Steps.constant(450 * SIZE[t] / 7),
              split,
              "ward",
              false));
      trial.rooms.put(
          trust,
          new Theatre.Rooms(Steps.constant(480 * SIZE[t] / 7), Steps.constant(400 * SIZE[t] / 7)));
    }
    return trial;
  }

  private static headroom.model.scenario.WaitingList.TrustList list(
      ElectiveTrial trial, double size) {
    return new headroom.model.scenario.WaitingList.TrustList(
        Steps.constant(45_300 * 12 / 365.25 * size),
        new headroom.model.scenario.WaitingList.Opening(
            StrictMath.rint(183_700 * size),
            StrictMath.rint(64_500 * size),
            StrictMath.rint(5_107 * size),
            StrictMath.rint(2_380 * size),
            StrictMath.rint(1_040 * size),
            StrictMath.rint(280 * size),
            StrictMath.rint(29_400 * size),
            StrictMath.rint(16_500 * size),
            StrictMath.rint(3_773 * size)));
  }

  private static Distribution lognormal(double meanMinutes, double sdMinutes) {
    double variance = StrictMath.log1p(sdMinutes * sdMinutes / (meanMinutes * meanMinutes));
    return new Distribution.Lognormal(
        StrictMath.log(meanMinutes * 60) - variance / 2, StrictMath.sqrt(variance));
  }

  private static void group(
      ElectiveTrial trial,
      String id,
      double starts,
      double list,
      double longWaits,
      double toTheatre,
      double toRoom,
      double major,
      double majorDay,
      double minor,
      double minorDay) {
    trial.specialties.put(
        id,
        new SpecialtyGroup(
            id, starts, Optional.of(list), Optional.of(longWaits), 0, toTheatre, toRoom));
    trial.procedures.put(id + "-major", new Theatre.Procedure(id, .5, major * 60, majorDay));
    trial.procedures.put(id + "-minor", new Theatre.Procedure(id, .5, minor * 60, minorDay));
  }
}
