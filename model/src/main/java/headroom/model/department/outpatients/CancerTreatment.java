package headroom.model.department.outpatients;

import headroom.model.engine.Draws;
import headroom.model.flow.ClockStop;
import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;
import headroom.model.flow.Purpose;
import headroom.model.scenario.Outpatients;
import headroom.model.scenario.Outpatients.Cancer;
import headroom.model.scenario.WaitingList;
import headroom.model.scenario.WaitingList.SpecialtyGroup;

/**
 * Whether a suspicion of cancer is one, and what follows for those who are told that it is: after
 * staging and a multidisciplinary meeting, in a time of their own, the decision to treat; then
 * theatre, or drugs or radiotherapy after another time of their own, or no treatment.
 */
final class CancerTreatment {
  private final Draws draws;
  private final Pathways pathways;
  private final Outcomes outcomes;
  private final LaterFollowUps later;
  private final double[] found;
  private final boolean[] hasTheatre;
  private final boolean[] admits;
  private final double toTheatre;
  private final double treated;
  private final OwnTime untilDecision;
  private final OwnTime untilTreatment;
  private final int startDay;
  private int today;

  CancerTreatment(ElectiveRun run, Cancer cancer, Outcomes outcomes, LaterFollowUps later) {
    draws = run.draws();
    pathways = run.pathways();
    this.outcomes = outcomes;
    this.later = later;
    WaitingList waitingList = run.scenario().waitingList().orElseThrow();
    int n = pathways.specialties().size();
    found = new double[n];
    hasTheatre = new boolean[n];
    admits = new boolean[n];
    for (int s = 0; s < n; s++) {
      String specialty = pathways.specialties().get(s);
      SpecialtyGroup group = waitingList.specialties().get(specialty);
      found[s] = cancer.foundBySpecialty().getOrDefault(specialty, cancer.found());
      hasTheatre[s] = group.toTheatre() > 0;
      admits[s] = group.toTheatre() + group.toProcedureRoom() > 0;
    }
    startDay = run.startDay();
    toTheatre = cancer.toTheatre();
    treated = cancer.toTheatre() + cancer.otherTreatment();
    untilDecision =
        new OwnTime(
            run,
            Pathways.CANCER_DECISION,
            Purpose.CANCER_DECISION,
            cancer.untilDecision(),
            this::decide);
    untilTreatment =
        new OwnTime(
            run,
            Pathways.OTHER_TREATMENT,
            Purpose.OTHER_TREATMENT,
            cancer.untilTreatment(),
            this::treat);
  }

  /** What the scenario says; null when cancer is never found. */
  static CancerTreatment of(ElectiveRun run, Outcomes outcomes, LaterFollowUps later) {
    return run.scenario()
        .outpatients()
        .flatMap(Outpatients::cancer)
        .map(cancer -> new CancerTreatment(run, cancer, outcomes, later))
        .orElse(null);
  }

  /** Whether what was suspected is cancer: the patient's own, whenever it is asked. */
  boolean isFound(int row) {
    draws.at(Purpose.CANCER, pathways.source(row), pathways.number(row), 0);
    return draws.first() < found[pathways.specialtyOf(pathways.list(row))];
  }

  /** The patient has been told that it is cancer, and is in no queue of the clinics. */
  void told(int row, int day) {
    int days = untilDecision.days(row);
    if (days == 0) {
      today = day;
      decide(row);
    } else {
      untilDecision.begin(row, day, days);
    }
  }

  /**
   * Goes on with a patient who was told before the start, whose times count from that day.
   *
   * @return false when it was not cancer, or when a decision to admit or a treatment without
   *     admission has come about by the start: those are not among the undecided any more
   */
  boolean resume(int row, int toldDay) {
    if (!isFound(row)) {
      return false;
    }
    int days = untilDecision.days(row);
    int decisionDay = toldDay + days;
    if (decisionDay >= startDay) {
      untilDecision.begin(row, toldDay, days);
    } else {
      int more = 1 + untilTreatment.days(row);
      if (decisionDay + more < startDay || !isTreatedOtherwise(row)) {
        return false;
      }
      untilTreatment.begin(row, decisionDay, more);
    }
    pathways.setUrgency(row, Pathways.SUSPECTED_CANCER);
    pathways.findCancer(row);
    pathways.setTold(row);
    return true;
  }

  /** Decisions and treatments of a working day. */
  void startOfDay(int day) {
    today = day;
    untilDecision.end(day);
    untilTreatment.end(day);
  }

  private void decide(int row) {
    int specialty = pathways.specialtyOf(pathways.list(row));
    double u = treatment(row);
    if (isForAdmission(u, specialty)) {
      outcomes.admit(row, hasTheatre[specialty], today);
    } else if (u < treated) {
      // Nobody is treated on the day of the decision.
      untilTreatment.begin(row, today, 1 + untilTreatment.days(row));
    } else {
      outcomes.stop(row, ClockStop.NOT_TREATED, today);
    }
  }

  private boolean isTreatedOtherwise(int row) {
    double u = treatment(row);
    return u < treated && !isForAdmission(u, pathways.specialtyOf(pathways.list(row)));
  }

  private boolean isForAdmission(double u, int specialty) {
    return u < toTheatre && admits[specialty];
  }

  /** What the patient's treatment is drawn from. */
  private double treatment(int row) {
    draws.at(Purpose.CANCER, pathways.source(row), pathways.number(row), 0);
    return draws.second();
  }

  private void treat(int row) {
    later.add(row, today);
    outcomes.stop(row, ClockStop.TREATED, today);
  }
}
