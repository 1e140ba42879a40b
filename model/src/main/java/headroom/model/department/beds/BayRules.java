package headroom.model.department.beds;

import headroom.model.engine.Draws;
import headroom.model.engine.Sampler;
import headroom.model.flow.Agenda;
import headroom.model.flow.Patients;
import headroom.model.flow.Purpose;
import headroom.model.flow.Sampling;
import headroom.model.scenario.Beds;
import headroom.model.time.EnglishCalendar;

/** What bays ask of patients, and when outbreaks close them. */
final class BayRules {
  private static final int MOST_BAYS = 1 << 11;

  private final headroom.model.scenario.Bays scenario;
  private final Draws draws;
  private final EnglishCalendar calendar;
  private final Agenda agenda;
  private final Patients patients;
  private final InfectionRisk risk;
  private final BedTraits traits;
  private final Sampler closedFor;

  BayRules(Beds beds, Surroundings around, BedTraits traits) {
    scenario = beds.bays().orElse(null);
    this.traits = traits;
    draws = around.draws();
    calendar = around.calendar();
    agenda = around.agenda();
    patients = around.patients();
    risk = around.risk();
    closedFor =
        scenario == null
            ? null
            : scenario.outbreaks().map(o -> Sampling.of(o.closed())).orElse(null);
  }

  /** Whether there are bays at all. */
  boolean apply() {
    return scenario != null;
  }

  /** Beside whom a patient may lie; a fixed trait of the patient. */
  private void describe(int patient) {
    draws.at(Purpose.BAY, patients.source(patient), patients.number(patient), 0);
    traits.woman(patient, draws.first() < scenario.women());
    traits.needsSideRoom(patient, draws.second() < scenario.alone());
  }

  /** Where there are bays it matters beside whom a patient may lie, before there is a bed. */
  void sort(int patient, SiteBeds site) {
    if (apply()) {
      describe(patient);
      test(patient);
      if (patients.covid(patient) != Patients.NO_COVID && !patients.elective(patient)) {
        int cohort = site.pools.cohort;
        patients.homePool(patient, cohort);
        patients.pool(patient, cohort);
      }
    }
  }

  /** An emergency patient is tested and may be found with COVID. */
  void test(int patient) {
    double chance = risk.chanceWith(patients.site(patient), agenda.now());
    if (!patients.elective(patient) && patients.covid(patient) == Patients.NO_COVID && chance > 0) {
      draws.at(Purpose.COVID, patients.source(patient), patients.number(patient), 0);
      if (draws.first() < chance) {
        patients.covid(patient, Patients.WITH_COVID);
      }
    }
  }

  /** A bed for a patient found in bed at the start: of another sex if need be. */
  int bedAtStart(int patient, SiteBeds site) {
    sort(patient, site);
    for (int attempt = 0; attempt < 2; attempt++) {
      int bed = site.findBed(patient, true);
      bed = bed < 0 ? site.anyBed(patient) : bed;
      if (bed >= 0) {
        return bed;
      }
      traits.woman(patient, !traits.woman(patient));
      traits.needsSideRoom(patient, false);
    }
    return -1;
  }

  /**
   * Reopens bays whose closure ends and closes those an outbreak has reached. The draw belongs to
   * the bay and the day, so that another number of beds changes no other bay's.
   */
  void startDay(int day, SiteBeds site, int source) {
    if (closedFor == null) {
      return;
    }
    var outbreaks = scenario.outbreaks().get();
    var date = calendar.date(day);
    double season =
        outbreaks.byMonth().isPresent()
            ? relative(outbreaks.byMonth().get(), date.getMonthValue())
            : 1;
    double norovirus = outbreaks.norovirus().on(date) * season;
    for (int pool = 0; pool < site.pools.count; pool++) {
      Bays bays = site.bays(pool);
      bays.reopen(day);
      double rate = norovirus + outbreaks.covid() * bays.covidShare();
      if (rate > 0) {
        for (int bay = 0; bay < bays.count(); bay++) {
          if (bays.canClose(bay)) {
            long number = ((long) day << 7 | pool) * MOST_BAYS + bay;
            draws.at(Purpose.OUTBREAK, source, number, 0);
            if (draws.first() < rate) {
              int days = (int) Math.max(1, Math.round(closedFor.at(draws.second()) / 86_400));
              bays.close(bay, day + days);
            }
          }
        }
      }
    }
    site.countClosed();
  }

  private static double relative(double[] months, int month) {
    double sum = 0;
    for (double value : months) {
      sum += value;
    }
    return sum > 0 ? months[month - 1] * 12 / sum : 0;
  }
}
