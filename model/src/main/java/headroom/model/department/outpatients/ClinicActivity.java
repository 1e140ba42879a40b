package headroom.model.department.outpatients;

import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Ledger;
import headroom.model.flow.Pathways;
import headroom.model.flow.StageCensus;
import headroom.model.scenario.ElectiveBaseline;
import headroom.model.scenario.ElectiveBaseline.Prices;
import headroom.model.scenario.Outpatients;
import java.util.Arrays;

/**
 * What clinics did: appointments held, missed, by telephone, by procedure; their value; slots left
 * idle; the queues behind.
 */
final class ClinicActivity {
  private final Pathways pathways;
  private final Ledger ledger;
  private final Outpatients outpatients;
  private final boolean toldApart;
  private final boolean hasFollowUps;
  private final boolean hasAdvice;
  private final Prices prices;

  /** By list: slots used, and the queue before first appointments. */
  private final int[] used;

  private final int[] firstWeeks;

  /** By column and trust. */
  private final int[][] handles = new int[Column.values().length][];

  /** Of the list and day in hand. */
  private final int[] today = new int[Kind.values().length];

  private final int[] usedFirst;
  private final int[] seenOnList;

  /** What happens at an appointment. */
  private enum Kind {
    FIRST,
    FOLLOW_UP,
    PROCEDURE,
    REMOTE,
    CAME_FIRST,
    MISSED_FIRST,
    MISSED_FOLLOW_UP
  }

  private enum Column {
    FIRST("op-first-attendances", ""),
    FOLLOW_UP("op-follow-up-attendances", ""),
    PROCEDURE("op-procedures", ""),
    REMOTE("op-remote-share", ""),
    MISSED("op-missed-share", ""),
    MISSED_FIRST("op-missed-share", "kind=first"),
    MISSED_FOLLOW_UP("op-missed-share", "kind=follow-up"),
    PATIENT_INITIATED("pifu-share", ""),
    OVERDUE("op-follow-ups-overdue", ""),
    REDEPLOYED("clinic-slots-redeployed", ""),
    USED_FIRST("clinic-capacity-used", "stage=first"),
    USED_FOLLOW_UP("clinic-capacity-used", "stage=follow-up"),
    FOLLOW_UP_WEEKS("elective-stage-weeks", "stage=follow-up"),
    VALUE("elective-value-vs-1920", ""),
    AGAINST_1920("opfu-vs-1920", ""),
    ADVICE("advice-per-100-firsts", "");

    final String measure;
    final String group;

    Column(String measure, String group) {
      this.measure = measure;
      this.group = group;
    }
  }

  ClinicActivity(ElectiveRun run) {
    pathways = run.pathways();
    ledger = run.ledger();
    outpatients = run.scenario().outpatients().orElse(null);
    toldApart = outpatients != null && outpatients.toldApart();
    hasAdvice = run.scenario().waitingList().orElseThrow().advice().isPresent();
    hasFollowUps = outpatients != null && outpatients.followUp().isPresent();
    prices = run.scenario().electiveBaseline().map(ElectiveBaseline::prices).orElse(null);
    int lists = pathways.lists();
    used = new int[lists];
    firstWeeks = new int[lists];
    usedFirst = new int[lists];
    seenOnList = new int[lists];
    for (int list = 0; list < lists; list++) {
      String trust = pathways.trusts().get(pathways.trustOf(list));
      String specialty = pathways.specialties().get(pathways.specialtyOf(list));
      used[list] = ledger.count("clinic-capacity-used", trust, specialty, "");
      firstWeeks[list] = ledger.count("elective-stage-weeks", trust, specialty, "stage=first");
    }
    for (Column column : Column.values()) {
      if (counts(column)) {
        int[] of = new int[pathways.trusts().size()];
        for (int t = 0; t < of.length; t++) {
          of[t] = ledger.count(column.measure, pathways.trusts().get(t), "", column.group);
        }
        handles[column.ordinal()] = of;
      }
    }
  }

  private boolean counts(Column column) {
    return switch (column) {
      case VALUE, AGAINST_1920 -> prices != null;
      case ADVICE -> hasAdvice;
      case FIRST, PROCEDURE, REMOTE, MISSED, MISSED_FIRST, USED_FIRST -> toldApart;
      default -> hasFollowUps;
    };
  }

  private void add(Column column, int list, double numerator, double denominator) {
    int[] of = handles[column.ordinal()];
    if (of != null) {
      ledger.add(of[pathways.trustOf(list)], numerator, denominator);
    }
  }

