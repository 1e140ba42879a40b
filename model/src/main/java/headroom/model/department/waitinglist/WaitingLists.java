package headroom.model.department.waitinglist;

import headroom.model.engine.Draws;
import headroom.model.engine.Samplers;
import headroom.model.flow.ClockStop;
import headroom.model.flow.DayNotes;
import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;
import headroom.model.flow.Purpose;
import headroom.model.flow.Sampling;
import headroom.model.flow.StageCensus;
import headroom.model.scenario.WaitingList;
import headroom.model.scenario.WaitingList.Stage;
import headroom.model.time.EnglishCalendar;

/** Every trust's referral-to-treatment list: who joins, who waits, who leaves and how. */
public final class WaitingLists {
  private final ElectiveRun run;
  private final Draws draws;
  private final Pathways pathways;
  private final WaitingList waitingList;
  private final Specialties specialties;
  private final Stages stages;
  private final ClockStarts clockStarts;
  private final ReadinessLaw readiness;
  private final Priorities priorities;
  private final WholeDays untilRemoval;
  private final WholeDays untilCall;
  private final DayNotes removals;
  private final ListBook book;
  private final Recovery recovery;
  private final ClockStarts.Reception reception = this::start;
  private final DayNotes.Reader remover = this::remove;
  private int today;
  private int[] lag;

  /**
   * The lists of a replication, still empty.
   *
   * @param run the replication's elective run; its scenario has a waiting list
   * @param stages the queues of the other departments
   */
  public WaitingLists(ElectiveRun run, Stages stages) {
    this.run = run;
    this.stages = stages;
    draws = run.draws();
    pathways = run.pathways();
    waitingList = run.scenario().waitingList().orElseThrow();
    specialties = new Specialties(waitingList);
    clockStarts = new ClockStarts(run, waitingList, specialties);
    readiness =
        new ReadinessLaw(Sampling.of(waitingList.pathway()), run.endDay() - run.firstDay() + 1);
    priorities = new Priorities(waitingList.priorities());
    untilRemoval =
        waitingList.removal() > 0
            ? new WholeDays(
                Samplers.exponential(EnglishCalendar.SECONDS_PER_DAY / waitingList.removal()),
                run.endDay() - run.startDay() + 1)
            : null;
    untilCall =
        waitingList
            .routineCall()
            .map(law -> new WholeDays(Sampling.of(law), run.endDay() - run.startDay() + 1))
            .orElse(null);
    removals = new DayNotes(run.startDay(), run.endDay());
    book = new ListBook(run);
    recovery = run.scenario().electiveBaseline().map(b -> new Recovery(run, b)).orElse(null);
  }

  /** A day before every clock start that the lists can hold. */
  public static int firstDay(WaitingList waitingList, int startDay) {
    return startDay - 2 - OpeningList.longestDays(waitingList);
  }

  /** Takes in the people who wait as the scenario starts. */
  public void open() {
    lag = new int[pathways.lists()];
    int[] undecided = new int[lag.length];
    OpeningList list =
        new OpeningList(
            run,
            waitingList,
            specialties,
            (row, stage, priority) -> {
              book.opened(row);
              drawRemoval(row, run.startDay());
              if (stage == Stage.OUTPATIENT) {
                undecided[pathways.list(row)]++;
              } else {
                enterDecided(row, stage, priority);
              }
            });
    list.open();
    for (int i = 0; i < lag.length; i++) {
      lag[i] = readiness.lag(undecided[i], clockStarts.perDayBefore(i), waitingList.removal());
    }
    // Rows were handed out in order of joining, so this pass is in that order too.
    for (int row = 0; row < pathways.rows(); row++) {
      if (pathways.stage(row) == Pathways.FIRST_APPOINTMENT) {
        enterUndecided(row);
      }
    }
  }

  private void enterUndecided(int row) {
    int waited = pathways.waited(row, run.startDay() - 1);
    double u = draws.uniform(Purpose.RTT_PATHWAY, pathways.source(row), pathways.number(row), 0);
    int days = readiness.daysGiven(waited, lag[pathways.list(row)], u);
    pathways.setDue(row, pathways.clockStart(row) + days);
    stages.awaitFirst(row);
  }

  private void enterDecided(int row, Stage stage, int given) {
    draws.at(Purpose.RTT_PRIORITY, pathways.source(row), pathways.number(row), 0);
    int waited = pathways.waited(row, run.startDay() - 1);
    // The day of the decision is not published; any day since the clock start is as likely.
    int sinceDecision = (int) (draws.second() * (waited + 1));
    int priority =
        given == 0 ? priorities.ofWaiting(draws.first(), sinceDecision) : Priorities.known(given);
    boolean theatre = stage == Stage.THEATRE;
    // A routine patient not called yet waits as long again, whenever the decision was: the law of
    // calls is read as memoryless, as for patients before their decision.
    listForAdmission(
        row,
        theatre,
        priority,
        run.startDay() - 1 - sinceDecision,
        routineDue(row, run.startDay() - 1));
  }

