package headroom.model.department.theatre;

import headroom.model.department.theatre.OperatingList.Cause;
import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;
import headroom.model.flow.StageCensus;
import headroom.model.scenario.Theatre;
import headroom.model.time.EnglishCalendar;
import java.util.List;

/** Theatre suites and procedure rooms: dates given, sessions held, patients treated. */
public final class Theatres {
  /** A patient cancelled by the hospital is to be treated within this. */
  private static final int REBOOK_DAYS = 28;

  /**
   * Of a case, what a session of whole cases leaves unused; a test holds it to what sessions do.
   */
  private static final double UNUSED = 0.3;

  private final ElectiveRun run;
  private final Pathways pathways;
  private final SessionStaffing staffing;
  private final Outcomes outcomes;
  private final CaseMix mix;
  private final TheatreQueues queues;
  private final Suites suites;
  private final Sessions sessions;
  private final Booking booking;
  private final OperatingList operating;
  private final TheatreBook book;
  private final AdmissionBook admissions;
  private final StageWeeks weeks;
  private final ProcedureRooms rooms;
  private final int notice;
  private final double[] lostShare;
  private final Theatre theatre;

  /**
   * Theatres of a replication.
   *
   * @param run the replication's elective run; its scenario has a waiting list and theatres
   */
  public Theatres(ElectiveRun run, SessionStaffing staffing, ElectiveBeds beds, Outcomes outcomes) {
    this.run = run;
    this.staffing = staffing;
    this.outcomes = outcomes;
    pathways = run.pathways();
    theatre = run.scenario().theatre().orElseThrow();
    notice = (int) (theatre.notice() / EnglishCalendar.SECONDS_PER_DAY);
    mix = new CaseMix(run, theatre);
    queues = new TheatreQueues(run);
    suites = new Suites(run, theatre);
    int perDay = 1;
    for (int suite = 0; suite < suites.count(); suite++) {
      perDay += suites.most(suite);
    }
    sessions = new Sessions(pathways, notice + 1, perDay);
    operating = new OperatingList(run, theatre, suites, sessions, mix, beds, new Fate());
    booking = new Booking(run, theatre, queues, sessions, outcomes, operating.meanTurnaround());
    book = new TheatreBook(run, suites, theatre.session());
    admissions = new AdmissionBook(run);
    weeks = new StageWeeks(run, "theatre");
    rooms = new ProcedureRooms(run, theatre, outcomes, admissions);
    lostShare = new double[suites.count()];
  }

  /** Ids of the suites, in the order of their numbers. */
  public List<String> suites() {
    return suites.ids();
  }

  /** A patient begins to wait for theatre; priority and due day are set. */
  public void addForTheatre(int row) {
    mix.plan(row);
    if (pathways.choice(row)) {
      // Their next review falls on any day of the quarter.
      int days = pathways.number(row) % Booking.ASIDE_BY_CHOICE;
      queues.defer(row, run.startDay() + days);
    } else {
      queues.add(row);
    }
  }

  /** A patient begins to wait for a procedure room; priority and due day are set. */
  public void addForProcedureRoom(int row) {
    rooms.add(row);
  }

  /** The longest wait on a list among those without a date, or -1. */
  public int longest(int list) {
    return queues.longest(list);
  }

  /** A patient waits no longer, at whichever stage here. */
  public void remove(int row) {
    switch (pathways.stage(row)) {
      case Pathways.THEATRE -> queues.remove(row);
      case Pathways.BOOKED -> sessions.unbook(row);
      case Pathways.DEFERRED -> queues.removeDeferred(row);
      default -> rooms.remove(row);
    }
  }

  /** Gives dates for the sessions that come within the notice, as the scenario starts. */
  public void open() {
    for (int day = run.startDay(); day < run.startDay() + notice; day++) {
      plan(day, run.startDay());
    }
  }

  /** Those kept aside return, and dates are given for the day at the end of the notice. */
  public void startOfDay(int day) {
    for (int row = queues.returning(day); row >= 0; row = queues.returning(day)) {
      queues.add(row);
    }
    plan(day + notice, day);
  }

