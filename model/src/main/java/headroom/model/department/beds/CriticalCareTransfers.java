package headroom.model.department.beds;

import headroom.model.flow.Agenda;
import headroom.model.flow.Patients;
import headroom.model.scenario.Beds;

/** Patients who go from the wards to critical care and come back from there. */
public final class CriticalCareTransfers {
  private final Wards wards;
  private final boolean overflowsAtOnce;
  private final SiteBeds[] sites;
  private final Stays stays;
  private final BayRules bays;
  private final CriticalCareNeed criticalCare;
  private final Agenda agenda;
  private final Patients patients;

  CriticalCareTransfers(
      Wards wards,
      Beds scenario,
      SiteBeds[] sites,
      Stays stays,
      BayRules bays,
      Surroundings around) {
    this.wards = wards;
    this.sites = sites;
    this.stays = stays;
    this.bays = bays;
    overflowsAtOnce = scenario.overflowAfter() == 0;
    criticalCare = around.criticalCare();
    agenda = around.agenda();
    patients = around.patients();
  }

  /** A ward patient comes to need critical care. */
  public void need(int patient, int stamp) {
    if (patients.current(patient, stamp)) {
      criticalCare.request(patient);
    }
  }

  /** A ward patient goes to critical care; what is left of its need waits until it comes back. */
  public void leave(int patient) {
    long elapsed = agenda.now() - patients.admitted(patient);
    stays.interrupt(patient);
    patients.need(patient, Math.max(0, patients.need(patient) - elapsed));
    wards.emptyBed(patient);
  }

  /** A patient who no longer needs critical care asks for a ward bed and comes before others. */
  public void stepDown(int patient) {
    SiteBeds site = sites[patients.site(patient)];
    patients.pool(patient, patients.homePool(patient));
    bays.sort(patient, site);
    int pool = site.findBed(patient, overflowsAtOnce);
    if (pool >= 0) {
      wards.takeBed(patient, pool, Wards.URGENT);
    } else {
      wards.waits().begin(patient, Wards.URGENT);
    }
  }
}
