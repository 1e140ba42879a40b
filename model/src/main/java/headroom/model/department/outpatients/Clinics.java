package headroom.model.department.outpatients;

import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;
import headroom.model.flow.StageCensus;
import headroom.model.scenario.Outpatients;
import headroom.model.scenario.Outpatients.FollowUp;
import headroom.model.scenario.Steps;
import headroom.model.scenario.WaitingList;
import java.time.LocalDate;

/** The clinics of every trust and specialty group, and the queues for their appointments. */
public final class Clinics {
  private final ElectiveRun run;
  private final Pathways pathways;
  private final ClinicStaffing staffing;
  private final Decisions decisions;
  private final CancerTreatment cancer;
  private final LaterFollowUps later;
  private final FirstClinics first;
  private final FollowUpClinics followUps;
  private final ClinicActivity activity;
  private final Capacity firstSlots;
  private final Redeployment redeployment;
  private final FollowUp followUp;
  private double[] laterPerDay = {};
  private int scheduledTo;

  /**
   * Clinics of a replication. A scenario with a waiting list and no outpatients has clinics without
   * limit.
   *
   * @param run the replication's elective run; its scenario has a waiting list
   */
  public Clinics(ElectiveRun run, ClinicStaffing staffing, Tests tests, Outcomes outcomes) {
    this.run = run;
    this.staffing = staffing;
    pathways = run.pathways();
    Outpatients outpatients = run.scenario().outpatients().orElse(null);
    followUp = outpatients == null ? null : outpatients.followUp().orElse(null);
    activity = new ClinicActivity(run);
    later = new LaterFollowUps(run, followUp);
    cancer = CancerTreatment.of(run, outcomes, later);
    decisions = new Decisions(run, outcomes, later, cancer);
    firstSlots =
        outpatients == null
            ? null
            : new Capacity(
                run,
                slots(outpatients, false),
                weights(outpatients, false),
                outpatients.toldApart() ? 1 : outpatients.slotsPerDecision());
    followUps =
        followUp == null
            ? null
            : new FollowUpClinics(
                run,
                outpatients,
                new Capacity(run, slots(outpatients, true), weights(outpatients, true), 1),
                outcomes,
                decisions,
                later,
                activity);
    first = new FirstClinics(run, outcomes, decisions, tests, followUps, activity);
    redeployment = new Redeployment(pathways.lists(), followUp);
    scheduledTo = run.startDay() - 1;
  }

  private Steps[] slots(Outpatients outpatients, boolean ofFollowUps) {
    Steps[] slots = new Steps[pathways.trusts().size()];
    for (int t = 0; t < slots.length; t++) {
      Outpatients.Clinics its = outpatients.trusts().get(pathways.trusts().get(t));
      slots[t] = its == null ? Steps.constant(0) : ofFollowUps ? its.followUpSlots() : its.slots();
    }
    return slots;
  }

  /** What a trust's slots are split over specialties by. */
  private double[] weights(Outpatients outpatients, boolean ofFollowUps) {
    WaitingList waitingList = run.scenario().waitingList().orElseThrow();
    FollowUpNeed need = new FollowUpNeed(outpatients, waitingList, pathways, decisions);
    double[] weights = new double[pathways.lists()];
    double needed = 0;
    for (int list = 0; list < weights.length; list++) {
      Outpatients.Clinics its =
          outpatients.trusts().get(pathways.trusts().get(pathways.trustOf(list)));
      int s = pathways.specialtyOf(list);
      String specialty = pathways.specialties().get(s);
      if (its == null) {
        continue;
      }
      double firsts =
          its.bySpecialty().isEmpty()
              ? waitingList.specialties().get(specialty).starts()
              : its.bySpecialty().getOrDefault(specialty, 0.0);
      if (!ofFollowUps) {
        weights[list] = firsts;
      } else if (its.followUpsBySpecialty().isEmpty()) {
        weights[list] = firsts * (need.onList(s) + need.afterClock(s));
        needed += weights[list];
      } else {
        weights[list] = its.followUpsBySpecialty().getOrDefault(specialty, 0.0);
        needed += weights[list];
      }
    }
    return ofFollowUps && needed == 0 ? weights(outpatients, false) : weights;
  }

