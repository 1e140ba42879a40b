package headroom.model.department.waitinglist;

import headroom.model.engine.Draws;
import headroom.model.engine.Sampler;
import headroom.model.flow.DayNotes;
import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;
import headroom.model.flow.Purpose;
import headroom.model.flow.Sampling;
import headroom.model.scenario.ListRules.Monitoring;
import headroom.model.time.EnglishCalendar;

/**
 * People under active monitoring have no clock. Some come back when it ends, on a working day, with
 * a clock and draws of their own; nobody is monitored twice.
 */
final class ActiveMonitoring {
  private static final int KINDS = 2;
  private static final int REFERRED = 0;
  private static final int OPENING = 1;

  private final ElectiveRun run;
  private final Draws draws;
  private final Pathways pathways;
  private final double returns;
  private final Sampler lasts;
  private final DayNotes ends;
  private final int[] from;
  private final int[] monitored;

  /** Takes a patient back. */
  interface Return {
    void comesBack(int list, int source, int number, int day);
  }

  ActiveMonitoring(ElectiveRun run, Monitoring monitoring) {
    this.run = run;
    draws = run.draws();
    pathways = run.pathways();
    returns = monitoring.returns();
    lasts = Sampling.of(monitoring.lasts());
    ends = new DayNotes(run.startDay(), run.endDay());
    from = new int[KINDS * pathways.lists()];
    monitored = new int[from.length];
    for (int list = 0; list < pathways.lists(); list++) {
      String trust = pathways.trusts().get(pathways.trustOf(list));
      String specialty = pathways.specialties().get(pathways.specialtyOf(list));
      name(KINDS * list + REFERRED, "starts/" + trust + "/" + specialty, specialty);
      name(KINDS * list + OPENING, "opening/" + trust, specialty);
    }
  }

  private void name(int place, String source, String specialty) {
    from[place] = run.sources().number(source);
    monitored[place] = run.sources().number("monitored/" + source + "/" + specialty);
  }

  /** The clock of a patient stops for active monitoring. */
  void begins(int row, int day) {
    int place = KINDS * pathways.list(row);
    int source = pathways.source(row);
    if (source != from[place]) {
      place++;
    }
    draws.at(Purpose.RTT_MONITORING, source, pathways.number(row), 0);
    if (source != from[place] || draws.first() >= returns) {
      return;
    }
    int back = day + 1 + (int) (lasts.at(draws.second()) / EnglishCalendar.SECONDS_PER_DAY);
    while (back <= run.endDay() && !run.calendar().isWorkingDay(back)) {
      back++;
    }
    if (back <= run.endDay()) {
      ends.write(back, place, pathways.number(row));
    }
  }

  /** Those whose monitoring ends on a day. */
  void endsOn(int day, Return to) {
    ends.read(day, (place, number) -> to.comesBack(place / KINDS, monitored[place], number, day));
  }
}