  /** Somebody missed an appointment of the list in hand. */
  void missed(boolean first) {
    today[(first ? Kind.MISSED_FIRST : Kind.MISSED_FOLLOW_UP).ordinal()]++;
  }

  /** Somebody came to an appointment of the list in hand; a procedure takes the visit's place. */
  void attended(boolean first, boolean byTelephone, boolean procedure) {
    Kind kind = procedure && toldApart ? Kind.PROCEDURE : first ? Kind.FIRST : Kind.FOLLOW_UP;
    today[kind.ordinal()]++;
    today[Kind.CAME_FIRST.ordinal()] += first ? 1 : 0;
    today[Kind.REMOTE.ordinal()] += byTelephone ? 1 : 0;
  }

  /** A patient on the list came to a follow-up. */
  void seenOnList(int list) {
    seenOnList[list]++;
  }

  void firstSlots(int list, int held, int possible) {
    usedFirst[list] += held;
    ledger.add(used[list], held, possible);
    add(Column.USED_FIRST, list, held, possible);
    if (!toldApart) {
      add(Column.ADVICE, list, 0, held);
    }
    if (prices != null && !toldApart) {
      countDecisions(list, held);
    }
  }

  /** Where appointments are not told apart, a decision stands for all of its own. */
  private void countDecisions(int list, int decisions) {
    double followUps = outpatients == null ? 0 : outpatients.followUpsPerDecision();
    double firsts =
        outpatients == null ? 1 : Math.max(0, outpatients.slotsPerDecision() - followUps);
    double value = firsts * prices.firstAttendance() + followUps * prices.followUp();
    add(Column.VALUE, list, decisions * value, 0);
    add(Column.AGAINST_1920, list, decisions * followUps, 0);
  }

  void followUpSlots(int list, int held, int possible) {
    ledger.add(used[list], held, possible);
    add(Column.USED_FOLLOW_UP, list, held, possible);
  }

  void redeployed(int list, int appointments) {
    add(Column.REDEPLOYED, list, appointments, 0);
  }

  void leftToPatients(int list, int followUps) {
    add(Column.PATIENT_INITIATED, list, followUps, 0);
  }

  /** Writes down what a list's clinics did on a day. */
  void endOfList(int list) {
    if (!toldApart) {
      return;
    }
    int first = today[Kind.FIRST.ordinal()];
    int followUp = today[Kind.FOLLOW_UP.ordinal()];
    int procedure = today[Kind.PROCEDURE.ordinal()];
    int missedFirst = today[Kind.MISSED_FIRST.ordinal()];
    int missedFollowUp = today[Kind.MISSED_FOLLOW_UP.ordinal()];
    int attended = first + followUp + procedure;
    add(Column.FIRST, list, first, 0);
    add(Column.ADVICE, list, 0, today[Kind.CAME_FIRST.ordinal()]);
    add(Column.FOLLOW_UP, list, followUp, 0);
    add(Column.PROCEDURE, list, procedure, 0);
    add(Column.REMOTE, list, today[Kind.REMOTE.ordinal()], attended);
    add(Column.PATIENT_INITIATED, list, 0, attended);
    int missed = missedFirst + missedFollowUp;
    add(Column.MISSED, list, missed, attended + missed);
    int booked = missedFirst + today[Kind.CAME_FIRST.ordinal()];
    add(Column.MISSED_FIRST, list, missedFirst, booked);
    add(Column.MISSED_FOLLOW_UP, list, missedFollowUp, attended + missed - booked);
    if (prices != null) {
      double value =
          first * prices.firstAttendance()
              + followUp * prices.followUp()
              + procedure * prices.outpatientProcedure();
      add(Column.VALUE, list, value, 0);
      add(Column.AGAINST_1920, list, followUp, 0);
    }
    Arrays.fill(today, 0);
  }

  /** Those due and waiting, in weeks of appointments. */
  void endOfPeriod(int firstDay, StageCensus census, LaterQueue later) {
    double weeks = (census.day() - firstDay + 1) / 7.0;
    for (int list = 0; list < used.length; list++) {
      ledger.add(firstWeeks[list], census.forFirst(list), usedFirst[list] / weeks);
      usedFirst[list] = 0;
      if (hasFollowUps) {
        add(Column.FOLLOW_UP_WEEKS, list, census.forFollowUp(list), seenOnList[list] / weeks);
        add(Column.OVERDUE, list, later.overdue(list, census.day()), 0);
        seenOnList[list] = 0;
      }
    }
    if (hasFollowUps) {
      later.check();
    }
  }
}