  /** Takes in the follow-ups that are overdue and those that are to come, as a scenario starts. */
  public void open() {
    if (followUp == null) {
      return;
    }
    Outpatients outpatients = run.scenario().outpatients().orElseThrow();
    WaitingList waitingList = run.scenario().waitingList().orElseThrow();
    FollowUpNeed need = new FollowUpNeed(outpatients, waitingList, pathways, decisions);
    double attended = outpatients.first().map(its -> 1 - its.routine().missed()).orElse(1.0);
    double[] weights = weights(outpatients, true);
    laterPerDay = new double[pathways.lists()];
    for (int t = 0; t < pathways.trusts().size(); t++) {
      Outpatients.Clinics its = outpatients.trusts().get(pathways.trusts().get(t));
      double sum = 0;
      double left = its == null ? 0 : its.overdueAtStart() / run.standsFor();
      for (int s = 0; s < pathways.specialties().size(); s++) {
        int list = pathways.list(t, s);
        laterPerDay[list] = firstSlots.perDayBefore(list) * attended * need.afterClock(s);
        sum += weights[list];
      }
      // Each list takes its part of what those before it have left, so that nobody is lost.
      for (int s = 0; s < pathways.specialties().size() && sum > 0; s++) {
        int list = pathways.list(t, s);
        int people = (int) StrictMath.rint(left * Math.min(1, weights[list] / sum));
        later.addOverdue(list, people);
        left -= people;
        sum -= weights[list];
      }
    }
  }

  /** A patient begins to wait for a first appointment; urgency and due day are set. */
  public void add(int row) {
    first.await(row);
  }

  /** A patient of the opening list waits for a follow-up. */
  public void awaitFollowUp(int row) {
    if (followUps == null) {
      first.await(row);
    } else {
      followUps.awaitFromBefore(row);
    }
  }

  /**
   * A patient of the opening list was told of a suspicion of cancer on a day before the start.
   *
   * @return whether it was cancer and is not treated yet
   */
  public boolean awaitCancer(int row, int toldDay) {
    return cancer != null && cancer.resume(row, toldDay);
  }

  /** The test that clinics requested is done. */
  public void testDone(int row, int day) {
    if (followUps == null) {
      decisions.decide(row, day);
    } else {
      followUps.await(row, day, true);
    }
  }

  /** A patient whom clinics decided to admit has been admitted and still has the row. */
  public void admitted(int row, int day) {
    later.add(row, day);
  }

  /** Holds the clinics of a working day. */
  public void hold(int day) {
    double shareRun = staffing.shareRun(day);
    if (cancer != null) {
      cancer.startOfDay(day);
    }
    schedule(day);
    LocalDate date = run.calendar().date(day);
    for (int list = 0; list < pathways.lists(); list++) {
      int more = 0;
      if (followUps != null) {
        int idle = followUps.hold(list, day, shareRun);
        more = redeployment.firstAppointments(list, idle, date);
        activity.redeployed(list, more);
      }
      if (firstSlots == null) {
        int used = first.hold(list, day, Integer.MAX_VALUE);
        activity.firstSlots(list, used, used);
      } else {
        int possible = firstSlots.appointments(list, day, shareRun) + more;
        activity.firstSlots(list, first.hold(list, day, possible), possible);
      }
      activity.endOfList(list);
    }
  }

  /** Follow-ups of patients treated before the start, of every day to this one. */
  private void schedule(int day) {
    while (scheduledTo < day) {
      scheduledTo++;
      for (int list = 0; list < laterPerDay.length; list++) {
        later.addFromBefore(list, scheduledTo, laterPerDay[list]);
        activity.leftToPatients(list, later.moved(list, scheduledTo));
      }
    }
  }

  /** States what a reporting period that began on a day leaves. */
  public void endOfPeriod(int firstDay, StageCensus census) {
    activity.endOfPeriod(firstDay, census, later.queue());
  }
}
