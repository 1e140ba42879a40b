package headroom.model.department.emergency;

import headroom.model.flow.Ledger;

/** What one department counts. Times are seconds. */
final class EmergencyCounts {
  private static final long FOUR_HOURS = 240 * 60;
  private static final long TWELVE_HOURS = 12 * 3600;
  private static final long LOST_AFTER = 15 * 60;

  private final Ledger ledger;
  private final int attendances;
  private final int attendancesOfType;
  private final int within4h;
  private final int within4hOfType;
  private final int over12hFromArrival;
  private final int over12hFromDecision;
  private final int leftUnseen;
  private final int stay;
  private final int stayAdmitted;
  private final int waitClinician;
  private final int[] waitClinicianByAcuity;
  private final int handover15;
  private final int handover30;
  private final int handover60;
  private final int handoverLost;
  private final int admissions;
  private final int admissionsOvernight;

  EmergencyCounts(Ledger ledger, String site, CareRules rules, boolean ambulances, boolean admits) {
    this.ledger = ledger;
    String type = "type=" + rules.type;
    attendances = ledger.count("ed-attendances", site);
    attendancesOfType = ledger.count("ed-attendances", site, "", type);
    within4h = ledger.count("ed-within-4h", site);
    within4hOfType = ledger.count("ed-within-4h", site, "", type);
    over12hFromArrival = ledger.count("ed-over-12h-from-arrival", site);
    leftUnseen = ledger.count("ed-left-unseen", site);
    stay = ledger.count("ed-stay-mean-minutes", site);
    waitClinician = ledger.count("ed-wait-clinician-mean-minutes", site);
    waitClinicianByAcuity = new int[rules.acuities];
    for (int i = 0; i < rules.acuities; i++) {
      waitClinicianByAcuity[i] =
          ledger.count("ed-wait-clinician-mean-minutes", site, "", "acuity=" + (i + 1));
    }
    over12hFromDecision = admits ? ledger.count("ed-over-12h-from-dta", site) : -1;
    stayAdmitted = admits ? ledger.count("ed-stay-mean-minutes", site, "", "admitted") : -1;
    admissions = admits ? ledger.count("emergency-admissions", site) : -1;
    admissionsOvernight = admits ? ledger.count("emergency-admissions-overnight", site) : -1;
    handover15 = ambulances ? ledger.count("handover-within-15m", site) : -1;
    handover30 = ambulances ? ledger.count("handover-within-30m", site) : -1;
    handover60 = ambulances ? ledger.count("handover-over-60m", site) : -1;
    handoverLost = ambulances ? ledger.count("handover-lost-hours", site) : -1;
  }

  void arrival() {
    ledger.add(attendances, 1);
    ledger.add(attendancesOfType, 1);
  }

  void handedOver(long wait) {
    ledger.add(handover15, wait <= LOST_AFTER ? 1 : 0, 1);
    ledger.add(handover30, wait <= 30 * 60 ? 1 : 0, 1);
    ledger.add(handover60, wait > 60 * 60 ? 1 : 0, 1);
    ledger.add(handoverLost, Math.max(0, wait - LOST_AFTER) / 3600.0);
  }

  void seen(int acuity, long wait) {
    ledger.add(waitClinician, wait / 60.0, 1);
    ledger.add(waitClinicianByAcuity[acuity], wait / 60.0, 1);
  }

  void left(long timeInDepartment, boolean unseen) {
    ledger.add(within4h, timeInDepartment <= FOUR_HOURS ? 1 : 0, 1);
    ledger.add(within4hOfType, timeInDepartment <= FOUR_HOURS ? 1 : 0, 1);
    ledger.add(over12hFromArrival, timeInDepartment > TWELVE_HOURS ? 1 : 0, 1);
    ledger.add(leftUnseen, unseen ? 1 : 0, 1);
    ledger.add(stay, timeInDepartment / 60.0, 1);
  }

  void admitted(boolean toOvernightBed) {
    ledger.add(admissions, 1);
    if (toOvernightBed) {
      ledger.add(admissionsOvernight, 1);
    }
  }

  void leftAdmitted(long timeInDepartment, long sinceDecision) {
    ledger.add(stayAdmitted, timeInDepartment / 60.0, 1);
    ledger.add(over12hFromDecision, sinceDecision >= TWELVE_HOURS ? 1 : 0);
  }
}
