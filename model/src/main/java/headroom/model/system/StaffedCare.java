package headroom.model.system;

import headroom.model.department.workforce.Illness;
import headroom.model.department.workforce.Staffing;
import headroom.model.flow.Ledger;
import headroom.model.scenario.Workforce;
import headroom.model.time.EnglishCalendar;

/** Brings the staff who are away to every kind of capacity, and counts them. */
final class StaffedCare {
  private final Workforce scenario;
  private final Staffing staffing;
  private final Ledger ledger;
  private final int absence;
  private final int redeployed;

  StaffedCare(Workforce scenario, EnglishCalendar calendar, Illness illness, Ledger ledger) {
    this.scenario = scenario;
    this.ledger = ledger;
    staffing = new Staffing(scenario, calendar, illness);
    absence = ledger.count("staff-absence", "");
    redeployed = ledger.count("staff-redeployed", "");
  }

  void morningCensus(int day) {
    ledger.add(absence, staffing.absent(day), 1);
    ledger.add(redeployed, staffing.redeployed(day), 1);
  }

  /** Whether sessions follow from here rather than from COVID's own rule. */
  boolean saysSessions() {
    return scenario.sessions().isPresent();
  }

  double sessions(int day) {
    return staffing.sessions(day);
  }

  double beds(int day) {
    return staffing.beds(day);
  }

  double clinicians(int day) {
    return staffing.clinicians(day);
  }

  double slots(int day) {
    return staffing.intermediateCare(day);
  }

  /** Share of staff absent on a day. */
  double absent(int day) {
    return staffing.absent(day);
  }
}
