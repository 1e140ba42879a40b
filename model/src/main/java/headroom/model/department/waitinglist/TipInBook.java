package headroom.model.department.waitinglist;

import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Ledger;
import headroom.model.flow.Pathways;
import headroom.model.scenario.ListRules.TipIn;
import headroom.model.time.EnglishCalendar;
import java.util.Arrays;
import java.util.Map;

/**
 * Who must be treated by a day for nobody to wait longer than a limit then, and how many of them
 * the present throughput of their lists could not reach even if it took nobody else.
 */
final class TipInBook {
  private final Ledger ledger;
  private final Pathways pathways;
  private final int limits;
  private final int[] over;
  private final int[] by;
  private final int[] cutOff;
  private int cutOffDay = Integer.MIN_VALUE;
  private int latestCutOff;
  private final int[][] cohort;
  private final int[][] beyond;
  private final int[][] undecided;
  private final int[][] decided;
  private final int[] decisions;
  private final int[] admissions;

  TipInBook(ElectiveRun run, Map<String, TipIn> tipIns) {
    ledger = run.ledger();
    pathways = run.pathways();
    limits = tipIns.size();
    over = new int[limits];
    by = new int[limits];
    cutOff = new int[limits];
    int trusts = pathways.trusts().size();
    cohort = new int[limits][trusts];
    beyond = new int[limits][trusts];
    int lists = pathways.lists();
    undecided = new int[limits][lists];
    decided = new int[limits][lists];
    decisions = new int[lists];
    admissions = new int[lists];
    int i = 0;
    for (Map.Entry<String, TipIn> tipIn : tipIns.entrySet()) {
      over[i] = (int) (tipIn.getValue().over() / EnglishCalendar.SECONDS_PER_DAY);
      by[i] = run.calendar().dayOf(tipIn.getValue().by());
      String group = "limit=" + tipIn.getKey();
      for (int t = 0; t < trusts; t++) {
        String trust = pathways.trusts().get(t);
        cohort[i][t] = ledger.count("rtt-tip-in", trust, "", group);
        beyond[i][t] = ledger.count("rtt-tip-in-beyond-capacity", trust, "", group);
      }
      i++;
    }
  }

  /** A decision was made, to admit or otherwise. */
  void decided(int row) {
    decisions[pathways.list(row)]++;
  }

  void admitted(int row) {
    admissions[pathways.list(row)]++;
  }

  /** A patient on the list at the end of a period. */
  void waits(int row, int day) {
    if (day != cutOffDay) {
      cutOff(day);
    }
    int start = pathways.clockStart(row);
    if (start >= latestCutOff) {
      return;
    }
    int list = pathways.list(row);
    boolean before =
        switch (pathways.stage(row)) {
          case Pathways.FIRST_APPOINTMENT, Pathways.DIAGNOSTICS, Pathways.FOLLOW_UP -> true;
          default -> false;
        };
    int[][] counts = before ? undecided : decided;
    for (int i = 0; i < limits; i++) {
      if (start < cutOff[i]) {
        counts[i][list]++;
      }
    }
  }

  /** Whose clock started before these days will have waited too long by the deadlines. */
  private void cutOff(int day) {
    cutOffDay = day;
    latestCutOff = Integer.MIN_VALUE;
    for (int i = 0; i < limits; i++) {
      cutOff[i] = Math.max(day, by[i]) - over[i];
      latestCutOff = Math.max(latestCutOff, cutOff[i]);
    }
  }

  /** States a period of so many days that ends with a day. */
  void endOfPeriod(int day, int days) {
    for (int i = 0; i < limits; i++) {
      double periodsLeft = (double) Math.max(0, by[i] - day) / days;
      for (int t = 0; t < cohort[i].length; t++) {
        int must = 0;
        double unreached = 0;
        for (int s = 0; s < pathways.specialties().size(); s++) {
          int list = pathways.list(t, s);
          must += undecided[i][list] + decided[i][list];
          unreached += Math.max(0, undecided[i][list] - decisions[list] * periodsLeft);
          unreached += Math.max(0, decided[i][list] - admissions[list] * periodsLeft);
        }
        ledger.set(cohort[i][t], must);
        ledger.set(beyond[i][t], unreached);
      }
      Arrays.fill(undecided[i], 0);
      Arrays.fill(decided[i], 0);
    }
    Arrays.fill(decisions, 0);
    Arrays.fill(admissions, 0);
  }
}