  /** Clock starts and removals of a day. */
  public void startOfDay(int day) {
    today = day;
    removals.read(day, remover);
    clockStarts.of(day, reception);
  }

  /** The note of a patient who has left, or whose row is another's by now, no longer holds. */
  private void remove(int row, int number) {
    if (pathways.stage(row) != Pathways.GONE
        && pathways.number(row) == number
        && pathways.removal(row) == today) {
      stages.leave(row);
      book.removed(row, today);
      pathways.release(row);
    }
  }

  private void start(int list, int source, int number, int day) {
    int row = pathways.add(list, source, number, day);
    book.started(row);
    drawRemoval(row, day + 1);
    // The same block as the removal: its other half.
    double u = draws.uniform(Purpose.RTT_PATHWAY, source, number, 0);
    pathways.setDue(row, day + readiness.days(u));
    stages.awaitFirst(row);
  }

  private void drawRemoval(int row, int from) {
    if (untilRemoval == null) {
      return;
    }
    double u = draws.uniform(Purpose.RTT_PATHWAY, pathways.source(row), pathways.number(row), 1);
    int day = from + untilRemoval.at(u);
    // Nothing beyond the run's end is kept.
    if (day <= run.endDay()) {
      pathways.setRemoval(row, day);
      removals.write(day, row, pathways.number(row));
    }
  }

  /**
   * A first appointment was missed: the clock is nullified, and starts anew on that day when the
   * appointment is made again. Who comes back keeps the identity, so that no draw moves.
   */
  public void missedFirst(int row, boolean comesBack, int day) {
    book.removed(row, day);
    if (comesBack) {
      pathways.restartClock(row, day);
      book.started(row);
      int occurrence = 2 + pathways.missed(row);
      double u =
          draws.uniform(
              Purpose.RTT_PATHWAY, pathways.source(row), pathways.number(row), occurrence);
      pathways.setDue(row, day + readiness.days(u));
      stages.awaitFirst(row);
    } else {
      pathways.release(row);
    }
  }

  /** The patient has been told that it is cancer or that it is not. */
  public void told(int row, int day) {
    pathways.setTold(row);
  }

  /** A clinic has decided to admit: priority and due day are set, and the patient waits on. */
  public void decidedToAdmit(int row, boolean theatre, int day) {
    double u = draws.uniform(Purpose.RTT_PRIORITY, pathways.source(row), pathways.number(row), 0);
    listForAdmission(row, theatre, priorities.of(u), day, routineDue(row, day));
  }

  /** Day on which a routine patient is called: in clock order when the scenario gives no law. */
  private int routineDue(int row, int fromDay) {
    if (untilCall == null) {
      return pathways.clockStart(row);
    }
    double u = draws.uniform(Purpose.RTT_PRIORITY, pathways.source(row), pathways.number(row), 2);
    return fromDay + untilCall.at(u);
  }

  private void listForAdmission(
      int row, boolean theatre, int priority, int decisionDay, int routineDue) {
    pathways.setPriority(row, priority);
    pathways.setDue(row, priority == 4 ? routineDue : Priorities.due(priority, decisionDay));
    pathways.enter(row, theatre ? Pathways.THEATRE : Pathways.PROCEDURE_ROOM, decisionDay);
    stages.awaitAdmission(row, theatre);
  }

  /** The patient is coded as waiting by choice; the clock runs on. */
  public void codeChoice(int row) {
    if (!pathways.choice(row)) {
      pathways.codeChoice(row);
      book.codedChoice(row);
    }
  }

  /** The clock stops: by an admission, or by a decision or treatment without one. */
  public void completed(int row, ClockStop why, int day) {
    book.completed(row, day, why);
    if (recovery != null) {
      recovery.completed(pathways.trustOf(pathways.list(row)));
    }
    pathways.release(row);
  }

  /** 24:00 of a day of the scenario. */
  public void endOfDay() {
    book.endOfDay();
  }

  /**
   * States the stocks of a reporting period that began on a day.
   *
   * @throws IllegalStateException when a list does not add up
   */
  public void endOfPeriod(int firstDay, StageCensus census) {
    book.endOfPeriod(census);
    if (recovery != null) {
      recovery.endOfPeriod(firstDay, census.day());
    }
  }

  /** People on a list now. */
  public int size(int list) {
    return book.size(list);
  }
}
