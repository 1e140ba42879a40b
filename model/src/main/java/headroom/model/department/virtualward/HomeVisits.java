package headroom.model.department.virtualward;

import headroom.model.engine.Draws;
import headroom.model.flow.Patients;
import headroom.model.flow.Purpose;
import headroom.model.scenario.VirtualWard;

/**
 * A day's visits. Who is due is a trait of patient and day; the surface says how many of a site's
 * visits are made, and each visit is missed with the same chance, replaced by a remote contact.
 */
final class HomeVisits {
  /** Told when a patient's hazard changes. */
  interface HazardChange {
    void change(int episode, double from, double to);
  }

  private final VirtualWard.HomeVisits scenario;
  private final Roster roster;
  private final Limits[] limits;
  private final WardCounts[] counts;
  private final Patients patients;
  private final Draws draws;
  private final double two;
  private final double any;

  HomeVisits(
      VirtualWard.HomeVisits scenario,
      Roster roster,
      Limits[] limits,
      WardCounts[] counts,
      Patients patients,
      Draws draws) {
    this.scenario = scenario;
    this.roster = roster;
    this.limits = limits;
    this.counts = counts;
    this.patients = patients;
    this.draws = draws;
    // Days with a visit have 1 + twice of them on average; more than that many need more twos.
    double daysVisited = Math.min(1, scenario.perPatientDay() / (1 + scenario.twice()));
    any = daysVisited;
    two = scenario.perPatientDay() - daysVisited;
  }

  /** Visits that a patient is due on a day: none, one or two. */
  private int due(int episode, int day) {
    draws.at(Purpose.HOME_VISIT, patients.source(episode), patients.number(episode), 2 * day);
    double u = draws.first();
    return u < two ? 2 : u < any ? 1 : 0;
  }

  void settle(int day, HazardChange change) {
    for (int site = 0; site < limits.length; site++) {
      if (limits[site] != null) {
        settle(site, day, change);
      }
    }
  }

  private void settle(int site, int day, HazardChange change) {
    int due = 0;
    for (int i = 0; i < roster.present(site); i++) {
      due += due(roster.row(site, i), day);
    }
    double served = limits[site].settle(day, due);
    double chanceMissed = due == 0 ? 0 : 1 - served / due;
    int unserved = 0;
    for (int i = 0; i < roster.present(site); i++) {
      unserved += visit(roster.row(site, i), day, chanceMissed, change);
    }
    counts[site].visits(due, unserved);
  }

  private int visit(int episode, int day, double chanceMissed, HazardChange change) {
    int due = due(episode, day);
    if (due == 0) {
      return 0;
    }
    int missed = draws.second() < chanceMissed ? 1 : 0;
    boolean lastMissed = missed == 1;
    int running = lastMissed ? roster.missed(episode) + 1 : 0;
    if (due == 2) {
      draws.at(Purpose.HOME_VISIT, patients.source(episode), patients.number(episode), 2 * day + 1);
      lastMissed = draws.first() < chanceMissed;
      running = lastMissed ? running + 1 : 0;
      missed += lastMissed ? 1 : 0;
    }
    double before = factor(roster.missed(episode));
    double after = factor(running);
    roster.missed(episode, running);
    if (before != after) {
      change.change(episode, before, after);
    }
    return missed;
  }

  private double factor(int missed) {
    return missed >= scenario.misses() ? scenario.hazardAfterMisses() : 1;
  }
}
