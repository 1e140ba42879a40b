package headroom.model.department.emergency;

import headroom.model.engine.ArrivalStream;
import headroom.model.engine.Draws;
import headroom.model.flow.Agenda;
import headroom.model.flow.EventKind;
import headroom.model.flow.Patients;
import headroom.model.flow.Purpose;
import headroom.model.flow.Rhythm;
import headroom.model.scenario.Emergency;
import headroom.model.scenario.Steps;
import headroom.model.time.EnglishCalendar;

/** Who comes to one department, and when: a stream of walk-ins and one of ambulances. */
final class Door {
  static final int WALK_IN = 0;
  static final int AMBULANCE = 1;
  private static final String[] MODES = {"walk-in", "ambulance"};

  private final int unit;
  private final Agenda agenda;
  private final Draws draws;
  private final Patients patients;
  private final Rhythm rhythm;
  private final EnglishCalendar calendar;
  private final ArrivalStream[] streams = new ArrivalStream[2];
  private final int[] sources = new int[2];
  private final Referrals referrals;

  Door(
      int unit,
      String id,
      Emergency.Department department,
      Emergency.Care care,
      EmergencySurroundings around,
      Referrals.Count referred) {
    this.unit = unit;
    agenda = around.agenda();
    draws = around.draws();
    patients = around.patients();
    rhythm = around.rhythm();
    calendar = around.calendar();
    Steps[] rates = {department.walkIn(), department.ambulance()};
    referrals = care.nhs111().map(rule -> new Referrals(rule, referred)).orElse(null);
    if (referrals != null) {
      rates[WALK_IN] = rates[WALK_IN].times(referrals.callersPerAttendance());
    }
    for (int mode = WALK_IN; mode <= AMBULANCE; mode++) {
      sources[mode] = around.numbering().number("emergency/" + id + "/" + MODES[mode]);
      Steps rate = rates[mode];
      if (anyAbove0(rate)) {
        streams[mode] =
            new ArrivalStream(
                draws,
                Purpose.ED_ARRIVAL,
                sources[mode],
                hour -> around.rhythm().expected(rate, hour),
                0,
                around.end());
      }
    }
  }

  void open() {
    awaitNext(WALK_IN);
    awaitNext(AMBULANCE);
  }

  void awaitNext(int mode) {
    if (streams[mode] != null && streams[mode].next()) {
      agenda.at(streams[mode].time(), EventKind.ARRIVAL, unit * 2 + mode);
    }
  }

  int source(int mode) {
    return sources[mode];
  }

  /** Number within its source of the patient who comes now. */
  long number(int mode) {
    return streams[mode].number();
  }

  /**
   * When a patient who turns to the department now will be there.
   *
   * @return now; a later time, for a slot booked by 111; or {@link Referrals#NEVER}
   */
  long comes(int mode, long number, long now) {
    return mode == WALK_IN && referrals != null
        ? referrals.comes(draws, sources[mode], number, now)
        : now;
  }

  /** The patient with the traits it brings, whatever happens to it here. */
  int patient(int mode, long number, long now, CareRules rules) {
    boolean ambulance = mode == AMBULANCE;
    int source = sources[mode];
    int patient = patients.add(source, number, now);
    draws.at(Purpose.ED_ACUITY, source, number, 0);
    int acuity = rules.acuity(ambulance, draws.first());
    patients.acuity(patient, acuity);
    patients.byAmbulance(patient, ambulance);
    double chance = rules.admitted(ambulance, acuity) * rhythm.admittedFactor(calendar.dayOf(now));
    if (draws.second() < chance) {
      patients.toBeAdmitted(patient, true);
      draws.at(Purpose.ADMISSION, source, number, 0);
      patients.overnight(patient, draws.first() < rules.overnight);
    }
    return patient;
  }

  static boolean anyAbove0(Steps steps) {
    if (steps.before() > 0) {
      return true;
    }
    for (double value : steps.values()) {
      if (value > 0) {
        return true;
      }
    }
    return false;
  }
}
