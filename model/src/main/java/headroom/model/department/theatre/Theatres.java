package headroom.model.department.theatre;

import headroom.model.department.theatre.TheatreBook.Lost;
import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;
import headroom.model.flow.StageCensus;
import headroom.model.scenario.Theatre;
import headroom.model.scenario.Theatre.TieBreak;
import java.util.List;

/** Theatre suites and procedure rooms: dates given, sessions held, patients treated. */
public final class Theatres {
  /** Days from the decision to treat to the first treatment of cancer. */
  private static final int CANCER_FROM_DECISION = 31;

  /** Days from a referral for suspected cancer to the first treatment. */
  private static final int CANCER_FROM_REFERRAL = 62;

  private final Pathways pathways;
  private final ElectiveRun run;
  private final SessionStaffing staffing;
  private final Outcomes outcomes;
  private final CaseMix mix;
  private final TheatreQueues queues;
  private final Suites suites;
  private final Sessions sessions;
  private final Room room;
  private final BookingOffice office;
  private final OperatingList operating;
  private final TheatreBook book;
  private final Rebooking rebooking;
  private final AdmissionBook admissions;
  private final StageWeeks weeks;
  private final ProcedureRooms rooms;
  private final RunInAdmissions runIn;
  private final double[] lostShare;
  private final double[] stoodDownUpTo;
  private final double stoodDown;

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
    Theatre theatre = run.scenario().theatre().orElseThrow();
    mix = new CaseMix(run, theatre);
    suites = new Suites(run, theatre);
    boolean independent = theatre.suites().values().stream().anyMatch(Theatre.Suite::independent);
    queues = new TheatreQueues(run, independent, theatre.tieBreak() == TieBreak.DEPRIVATION);
    int perDay = 1;
    for (int suite = 0; suite < suites.count(); suite++) {
      perDay += suites.most(suite);
    }
    sessions = new Sessions(pathways, BookingOffice.daysHeld(theatre), perDay);
    room = new Room(theatre, suites, sessions, pathways, mix, staffing);
    operating = new OperatingList(run, theatre, suites, sessions, mix, staffing, beds, new Fate());
    Booking booking = new Booking(run, theatre, suites, queues, sessions, room, outcomes);
    Layout layout = new Layout(suites, sessions, room, pathways.specialties().size());
    office = new BookingOffice(run, theatre, layout, sessions, booking);
    book = new TheatreBook(run, suites);
    rebooking = new Rebooking(run, queues);
    admissions = new AdmissionBook(run);
    weeks = new StageWeeks(run, "theatre");
    rooms = new ProcedureRooms(run, theatre, outcomes, admissions);
    runIn = new RunInAdmissions(run, theatre, suites, mix);
    lostShare = new double[suites.count()];
    stoodDownUpTo = new double[suites.count()];
    stoodDown = theatre.stoodDown();
  }

  /** Ids of the suites, in the order of their numbers. */
  public List<String> suites() {
    return suites.ids();
  }

  /** A patient begins to wait for theatre; priority and due day are set. */
  public void addForTheatre(int row) {
    mix.plan(row);
    if (pathways.cancer(row)) {
      treatAsCancer(row);
    }
    if (pathways.choice(row)) {
      // Their next review falls on any day of the quarter.
      int days = pathways.number(row) % Booking.ASIDE_BY_CHOICE;
      queues.defer(row, run.startDay() + days);
    } else {
      queues.add(row);
    }
  }

  /** Due by the earlier of the two standards, and by the priority's own day where that is first. */
  private void treatAsCancer(int row) {
    int due = pathways.since(row) + CANCER_FROM_DECISION;
    if (pathways.urgency(row) == Pathways.SUSPECTED_CANCER) {
      due = Math.min(due, pathways.clockStart(row) + CANCER_FROM_REFERRAL);
    }
    pathways.setDue(row, pathways.priority(row) == 2 ? Math.min(due, pathways.due(row)) : due);
    pathways.setPriority(row, 2);
  }

  /** A patient begins to wait for a procedure room; priority and due day are set. */
  public void addForProcedureRoom(int row) {
    rooms.add(row);
  }

  /** The longest wait on a list among those without a date, or -1. */
  public int longest(int list) {
    return queues.longest(list, false);
  }

  /** A patient waits no longer, at whichever stage here. */
  public void remove(int row) {
    switch (pathways.stage(row)) {
      case Pathways.THEATRE -> queues.remove(row);
      case Pathways.BOOKED -> {
        int session = pathways.session(row);
        sessions.unbook(row);
        room.give(session, row);
        office.withdrawn(session);
      }
      case Pathways.DEFERRED -> queues.removeDeferred(row);
      default -> rooms.remove(row);
    }
  }

  /** Lays out and fills the first sessions, as the scenario starts. */
  public void open() {
    office.meet(run.startDay());
  }

  /** Those kept aside return; gaps are filled; on Mondays sessions are booked. */
  public void startOfDay(int day) {
    for (int row = queues.returning(day); row >= 0; row = queues.returning(day)) {
      queues.add(row);
    }
    rebooking.startOfDay(day);
    office.startOfDay(day);
  }

  /** Works the procedure rooms of a day. */
  public void procedures(int day) {
    rooms.work(day);
  }

  /**
   * Holds the sessions of half a day; all-day lists begin in the morning.
   *
   * @param half 0 for the morning, 1 for the afternoon
   */
  public void hold(int day, int half) {
    double shareLost = 1 - staffing.shareRun(day);
    for (int session = sessions.first(day); session < sessions.end(day); session++) {
      if (sessions.inTheMorning(session) == (half == 0)) {
        hold(session, day, shareLost);
      }
    }
    if (half == 1) {
      sessions.clear(day);
    }
  }

  private void hold(int session, int day, double shareLost) {
    int suite = sessions.suite(session);
    int halfDays = sessions.halfDays(session);
    if (!sessions.staffed(session)) {
      book.lost(suite, halfDays, Lost.UNSTAFFED);
      return;
    }
    if (sessions.firstBooked(session) < 0) {
      book.lost(suite, halfDays, Lost.NO_PATIENTS);
      return;
    }
    // Whom an independent provider employs is its own affair.
    lostShare[suite] += suites.independent(suite) ? 0 : shareLost;
    if (lostShare[suite] >= 1) {
      lostShare[suite] -= 1;
      book.lost(suite, halfDays, Lost.STAFF);
      standDown(session, day);
    } else {
      operating.run(session, day);
      book.ran(suite, sessions.list(session), halfDays, operating.length(session), operating);
    }
  }

  /** A list without staff: its patients are told before, or cancelled on the day. */
  private void standDown(int session, int day) {
    int suite = sessions.suite(session);
    stoodDownUpTo[suite] += stoodDown;
    boolean onTheDay = stoodDownUpTo[suite] < 1;
    stoodDownUpTo[suite] -= onTheDay ? 0 : 1;
    for (int row = sessions.firstBooked(session); row >= 0; row = sessions.firstBooked(session)) {
      sessions.unbook(row);
      if (onTheDay) {
        book.cancelled(suite, pathways.list(row), pathways.dayCase(row), Cancellation.STAFF);
      }
      rebooking.rebook(row, day, onTheDay);
    }
  }

  private final class Fate implements OperatingList.Fate {
    @Override
    public void operated(int row, int session, int day) {
      int list = pathways.list(row);
      book.operated(sessions.suite(session), list, pathways.dayCase(row));
      weeks.done(list);
      if (pathways.dayCase(row)) {
        admissions.dayCases(pathways.trustOf(list), 1);
      } else {
        admissions.ordinary(list);
      }
      outcomes.treated(row, day);
    }

    @Override
    public void cancelled(int row, int session, int day, Cancellation cause) {
      int suite = sessions.suite(session);
      book.cancelled(suite, pathways.list(row), pathways.dayCase(row), cause);
      if (cause.byTheHospital()) {
        rebooking.rebook(row, day, true);
      } else {
        // Unfit, or did not come: back to the old place, and booked again with the usual notice.
        queues.add(row);
      }
    }
  }

  /** States what a reporting period that began on a day leaves. */
  public void endOfPeriod(int firstDay, StageCensus census) {
    weeks.endOfPeriod(firstDay, census, census::forTheatre);
    rooms.endOfPeriod(firstDay, census);
  }

  /**
   * Ordinary admissions that a suite makes on a working day as the scenario starts, expected: for
   * the run-in, when beds are in use and lists are held.
   */
  public double baseOrdinaryAdmissionsPerWorkingDay(int suite) {
    return runIn.perWorkingDay(suite);
  }
}