  private void plan(int day, int today) {
    if (day > run.endDay()) {
      return;
    }
    for (int suite = 0; suite < suites.count(); suite++) {
      int planned = suites.planned(suite, day);
      for (int i = 0; i < planned; i++) {
        int specialty = suites.nextSpecialty(suite);
        int list = suites.nextList(suite, specialty, queues);
        booking.fill(sessions.plan(day, suite, i, list), day, today);
      }
    }
  }

  /** Works the procedure rooms of a day. */
  public void procedures(int day) {
    rooms.work(day);
  }

  /**
   * Holds the sessions of half a day.
   *
   * @param half 0 for the morning, 1 for the afternoon
   */
  public void hold(int day, int half) {
    double shareLost = 1 - staffing.shareRun(day);
    for (int session = sessions.first(day); session < sessions.end(day); session++) {
      if ((sessions.ordinal(session) & 1) == half) {
        hold(session, day, shareLost);
      }
    }
    if (half == 1) {
      sessions.clear(day);
    }
  }

  private void hold(int session, int day, double shareLost) {
    int suite = sessions.suite(session);
    int specialty = pathways.specialtyOf(sessions.list(session));
    if (sessions.firstBooked(session) < 0) {
      book.lostToPatients(suite, specialty);
      return;
    }
    lostShare[suite] += shareLost;
    if (lostShare[suite] >= 1) {
      lostShare[suite] -= 1;
      book.lostToStaff(suite, specialty);
      for (int row = sessions.firstBooked(session); row >= 0; row = sessions.firstBooked(session)) {
        sessions.unbook(row);
        rebook(row, day);
      }
    } else {
      operating.run(session, day);
      book.ran(suite, specialty, operating.touch(), operating.touchInside());
    }
  }

  /** Cancelled by the hospital: back on the list, as urgent as P2. */
  private void rebook(int row, int day) {
    pathways.setDue(
        row,
        pathways.priority(row) == 2
            ? Math.min(pathways.due(row), day + REBOOK_DAYS)
            : day + REBOOK_DAYS);
    pathways.setPriority(row, 2);
    queues.add(row);
  }

  private final class Fate implements OperatingList.Fate {
    @Override
    public void operated(int row, int session, int day) {
      int list = pathways.list(row);
      book.operated(sessions.suite(session), pathways.specialtyOf(list));
      weeks.done(list);
      if (pathways.dayCase(row)) {
        admissions.dayCases(pathways.trustOf(list), 1);
      } else {
        admissions.ordinary(list);
      }
      outcomes.treated(row, day);
    }

    @Override
    public void cancelled(int row, int session, int day, Cause cause) {
      book.cancelled(sessions.suite(session), pathways.specialtyOf(pathways.list(row)), cause);
      if (cause == Cause.PATIENT) {
        // Unfit, or did not come: back to the old place, and booked again with the usual notice.
        queues.add(row);
      } else {
        rebook(row, day);
      }
    }
  }

  /** States what a reporting period that began on a day leaves. */
  public void endOfPeriod(int firstDay, StageCensus census) {
    weeks.endOfPeriod(firstDay, census, census::forTheatre);
    rooms.endOfPeriod(firstDay, census);
  }

  /**
   * Ordinary admissions that a suite makes on one of its own days as the scenario starts, expected:
   * for the run-in, when beds are in use and lists are held.
   */
  public double baseOrdinaryAdmissionsPerWorkingDay(int suite) {
    double cases = 0;
    for (int s = 0; s < pathways.specialties().size(); s++) {
      double touch = mix.meanTouch(s);
      if (touch > 0) {
        double room = theatre.fill() * theatre.session();
        double ordinary = mix.ordinaryShare(s) * (1 - theatre.patientCancelsOrdinary());
        double perSession = Math.max(1, room / (touch + operating.meanTurnaround()) - UNUSED);
        cases += suites.share(suite, s) * perSession * ordinary;
      }
    }
    return suites.perDay(suite, run.startDay()) * cases;
  }
}
