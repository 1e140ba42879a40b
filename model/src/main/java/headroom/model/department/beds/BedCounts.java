package headroom.model.department.beds;

import headroom.model.flow.Ledger;
import headroom.model.flow.Patients;
import java.util.List;

/** What one site's beds count. */
final class BedCounts {
  private static final long FOUR_HOURS = 240 * 60;
  private static final long DAY = 86_400;
  private static final long FIVE_PM = 17 * 3600;
  private static final int PRIORITIES = 9;

  private final Ledger ledger;
  final int occupancy0800;
  final int occupancyCore;
  final int occupancyMidnight;
  final int occupancyMean;
  final int open;
  final int escalationOpen;
  final int occupied0800;
  final int occupied1800;
  final int occupiedMean;
  final int queueMean;
  final int boarders;
  final int outliers;
  final int lent;
  final int fit;
  final int fitRemaining;
  final int[] fitRemainingByPathway;
  final int[] longStay = new int[Presence.LONG_STAYS.length];
  final int covid;
  final int covidFor;
  final int covidWith;
  final int covidShare;
  private final int covidOnset;
  final int covidIdle;
  final int cohortVacancies;
  final int closed;
  final int closedEmpty;
  final int moves;
  private final int waitMean;
  private final int waitProbability;
  private final int waitOver4h;
  private final int diverted;
  private final int discharges;
  private final int[] dischargesByWeekday = new int[7];
  private final int emergencyStay;
  private final int realisedStay;
  private final int by1700;
  private final int deaths;
  private final int[] waitByPriority = new int[PRIORITIES + 1];

  BedCounts(
      Ledger ledger,
      String site,
      boolean[] priorities,
      boolean covidModelled,
      boolean bays,
      List<String> pathways) {
    this.ledger = ledger;
    occupancy0800 = ledger.count("ga-occupancy-0800", site);
    occupancyCore = ledger.count("ga-occupancy-0800-core", site);
    occupancyMidnight = ledger.count("ga-occupancy-midnight", site);
    occupancyMean = ledger.count("ga-occupancy-mean", site);
    open = ledger.count("ga-beds-open", site);
    escalationOpen = ledger.count("ga-beds-escalation-open", site);
    occupied0800 = ledger.count("ga-beds-occupied-0800", site);
    occupied1800 = ledger.count("ga-beds-occupied-1800", site);
    occupiedMean = ledger.count("ga-beds-occupied-mean", site);
    queueMean = ledger.count("bed-queue-mean", site);
    boarders = ledger.count("boarders-0800", site);
    outliers = ledger.count("outliers-0800", site);
    lent = ledger.count("elective-beds-lent-0800", site);
    fit = ledger.count("nctr-patients", site);
    fitRemaining = ledger.count("nctr-remaining", site);
    fitRemainingByPathway = new int[pathways.size()];
    for (int p = 0; p < fitRemainingByPathway.length; p++) {
      fitRemainingByPathway[p] =
          ledger.count("nctr-remaining", site, "", "pathway=" + pathways.get(p));
    }
    for (int i = 0; i < longStay.length; i++) {
      longStay[i] = ledger.count("los-" + Presence.LONG_STAYS[i] + "-plus", site);
    }
    covid = covidModelled ? ledger.count("covid-beds", site) : -1;
    covidFor = covidModelled ? ledger.count("covid-beds-for", site) : -1;
    covidWith = covidModelled ? ledger.count("covid-beds-with", site) : -1;
    covidOnset = covidModelled ? ledger.count("covid-hospital-onset-share", site) : -1;
    covidShare = covidModelled ? ledger.count("covid-share-of-ga", site) : -1;
    covidIdle = covidModelled ? ledger.count("covid-beds-idle-share", site) : -1;
    cohortVacancies = covidModelled ? ledger.count("cohort-vacancies", site) : -1;
    closed = bays ? ledger.count("ga-beds-closed-ipc", site) : -1;
    closedEmpty = bays ? ledger.count("ga-beds-closed-ipc-empty", site) : -1;
    moves = bays ? ledger.count("bay-moves", site) : -1;
    waitMean = ledger.count("bed-wait-mean-hours", site);
    waitProbability = ledger.count("bed-wait-probability", site);
    waitOver4h = ledger.count("bed-wait-over-4h-share", site);
    diverted = ledger.count("bed-diverted-share", site);
    discharges = ledger.count("discharges", site);
    for (int weekday = 0; weekday < 7; weekday++) {
      dischargesByWeekday[weekday] =
          ledger.count("discharges-weekday", site, "", "weekday=" + (weekday + 1));
    }
    emergencyStay = ledger.count("emergency-stay-mean-days", site);
    realisedStay = ledger.count("los-realised-mean-days", site);
    by1700 = ledger.count("discharges-by-1700-share", site);
    deaths = ledger.count("deaths-in-beds", site);
    for (int priority = 1; priority <= PRIORITIES; priority++) {
      waitByPriority[priority] =
          priorities[priority]
              ? ledger.count("bed-wait-mean-hours", site, "", "priority=" + priority)
              : -1;
    }
  }

  /** A patient is newly known to have COVID. */
  void newWithCovid(boolean infectedHere) {
    ratio(covidOnset, infectedHere ? 1 : 0, 1);
  }

  void requested(boolean metAtOnce, boolean turnedAway) {
    ledger.add(waitProbability, metAtOnce ? 0 : 1, 1);
    ledger.add(diverted, turnedAway ? 1 : 0, 1);
  }

  void gotBed(long wait, int priority) {
    ledger.add(waitMean, wait / 3600.0, 1);
    ledger.add(waitOver4h, wait > FOUR_HOURS ? 1 : 0, 1);
    if (waitByPriority[priority] >= 0) {
      ledger.add(waitByPriority[priority], wait / 3600.0, 1);
    }
  }

  /** A patient leaves its bed, for home, another place or in death. */
  void left(int patient, Patients patients, boolean died, int weekday, long now) {
    if (died) {
      ledger.add(deaths, 1);
    } else {
      ledger.add(discharges, 1);
      ledger.add(dischargesByWeekday[weekday], 1);
      ledger.add(by1700, now % DAY < FIVE_PM ? 1 : 0, 1);
    }
    if (!patients.elective(patient)) {
      ledger.add(emergencyStay, (now - patients.admitted(patient)) / 86400.0, 1);
      ledger.add(realisedStay, (now - patients.requested(patient)) / 86400.0, 1);
    }
  }

  void ratio(int handle, double numerator, double denominator) {
    if (handle >= 0) {
      ledger.add(handle, numerator, denominator);
    }
  }

  void census(int handle, double value) {
    if (handle >= 0) {
      ledger.add(handle, value);
    }
  }
}
