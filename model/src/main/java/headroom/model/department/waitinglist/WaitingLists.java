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
  private final ReferralUrgency urgency;
  private final WholeDays[] untilRemoval;
  private final WholeDays untilCall;
  private final DayNotes removals;
  private final Persons persons;
  private final ActiveMonitoring monitoring;
  private final Reviewing reviewing;
  private final MutualAidRound mutualAid;
  private final ListBooks books;
  private final ClockStarts.Reception reception = this::refer;
  private final ActiveMonitoring.Return comeback =
      (list, source, number, day) -> start(list, source, number, day, Origin.MONITORING);
  private final DayNotes.Reader remover = this::remove;
  private final Reviewing.Findings findings = new Found();
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
    int days = run.endDay() - run.firstDay() + 1;
    readiness = new ReadinessLaw(Sampling.of(waitingList.pathway()), days);
    priorities = new Priorities(waitingList.priorities());
    urgency = new ReferralUrgency(run, waitingList, days);
    untilRemoval = removalLaws();
    untilCall =
        waitingList
            .routineCall()
            .map(law -> new WholeDays(Sampling.of(law), run.endDay() - run.startDay() + 1))
            .orElse(null);
    removals = new DayNotes(run.startDay(), run.endDay(), pathways);
    persons = waitingList.people().map(p -> new Persons(draws, pathways, p)).orElse(null);
    monitoring = waitingList.monitoring().map(m -> new ActiveMonitoring(run, m)).orElse(null);
    reviewing = waitingList.reviews().map(r -> new Reviewing(run, r)).orElse(null);
    mutualAid =
        waitingList.mutualAid().map(m -> new MutualAidRound(run, m, new Swap())).orElse(null);
    books = new ListBooks(run, waitingList, urgency, persons);
  }

  /** Times to removal: one law, or one for each quintile. */
  private WholeDays[] removalLaws() {
    if (waitingList.removal() <= 0) {
      return null;
    }
    double[] factors = waitingList.people().map(p -> p.removal()).orElse(new double[] {1});
    WholeDays[] laws = new WholeDays[factors.length];
    for (int i = 0; i < laws.length; i++) {
      double mean = EnglishCalendar.SECONDS_PER_DAY / (waitingList.removal() * factors[i]);
      laws[i] = new WholeDays(Samplers.exponential(mean), run.endDay() - run.startDay() + 1);
    }
    return laws;
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
              books.opened(row);
              describe(row);
              drawRemoval(row, run.startDay());
              if (stage == Stage.THEATRE || stage == Stage.PROCEDURE_ROOM) {
                enterDecided(row, stage, priority);
                return;
              }
              urgency.settleWaiting(row, pathways.waited(row, run.startDay() - 1));
              int settled = urgency.settledAfter(row);
              if (settled >= 0 && stages.awaitCancer(row, pathways.clockStart(row) + settled)) {
                return;
              }
              if (stage == Stage.DIAGNOSTICS) {
                stages.awaitTest(row);
              } else if (stage == Stage.FOLLOW_UP) {
                stages.awaitFollowUp(row);
              } else {
                undecided[pathways.list(row)]++;
              }
            });
    list.open();
    for (int i = 0; i < lag.length; i++) {
      lag[i] = readiness.lag(undecided[i], clockStarts.perDayBefore(i), waitingList.removal());
    }
    // Rows were handed out in order of joining, so this pass is in that order too.
    for (int row = 0; row < pathways.rows(); row++) {
      if (pathways.stage(row) == Pathways.FIRST_APPOINTMENT) {
        enterFirst(row);
      }
    }
  }

  private void describe(int row) {
    if (persons != null) {
      persons.describe(row);
    }
  }

  private void enterFirst(int row) {
    int waited = pathways.waited(row, run.startDay() - 1);
    double u = draws.uniform(Purpose.RTT_PATHWAY, pathways.source(row), pathways.number(row), 0);
    int days =
        pathways.urgency(row) == Pathways.ROUTINE
            ? readiness.daysGiven(waited, lag[pathways.list(row)], u)
            : Math.max(waited, urgency.daysUntilFirst(row, u));
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

  /** Removals and clock starts of a day, reviews and mutual aid. */
  public void startOfDay(int day) {
    today = day;
    removals.read(day, remover);
    if (monitoring != null) {
      monitoring.endsOn(day, comeback);
    }
    clockStarts.of(day, reception);
    if (reviewing != null) {
      reviewing.startOfDay(day, findings);
    }
    if (mutualAid != null) {
      mutualAid.startOfDay(day);
    }
  }

  /** The note of a patient who has left, or whose row is another's by now, no longer holds. */
  private void remove(int row, int number) {
    if (pathways.stage(row) != Pathways.GONE
        && pathways.number(row) == number
        && pathways.removal(row) == today) {
      leave(row, today, hasDied(row) ? Removal.DIED : Removal.OTHER);
    }
  }

  private boolean hasDied(int row) {
    return waitingList.died() > 0
        && draws.uniform(Purpose.RTT_REMOVAL, pathways.source(row), pathways.number(row), 0)
            < waitingList.died();
  }

  private void leave(int row, int day, Removal cause) {
    stages.leave(row);
    books.removed(row, cause, day);
    pathways.release(row);
  }

  /** A referral, or the advice that takes its place. */
  private void refer(int list, int source, int number, int day) {
    boolean byAdvice = urgency.hasAdvice() && urgency.isDiverted(list, source, number, day);
    books.referred(list, day, byAdvice);
    if (!byAdvice) {
      start(list, source, number, day, Origin.REFERRAL);
    }
  }

  private void start(int list, int source, int number, int day, Origin origin) {
    int row = pathways.add(list, source, number, day);
    urgency.settle(row);
    describe(row);
    books.started(row, origin);
    drawRemoval(row, day + 1);
    awaitFirst(row, day, 0);
  }

  /** The same block as the removal: its other half. */
  private void awaitFirst(int row, int day, int occurrence) {
    double u =
        draws.uniform(Purpose.RTT_PATHWAY, pathways.source(row), pathways.number(row), occurrence);
    boolean routine = pathways.urgency(row) == Pathways.ROUTINE;
    pathways.setDue(row, day + (routine ? readiness.days(u) : urgency.daysUntilFirst(row, u)));
    stages.awaitFirst(row);
  }

  private void drawRemoval(int row, int from) {
    if (untilRemoval == null) {
      return;
    }
    double u = draws.uniform(Purpose.RTT_PATHWAY, pathways.source(row), pathways.number(row), 1);
    int law = untilRemoval.length == 1 ? 0 : pathways.deprivation(row) - 1;
    int day = from + untilRemoval[law].at(u);
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
    books.removed(row, Removal.MISSED_FIRST, day);
    if (comesBack) {
      pathways.restartClock(row, day);
      pathways.move(row, Pathways.FIRST_APPOINTMENT);
      books.started(row, Origin.REBOOKED);
      awaitFirst(row, day, 2 + pathways.missed(row));
    } else {
      pathways.release(row);
    }
  }

  /** The patient has been told that it is cancer or that it is not. */
  public void told(int row, int day) {
    if (!pathways.told(row)) {
      pathways.setTold(row);
      books.told(row, day);
    }
  }

  /** A clinic has decided to admit: priority and due day are set, and the patient waits on. */
  public void decidedToAdmit(int row, boolean theatre, int day) {
    books.decided(row);
    double u = draws.uniform(Purpose.RTT_PRIORITY, pathways.source(row), pathways.number(row), 0);
    int priority = pathways.cancer(row) ? 2 : priorities.of(u);
    listForAdmission(row, theatre, priority, day, routineDue(row, day));
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
    pathways.codeChoice(row);
  }

  /** The clock stops: by an admission, or by a decision or treatment without one. */
  public void completed(int row, ClockStop why, int day) {
    books.completed(row, why, day);
    if (why == ClockStop.MONITORED && monitoring != null) {
      monitoring.begins(row, day);
    }
    pathways.release(row);
  }

  /** 24:00 of a day of the scenario. */
  public void endOfDay() {
    books.endOfDay();
  }

  /** A patient on a list at the end of a reporting period, before the stocks are stated. */
  public void waits(int row, int day) {
    books.waits(row, day);
  }

  /**
   * States the stocks of a reporting period that began on a day.
   *
   * @throws IllegalStateException when a list does not add up
   */
  public void endOfPeriod(int firstDay, StageCensus census) {
    books.endOfPeriod(firstDay, census);
  }

  /** People on a list now. */
  public int size(int list) {
    return books.size(list);
  }

  private final class Found implements Reviewing.Findings {
    @Override
    public void reviewed(int row) {
      books.reviewed(row);
    }

    @Override
    public void remove(int row, int day) {
      leave(row, day, Removal.REVIEW);
    }

    @Override
    public void makeUrgent(int row, int day) {
      boolean theatre = pathways.stage(row) == Pathways.THEATRE;
      stages.leave(row);
      pathways.setPriority(row, 3);
      pathways.setDue(row, Priorities.due(3, day));
      stages.awaitAdmission(row, theatre);
    }
  }

  private final class Swap implements MutualAidRound.Exchange {
    @Override
    public int longest(int list) {
      return stages.longestForTheatre(list);
    }

    @Override
    public int size(int list) {
      return books.size(list);
    }

    @Override
    public int over(int list, int day, int days) {
      return books.over(list, day, days);
    }

    @Override
    public void take(int row) {
      stages.leave(row);
    }

    @Override
    public void put(int row) {
      stages.awaitAdmission(row, true);
    }

    @Override
    public void transfer(int row, int toList) {
      books.transferred(row, toList);
    }
  }
}
