package headroom.model.department.beds;

import headroom.model.flow.Agenda;
import headroom.model.flow.Patients;

/** Patients who come from theatre, to a bed promised on the morning of surgery. */
public final class ElectiveAdmissions {
  private final Wards wards;
  private final SiteBeds[] sites;
  private final BayRules bays;
  private final Agenda agenda;
  private final Patients patients;

  ElectiveAdmissions(Wards wards, SiteBeds[] sites, BayRules bays, Surroundings around) {
    this.wards = wards;
    this.sites = sites;
    this.bays = bays;
    agenda = around.agenda();
    patients = around.patients();
  }

  /**
   * Asks on the morning of surgery for an overnight bed.
   *
   * @param site index of the site
   * @param pool index of the pool
   * @param urgent whether the patient comes before other elective patients
   * @return false when no bed of the pool, or of those it overflows to, is free or will be today
   */
  public boolean admit(int site, int pool, int source, long number, boolean urgent) {
    SiteBeds beds = sites[site];
    if (!beds.canPromise(pool)) {
      boolean elsewhere = false;
      for (int other : beds.pools.overflow[pool]) {
        elsewhere |= beds.free(other) > 0;
      }
      if (!elsewhere) {
        return false;
      }
    }
    int patient = add(site, pool, source, number, urgent);
    bays.sort(patient, beds);
    int bed = beds.findBed(patient, true);
    if (bed >= 0) {
      wards.settleIn(patient, bed, agenda.now());
    } else {
      beds.queue(patient, wards.priority(patient), agenda.now());
    }
    return true;
  }

  /** A patient on the way from theatre, for whom nobody has asked for a bed yet. */
  public int add(int site, int pool, int source, long number, boolean urgent) {
    int patient = patients.add(source, number, agenda.now());
    patients.unit(patient, -1);
    patients.site(patient, site);
    patients.specialty(patient, -1);
    patients.homePool(patient, pool);
    patients.pool(patient, pool);
    patients.elective(patient, true);
    patients.acuity(patient, urgent ? 0 : 1);
    patients.moveTo(patient, Patients.WAITING_FOR_BED, agenda.now());
    patients.requested(patient, agenda.now());
    return patient;
  }
}
