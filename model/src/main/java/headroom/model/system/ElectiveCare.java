package headroom.model.system;

import headroom.model.department.diagnostics.DiagnosticStaffing;
import headroom.model.department.diagnostics.Diagnostics;
import headroom.model.department.outpatients.ClinicStaffing;
import headroom.model.department.outpatients.Clinics;
import headroom.model.department.theatre.ElectiveBeds;
import headroom.model.department.theatre.SessionStaffing;
import headroom.model.department.theatre.Theatres;
import headroom.model.department.waitinglist.Stages;
import headroom.model.department.waitinglist.WaitingLists;
import headroom.model.engine.Draws;
import headroom.model.flow.AnnualRates;
import headroom.model.flow.ClockStop;
import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Ledger;
import headroom.model.flow.Pathways;
import headroom.model.flow.Sources;
import headroom.model.flow.StageCensus;
import headroom.model.result.Period;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.WaitingList;
import headroom.model.time.EnglishCalendar;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntToDoubleFunction;

/**
 * Wires the elective departments of one replication and passes patients between them: clock start →
 * clinic → stop, theatre or procedure room. Day by day; who waits has no pending event.
 */
public final class ElectiveCare {
  private final Pathways pathways;
  private final WaitingLists waitingLists;
  private final Clinics clinics;
  private final Diagnostics diagnostics;
  private final Theatres theatres;
  private final ElectiveRun run;
  private final IntConsumer everybody = this::waits;
  private int lastDay;

  /**
   * The elective care of a scenario that has a waiting list.
   *
   * @param startDay day of the calendar on which the scenario starts, after any run-in
   * @param endDay last day of the scenario
   * @param shareRun share of clinics that runs on a day, for want of staff
   * @param sessionStaffing what staff can do of theatre sessions
   * @param beds beds for those who stay after an operation
   */
  public ElectiveCare(
      Scenario scenario,
      EnglishCalendar calendar,
      Draws draws,
      Sources sources,
      Ledger ledger,
      int startDay,
      int endDay,
      IntToDoubleFunction shareRun,
      SessionStaffing sessionStaffing,
      ElectiveBeds beds) {
    WaitingList list = scenario.waitingList().orElseThrow();
    double opening =
        list.trusts().values().stream().mapToDouble(trust -> trust.opening().total()).sum();
    pathways =
        new Pathways(
            List.copyOf(list.trusts().keySet()),
            List.copyOf(list.specialties().keySet()),
            (int) (opening / list.standsFor() * 1.1));
    ledger.standsFor(list.standsFor());
    run =
        new ElectiveRun(
            scenario,
            new AnnualRates(calendar, scenario.bankHolidays()),
            draws,
            sources,
            pathways,
            ledger,
            WaitingLists.firstDay(list, startDay),
            startDay,
            endDay,
            list.standsFor());
    ClinicStaffing clinicStaffing = shareRun::applyAsDouble;
    waitingLists = new WaitingLists(run, new Queues());
    clinics = new Clinics(run, clinicStaffing, this::requestTest, new AfterClinic());
    DiagnosticStaffing diagnosticStaffing = shareRun::applyAsDouble;
    diagnostics =
        scenario.diagnostics().isPresent()
            ? new Diagnostics(run, diagnosticStaffing, clinics::testDone)
            : null;
    theatres =
        scenario.theatre().isPresent()
            ? new Theatres(run, sessionStaffing, beds, new AfterTheatre())
            : null;
  }

  private void waits(int row) {
    waitingLists.waits(row, lastDay);
    if (diagnostics != null) {
      diagnostics.waits(row, lastDay);
    }
  }

  /** Takes in the opening list and gives the first dates, at 00:00 of the scenario's first day. */
  public void open() {
    waitingLists.open();
    clinics.open();
    if (diagnostics != null) {
      diagnostics.open();
    }
    if (theatres != null) {
      theatres.open();
    }
  }

  /** 06:00: removals and clock starts of the day; dates are given. */
  public void startOfDay(int day) {
    waitingLists.startOfDay(day);
    if (theatres != null) {
      theatres.startOfDay(day);
    }
  }

  /**
   * 08:30 and 13:30: the sessions of half a day.
   *
   * @param half 0 for the morning, 1 for the afternoon
   */
  public void sessions(int day, int half) {
    if (theatres != null) {
      theatres.hold(day, half);
    }
  }

