package headroom.model.department.beds;

import headroom.model.flow.Agenda;
import headroom.model.flow.EventKind;
import headroom.model.flow.Patients;
import headroom.model.time.EnglishCalendar;

/** Stays in bed as planned: when they will end, in the agenda and in the counts of days to come. */
final class Stays {
  private static final long DAY = EnglishCalendar.SECONDS_PER_DAY;

  private final SiteBeds[] sites;
  private final Presence[] presence;
  private final EnglishCalendar calendar;
  private final Agenda agenda;
  private final Patients patients;
  private final Departures departures;
  private final StepDown stepDown;

  Stays(SiteBeds[] sites, Presence[] presence, Surroundings around) {
    this.sites = sites;
    this.presence = presence;
    calendar = around.calendar();
    agenda = around.agenda();
    patients = around.patients();
    departures = around.departures();
    stepDown = around.stepDown();
  }

  /** A patient is in bed and needs it until a second. */
  void begin(int patient, long needEnds) {
    long now = agenda.now();
    long departs = needEnds;
    int fitDay = calendar.dayOf(Math.min(needEnds, calendar.startOf(calendar.days())));
    boolean beyond = fitDay >= calendar.days() - 1;
    boolean homeUnaided = true;
    if (departures != null) {
      departs = departures.plan(patient, needEnds);
      fitDay = departures.fitDay();
      homeUnaided = departures.homeUnaided();
    }
    patients.departs(patient, departs);
    patients.fitDay(patient, fitDay);
    enter(1, patient, departs);
    agenda.at(departs, EventKind.BED_DEPARTURE, patient, patients.stamp(patient));
    boolean mayStepDown = homeUnaided && !beyond && !patients.elective(patient);
    int saved = mayStepDown ? stepDown.daysSaved(patient) : 0;
    if (saved > 0 && departs - saved * DAY > now + DAY) {
      agenda.at(departs - saved * DAY, EventKind.STEP_DOWN_DUE, patient, patients.stamp(patient));
    }
  }

  /** A patient leaves earlier than planned, because there is somewhere to go. */
  void leavesAt(int patient, long departs) {
    if (departs >= patients.departs(patient)) {
      return;
    }
    enter(-1, patient, patients.departs(patient));
    enter(1, patient, departs);
    patients.departs(patient, departs);
    patients.moveTo(patient, Patients.IN_BED, agenda.now());
    agenda.at(departs, EventKind.BED_DEPARTURE, patient, patients.stamp(patient));
  }

  /** A patient leaves now, before the planned departure. */
  void endNow(int patient) {
    int today = calendar.dayOf(agenda.now());
    enter(-1, patient, patients.departs(patient));
    presence[patients.site(patient)].mark(
        1, today, patients.admitted(patient), today, agenda.now(), pathway(patient));
  }

  /** A patient leaves its bed for critical care; the stay is planned anew when it comes back. */
  void interrupt(int patient) {
    int today = calendar.dayOf(agenda.now());
    enter(-1, patient, patients.departs(patient));
    presence[patients.site(patient)].mark(
        1, today, patients.admitted(patient), today + 1, agenda.now(), pathway(patient));
    if (departures != null) {
      departures.left(patient);
    }
  }

  private int pathway(int patient) {
    return departures == null ? -1 : departures.pathway(patient);
  }

  /** Enters a plan in the counts of days to come, or takes it back. */
  private void enter(int sign, int patient, long departs) {
    int today = calendar.dayOf(agenda.now());
    int site = patients.site(patient);
    presence[site].mark(
        sign,
        today,
        patients.admitted(patient),
        patients.fitDay(patient),
        departs,
        pathway(patient));
    if (calendar.dayOf(Math.min(departs, calendar.startOf(calendar.days()))) == today) {
      sites[site].expectToday(patients.pool(patient), sign);
    }
  }
}
