package headroom.model.department.beds;

import headroom.model.engine.Draws;
import headroom.model.flow.Agenda;
import headroom.model.flow.EventKind;
import headroom.model.flow.Patients;
import headroom.model.flow.Purpose;

/**
 * COVID caught in hospital. When an emergency patient settles in, it is known whether and when this
 * patient would be infected here, from a number of the patient's own; so a longer stay moves nobody
 * else's infection. Elective patients are kept apart and are not.
 */
final class HospitalInfections {
  /** Who is still here so long after the need ended is no longer followed. */
  private static final double BEYOND_NEED = 30 * 86_400.0;

  private final InfectionRisk risk;
  private final Draws draws;
  private final Agenda agenda;
  private final Patients patients;
  private final BedCounts[] counts;

  HospitalInfections(
      InfectionRisk risk, Draws draws, Agenda agenda, Patients patients, BedCounts[] counts) {
    this.risk = risk;
    this.draws = draws;
    this.agenda = agenda;
    this.patients = patients;
    this.counts = counts;
  }

  /**
   * A patient settles in.
   *
   * @param need seconds of need from now
   * @return seconds that an infection to come adds to it
   */
  double extraNeed(int patient, double need) {
    int site = patients.site(patient);
    if (patients.covid(patient) != Patients.NO_COVID) {
      counts[site].newWithCovid(false);
      return 0;
    }
    if (patients.elective(patient) || !risk.infectsInHospital()) {
      return 0;
    }
    draws.at(Purpose.COVID, patients.source(patient), patients.number(patient), 1);
    long now = agenda.now();
    long infected = risk.infectedAt(site, now, now + (long) (need + BEYOND_NEED), draws.first());
    if (infected < 0) {
      return 0;
    }
    agenda.at(infected, EventKind.INFECTED, patient, patients.stamp(patient));
    return infected < now + need ? risk.extraStay() : 0;
  }

  /** A patient is infected, if still here and without COVID. */
  void infect(int patient, int stamp, SiteBeds site) {
    if (patients.current(patient, stamp) && patients.covid(patient) == Patients.NO_COVID) {
      site.foundWithCovid(patient);
      counts[patients.site(patient)].newWithCovid(true);
    }
  }
}
