package headroom.model.department.waitinglist;

import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Ledger;
import headroom.model.flow.Pathways;
import headroom.model.scenario.ListRules.TipIn;
import headroom.model.time.EnglishCalendar;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;

/**
 * Who must be treated by a day for nobody to wait longer than a limit then, and how many of them
 * the present throughput of their lists could not reach even if it took nobody else.
 */
final class TipInBook {
  /** Bits of the stages before a decision to treat. */
  private static final int UNDECIDED =
      1 << Pathways.FIRST_APPOINTMENT
          | 1 << Pathways.DIAGNOSTICS
          | 1 << Pathways.FOLLOW_UP
          | 1 << Pathways.CANCER_DECISION;

  private final Ledger ledger;
  private final Pathways pathways;
  private final int limits;
  private final int[] over;
  private final int[] by;
  private final int[] cutOff;
  private int cutOffDay = Integer.MIN_VALUE;

  /** By day of the clock start, from the first: how many of the limits concern it. */
  private final byte[] concern;

  private final int firstDay;

  /** The limits by their cut-offs, latest first. */
  private final Integer[] inOrder;

  /** People by list, whether decided, and how many of the limits concern them. */
  private final int[] people;

  private final int[][] cohort;
  private final int[][] beyond;
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
    firstDay = run.firstDay();
    concern = new byte[run.endDay() - firstDay + 1];
    cohort = new int[limits][trusts];
    beyond = new int[limits][trusts];
    int lists = pathways.lists();
    inOrder = new Integer[limits];
    people = new int[lists * 2 * (limits + 1)];
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
    int undecided = UNDECIDED >>> pathways.stage(row) & 1;
    int limitsOf = concern[pathways.clockStart(row) - firstDay];
    people[cell(pathways.list(row), 1 - undecided) + limitsOf]++;
  }

  private int cell(int list, int decided) {
    return (2 * list + decided) * (limits + 1);
  }

  /** Whose clock started before these days will have waited too long by the deadlines. */
  private void cutOff(int day) {
    cutOffDay = day;
    for (int i = 0; i < limits; i++) {
      cutOff[i] = Math.max(day, by[i]) - over[i];
      inOrder[i] = i;
    }
    Arrays.sort(inOrder, Comparator.comparingInt(i -> -cutOff[i]));
    Arrays.fill(concern, (byte) 0);
    for (int before : cutOff) {
      for (int start = 0; start < Math.min(concern.length, before - firstDay); start++) {
        concern[start]++;
      }
    }
  }

  /** Whom a limit concerns: who is concerned by more limits than stand before it. */
  private int concernedBy(int place, int list, int ofDecided) {
    int sum = 0;
    for (int concern = place + 1; concern <= limits; concern++) {
      sum += people[cell(list, ofDecided) + concern];
    }
    return sum;
  }

  /** States a period of so many days that ends with a day. */
  void endOfPeriod(int day, int days) {
    if (day != cutOffDay) {
      cutOff(day); // nobody waits
    }
    for (int place = 0; place < limits; place++) {
      int i = inOrder[place];
      double periodsLeft = (double) Math.max(0, by[i] - day) / days;
      for (int t = 0; t < cohort[i].length; t++) {
        int must = 0;
        double unreached = 0;
        for (int s = 0; s < pathways.specialties().size(); s++) {
          int list = pathways.list(t, s);
          int undecided = concernedBy(place, list, 0);
          int decided = concernedBy(place, list, 1);
          must += undecided + decided;
          unreached += Math.max(0, undecided - decisions[list] * periodsLeft);
          unreached += Math.max(0, decided - admissions[list] * periodsLeft);
        }
        ledger.set(cohort[i][t], must);
        ledger.set(beyond[i][t], unreached);
      }
    }
    Arrays.fill(people, 0);
    Arrays.fill(decisions, 0);
    Arrays.fill(admissions, 0);
  }
}
