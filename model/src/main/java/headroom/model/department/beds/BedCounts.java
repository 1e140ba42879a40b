package headroom.model.department.beds;

import headroom.model.flow.Ledger;

/** What one site's beds count. */
final class BedCounts {
  private static final long FOUR_HOURS = 240 * 60;
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
  final int fit;
  final int fitRemaining;
  final int stay21;
  final int covid;
  final int covidFor;
  final int covidWith;
  final int covidShare;
  private final int waitMean;
  private final int waitProbability;
  private final int waitOver4h;
  private final int diverted;
  private final int discharges;
  private final int[] dischargesByWeekday = new int[7];
  private final int emergencyStay;
  private final int[] waitByPriority = new int[PRIORITIES + 1];

  BedCounts(Ledger ledger, String site, boolean[] priorities, boolean covidModelled) {
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
    fit = ledger.count("nctr-patients", site);
    fitRemaining = ledger.count("nctr-remaining", site);
    stay21 = ledger.count("los-21-plus", site);
    covid = covidModelled ? ledger.count("covid-beds", site) : -1;
    covidFor = covidModelled ? ledger.count("covid-beds-for", site) : -1;
    covidWith = covidModelled ? ledger.count("covid-beds-with", site) : -1;
    covidShare = covidModelled ? ledger.count("covid-share-of-ga", site) : -1;
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
    for (int priority = 1; priority <= PRIORITIES; priority++) {
      waitByPriority[priority] =
          priorities[priority]
              ? ledger.count("bed-wait-mean-hours", site, "", "priority=" + priority)
              : -1;
    }
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

  void discharged(int weekday, boolean emergency, long stay) {
    ledger.add(discharges, 1);
    ledger.add(dischargesByWeekday[weekday], 1);
    if (emergency) {
      ledger.add(emergencyStay, stay / 86400.0, 1);
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
