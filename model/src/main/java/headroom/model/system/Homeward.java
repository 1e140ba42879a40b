package headroom.model.system;

import headroom.model.department.beds.Departures;
import headroom.model.department.discharge.Bedside;
import headroom.model.department.discharge.Discharges;
import headroom.model.department.discharge.Surroundings;
import headroom.model.engine.Draws;
import headroom.model.flow.Ledger;
import headroom.model.flow.Patients;
import headroom.model.flow.Sources;
import headroom.model.scenario.Beds;
import headroom.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Answers the wards' questions about leaving from the room of discharge. */
final class Homeward implements Departures {
  private static final int A_YEAR = 365;

  private final Discharges discharges;

  /**
   * @param slotsStaffed share of intermediate-care slots that staff can run, by day
   */
  Homeward(
      Scenario scenario,
      Beds.Discharge discharge,
      List<String> siteIds,
      Timetable timetable,
      Draws draws,
      Sources numbering,
      Patients patients,
      Ledger ledger,
      Bedside bedside,
      IntToDoubleFunction slotsStaffed) {
    List<String> trusts = new ArrayList<>();
    double[] perDay = new double[siteIds.size()];
    double[][] overnight = Flows.overnight(scenario, siteIds, timetable);
    for (int s = 0; s < perDay.length; s++) {
      String id = siteIds.get(s);
      trusts.add(scenario.sites().containsKey(id) ? scenario.sites().get(id).trust() : "");
      perDay[s] = Arrays.stream(overnight[s]).limit(A_YEAR).average().orElse(0);
    }
    discharges =
        new Discharges(
            discharge,
            new Surroundings(
                timetable.calendar(),
                draws,
                numbering,
                patients,
                ledger,
                bedside,
                trusts,
                perDay,
                slotsStaffed));
  }

  /** 00:00: intermediate-care slots of the day are offered. */
  void startDay(int day) {
    discharges.startDay(day);
  }

  @Override
  public long plan(int patient, long needEnds) {
    return discharges.plan(patient, needEnds);
  }

  @Override
  public int fitDay() {
    return discharges.fitDay();
  }

  @Override
  public boolean homeUnaided() {
    return discharges.homeUnaided();
  }

  @Override
  public long expected(int source, long number, long needEnds) {
    return discharges.expected(source, number, needEnds);
  }

  @Override
  public void nextWaitsFor(int pathway) {
    discharges.nextWaitsFor(pathway);
  }

  @Override
  public int pathway(int patient) {
    return discharges.pathway(patient);
  }

  @Override
  public boolean dies(int patient) {
    return discharges.dies(patient);
  }

  @Override
  public void left(int patient) {
    discharges.left(patient);
  }

  @Override
  public double waitingAtStart(int site, int pathway) {
    return discharges.waitingAtStart(site, pathway);
  }

  @Override
  public boolean sameTrust(int site, int other) {
    return discharges.sameTrust(site, other);
  }

  @Override
  public List<String> pathways() {
    return discharges.pathways();
  }
}