  /** 09:00: procedure rooms, tests and clinics. Does nothing on a day that is no working day. */
  public void clinics(int day) {
    if (!run.calendar().isWorkingDay(day)) {
      return;
    }
    if (theatres != null) {
      theatres.procedures(day);
    }
    if (diagnostics != null) {
      diagnostics.hold(day);
    }
    clinics.hold(day);
  }

  /** 24:00 of every day. */
  public void endOfDay(int day) {
    waitingLists.endOfDay();
  }

  /** After the end of a reporting period's last day. */
  public void endOfPeriod(Period period) {
    int firstDay = run.calendar().dayOf(period.start());
    lastDay = run.calendar().dayOf(period.end());
    StageCensus census = pathways.census(lastDay, run.startDay(), everybody);
    waitingLists.endOfPeriod(firstDay, census);
    clinics.endOfPeriod(firstDay, census);
    if (diagnostics != null) {
      diagnostics.endOfPeriod(firstDay, census);
    }
    if (theatres != null) {
      theatres.endOfPeriod(firstDay, census);
    }
  }

  /** Ids of the theatre suites, by number. */
  public List<String> suites() {
    return theatres == null ? List.of() : theatres.suites();
  }

  /** Ordinary admissions on a day of a suite's own week before the scenario starts. */
  public double baseOrdinaryAdmissionsPerWorkingDay(int suite) {
    return theatres.baseOrdinaryAdmissionsPerWorkingDay(suite);
  }

  /** The waiting lists. */
  WaitingLists lists() {
    return waitingLists;
  }

  /** The people waiting. */
  public Pathways pathways() {
    return pathways;
  }

  /** Without tests of their own, a test is done as soon as it is wanted. */
  private void requestTest(int row, int day) {
    if (diagnostics == null) {
      clinics.testDone(row, day);
    } else {
      diagnostics.request(row, day);
    }
  }

  private final class Queues implements Stages {
    @Override
    public void awaitFirst(int row) {
      clinics.add(row);
    }

    @Override
    public void awaitTest(int row) {
      if (diagnostics == null) {
        // A scenario without tests of their own counts them into the queue for the decision.
        clinics.add(row);
      } else {
        diagnostics.awaitFromBefore(row);
      }
    }

    @Override
    public void awaitFollowUp(int row) {
      clinics.awaitFollowUp(row);
    }

    @Override
    public boolean awaitCancer(int row, int toldDay) {
      return clinics.awaitCancer(row, toldDay);
    }

    @Override
    public void awaitAdmission(int row, boolean theatre) {
      if (theatres == null) {
        throw new IllegalArgumentException(
            "waiting-list: found people with a decision to admit on the opening list of "
                + pathways.trusts().get(pathways.trustOf(pathways.list(row)))
                + ", expected none because the scenario has no theatre");
      }
      if (theatre) {
        theatres.addForTheatre(row);
      } else {
        theatres.addForProcedureRoom(row);
      }
    }

    @Override
    public int longestForTheatre(int list) {
      return theatres == null ? -1 : theatres.longest(list);
    }

    @Override
    public void leave(int row) {
      // Clinics and tests drop those who wait no longer when they meet them.
      switch (pathways.stage(row)) {
        case Pathways.THEATRE, Pathways.BOOKED, Pathways.DEFERRED, Pathways.PROCEDURE_ROOM ->
            theatres.remove(row);
        default -> {}
      }
    }
  }

  private final class AfterClinic implements headroom.model.department.outpatients.Outcomes {
    @Override
    public void admit(int row, boolean theatre, int day) {
      if (theatres == null) {
        // A scenario without theatres ends at the decision.
        clinics.admitted(row, day);
        waitingLists.completed(row, ClockStop.TREATED, day);
      } else {
        waitingLists.decidedToAdmit(row, theatre, day);
      }
    }

    @Override
    public void stop(int row, ClockStop why, int day) {
      waitingLists.completed(row, why, day);
    }

    @Override
    public void missedFirst(int row, boolean comesBack, int day) {
      waitingLists.missedFirst(row, comesBack, day);
    }

    @Override
    public void told(int row, int day) {
      waitingLists.told(row, day);
    }
  }

  private final class AfterTheatre implements headroom.model.department.theatre.Outcomes {
    @Override
    public void treated(int row, int day) {
      clinics.admitted(row, day);
      waitingLists.completed(row, ClockStop.ADMITTED, day);
    }

    @Override
    public void choosesToWait(int row) {
      waitingLists.codeChoice(row);
    }
  }
}
