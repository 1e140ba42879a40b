package headroom.model.department.waitinglist;

import headroom.model.flow.ClockStop;
import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;
import headroom.model.flow.StageCensus;
import headroom.model.scenario.WaitingList;

/** The books of the lists, kept together: each event is told to all that count it. */
final class ListBooks {
  private final Pathways pathways;
  private final CohortBook cohorts;
  private final ListBook lists;
  private final FlowBook flows;
  private final Recovery recovery;
  private final AdviceBook advice;
  private final CancerBook cancer;
  private final EquityBook equity;
  private final TipInBook tipIn;

  ListBooks(ElectiveRun run, WaitingList waitingList, ReferralUrgency urgency, Persons persons) {
    pathways = run.pathways();
    cohorts = waitingList.mutualAid().isPresent() ? new CohortBook(run) : null;
    lists = new ListBook(run, used(run, waitingList), cohorts);
    flows = new FlowBook(run);
    recovery = run.scenario().electiveBaseline().map(b -> new Recovery(run, b)).orElse(null);
    advice = waitingList.advice().map(a -> new AdviceBook(run, urgency)).orElse(null);
    boolean suspicions =
        waitingList.specialties().values().stream().anyMatch(s -> s.suspectedCancer() > 0);
    cancer = suspicions ? new CancerBook(run) : null;
    equity = persons == null ? null : new EquityBook(run, persons.groups());
    tipIn = waitingList.tipIn().isEmpty() ? null : new TipInBook(run, waitingList.tipIn());
  }

  /** Lists of specialties that have neither clock starts nor people waiting anywhere. */
  private static boolean[] used(ElectiveRun run, WaitingList waitingList) {
    Pathways pathways = run.pathways();
    boolean[] used = new boolean[pathways.lists()];
    for (int list = 0; list < used.length; list++) {
      String id = pathways.specialties().get(pathways.specialtyOf(list));
      WaitingList.SpecialtyGroup specialty = waitingList.specialties().get(id);
      used[list] =
          specialty.starts() > 0
              || specialty.list().orElse(0.0) > 0
              || waitingList.list().stream()
                  .flatMap(file -> file.rows().stream())
                  .anyMatch(row -> row.specialty().equals(id));
    }
    return used;
  }

  void opened(int row) {
    lists.opened(row);
  }

  void referred(int list, int day, boolean byAdvice) {
    if (advice != null) {
      advice.came(list, day, byAdvice);
    }
  }

  void started(int row, Origin origin) {
    lists.started(row);
    flows.started(row, origin);
  }

  void reviewed(int row) {
    flows.reviewed(row);
  }

  void told(int row, int day) {
    if (cancer != null) {
      cancer.told(row, day);
    }
  }

  /** A decision to admit. */
  void decided(int row) {
    if (tipIn != null) {
      tipIn.decided(row);
    }
  }

  void completed(int row, ClockStop why, int day) {
    lists.completed(row, day, why);
    flows.completed(row, why);
    if (recovery != null) {
      recovery.completed(pathways.trustOf(pathways.list(row)));
    }
    if (equity != null) {
      equity.completed(row, why, day);
    }
    boolean treated = why == ClockStop.ADMITTED || why == ClockStop.TREATED;
    if (cancer != null && treated && pathways.cancer(row)) {
      cancer.treated(row, day);
    }
    if (tipIn != null && why == ClockStop.ADMITTED) {
      tipIn.admitted(row);
    } else if (tipIn != null) {
      tipIn.decided(row);
    }
  }

  void removed(int row, Removal cause, int day) {
    lists.removed(row, day);
    flows.removed(row, cause);
    if (equity != null) {
      equity.removed(row);
    }
  }

  void transferred(int row, int toList) {
    lists.transferred(row, toList);
  }

  void endOfDay() {
    lists.endOfDay();
  }

  void endOfPeriod(int firstDay, StageCensus census) {
    lists.endOfPeriod(census);
    int day = census.day();
    if (recovery != null) {
      recovery.endOfPeriod(firstDay, day);
    }
    if (cancer != null) {
      cancer.endOfPeriod();
    }
    if (equity != null) {
      equity.endOfPeriod();
    }
    if (tipIn != null) {
      tipIn.endOfPeriod(day, day - firstDay + 1);
    }
  }

  /** A patient on a list at the end of a period. */
  void waits(int row, int day) {
    int waited = pathways.waited(row, day);
    lists.waits(row, waited);
    if (cancer != null) {
      cancer.waits(row, day);
    }
    if (equity != null) {
      equity.waits(row, waited);
    }
    if (tipIn != null) {
      tipIn.waits(row, day);
    }
  }

  /** People on a list who have waited more than so many days on a day; for mutual aid. */
  int over(int list, int day, int days) {
    return cohorts.over(list, day, days);
  }

  int size(int list) {
    return lists.size(list);
  }
}
