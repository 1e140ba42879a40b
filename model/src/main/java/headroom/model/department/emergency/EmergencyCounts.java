package headroom.model.department.emergency;

import headroom.model.flow.Ledger;
import headroom.model.scenario.Emergency;
import java.util.List;

/** What one department counts. Times are seconds. */
final class EmergencyCounts {
  private static final long FOUR_HOURS = 240 * 60;
  private static final long TWELVE_HOURS = 12 * 3600;
  private static final long QUARTER = 15 * 60;
  private static final long HOUR = 3600;

  private final Ledger ledger;
  private final int attendances;
  private final int attendancesOfType;
  private final int within4h;
  private final int within4hOfType;
  private final int over12hFromArrival;
  private final int over12hFromDecision;
  private final int from4To12hFromDecision;
  private final int overAnHourAfterReady;
  private final int leftUnseen;
  private final int stay;
  private final int stayAdmitted;
  private final int[] stayByAcuity;
  private final int waitClinician;
  private final int[] waitClinicianByAcuity;
  private final int assessment;
  private final int assessedIn15;
  private final int handover15;
  private final int handover30;
  private final int handover60;
  private final int handoverLost;
  private final int handoverLostMinutes;
  private final int diverted;
  private final int streamed;
  private final int booked;
  private final int sameDay;
  private final int sameDayFull;
  private final int admissions;
  private final int admissionsOvernight;

  EmergencyCounts(Ledger ledger, String site, CareRules rules, Features has) {
    this.ledger = ledger;
    String type = "type=" + rules.type;
    attendances = ledger.count("ed-attendances", site);
    attendancesOfType = ledger.count("ed-attendances", site, "", type);
    within4h = ledger.count("ed-within-4h", site);
    within4hOfType = ledger.count("ed-within-4h", site, "", type);
    over12hFromArrival = ledger.count("ed-over-12h-from-arrival", site);
    overAnHourAfterReady = ledger.count("ed-over-1h-after-ready", site);
    leftUnseen = ledger.count("ed-left-unseen", site);
    stay = ledger.count("ed-stay-mean-minutes", site);
    waitClinician = ledger.count("ed-wait-clinician-mean-minutes", site);
    waitClinicianByAcuity = new int[rules.acuities];
    stayByAcuity = new int[rules.acuities];
    for (int i = 0; i < rules.acuities; i++) {
      String acuity = "acuity=" + (i + 1);
      waitClinicianByAcuity[i] = ledger.count("ed-wait-clinician-mean-minutes", site, "", acuity);
      stayByAcuity[i] = ledger.count("ed-stay-mean-minutes", site, "", acuity);
    }
    over12hFromDecision = has.admissions ? ledger.count("ed-over-12h-from-dta", site) : -1;
    from4To12hFromDecision = has.admissions ? ledger.count("ed-4-to-12h-from-dta", site) : -1;
    stayAdmitted = has.admissions ? ledger.count("ed-stay-mean-minutes", site, "", "admitted") : -1;
    admissions = has.admissions ? ledger.count("emergency-admissions", site) : -1;
    admissionsOvernight =
        has.admissions ? ledger.count("emergency-admissions-overnight", site) : -1;
    handover15 = has.ambulances ? ledger.count("handover-within-15m", site) : -1;
    handover30 = has.ambulances ? ledger.count("handover-within-30m", site) : -1;
    handover60 = has.ambulances ? ledger.count("handover-over-60m", site) : -1;
    handoverLost = has.ambulances ? ledger.count("handover-lost-hours", site) : -1;
    handoverLostMinutes = has.ambulances ? ledger.count("handover-lost-minutes", site) : -1;
    boolean assesses = rules.assessment != null;
    assessment = assesses ? ledger.count("ed-assessment-mean-minutes", site) : -1;
    assessedIn15 = assesses ? ledger.count("ed-assessed-within-15m", site) : -1;
    diverted = has.diversion ? ledger.count("ambulance-diverted", site) : -1;
    streamed = has.streaming ? ledger.count("ed-streamed", site) : -1;
    booked = has.referrals ? ledger.count("ed-111-booked", site) : -1;
    sameDay = has.sameDayCare ? ledger.count("sdec-patients", site) : -1;
    sameDayFull = has.sameDayCare ? ledger.count("sdec-full", site) : -1;
  }

  /** What a department has, and so counts. */
  record Features(
      boolean ambulances,
      boolean admissions,
      boolean diversion,
      boolean streaming,
      boolean referrals,
      boolean sameDayCare) {
    static Features of(String id, Emergency scenario, boolean sameDayCare) {
      Emergency.Department its = scenario.departments().get(id);
      Emergency.Care care = scenario.care().get(its.care());
      boolean diversion = scenario.divert().isPresent();
      boolean takesDiverted =
          diversion
              && scenario.departments().values().stream()
                  .anyMatch(other -> List.of(other.divertTo()).contains(id));
      return new Features(
          Door.anyAbove0(its.ambulance()) || takesDiverted,
          its.ambulanceAdmitted() + its.walkInAdmitted() > 0 || takesDiverted,
          diversion && its.divertTo().length > 0,
          care.streaming().isPresent() && !its.streamsTo().isEmpty(),
          care.nhs111().isPresent(),
          sameDayCare);
    }
  }

  void arrival() {
    ledger.add(attendances, 1);
    ledger.add(attendancesOfType, 1);
  }

  void referred(boolean toSlot) {
    ledger.add(booked, toSlot ? 1 : 0, 1);
  }

  void streamed() {
    ledger.add(streamed, 1);
  }

  void diverted() {
    ledger.add(diverted, 1);
  }

  /** Somebody suited same-day care while it was open. */
  void sameDay(boolean place) {
    ledger.add(sameDay, place ? 1 : 0);
    ledger.add(sameDayFull, place ? 0 : 1, 1);
  }

  void assessed(long wait) {
    if (assessment >= 0) {
      ledger.add(assessment, wait / 60.0, 1);
      ledger.add(assessedIn15, wait <= QUARTER ? 1 : 0, 1);
    }
  }

  void handedOver(long wait) {
    ledger.add(handover15, wait <= QUARTER ? 1 : 0, 1);
    ledger.add(handover30, wait <= 30 * 60 ? 1 : 0, 1);
    ledger.add(handover60, wait > 60 * 60 ? 1 : 0, 1);
    ledger.add(handoverLost, Math.max(0, wait - QUARTER) / 3600.0);
    ledger.add(handoverLostMinutes, Math.max(0, wait - QUARTER) / 60.0, 1);
  }

  void seen(int acuity, long wait) {
    ledger.add(waitClinician, wait / 60.0, 1);
    ledger.add(waitClinicianByAcuity[acuity], wait / 60.0, 1);
  }

  void left(int acuity, long timeInDepartment, boolean unseen) {
    ledger.add(within4h, timeInDepartment <= FOUR_HOURS ? 1 : 0, 1);
    ledger.add(within4hOfType, timeInDepartment <= FOUR_HOURS ? 1 : 0, 1);
    ledger.add(over12hFromArrival, timeInDepartment > TWELVE_HOURS ? 1 : 0, 1);
    ledger.add(leftUnseen, unseen ? 1 : 0, 1);
    ledger.add(stay, timeInDepartment / 60.0, 1);
    ledger.add(stayByAcuity[acuity], timeInDepartment / 60.0, 1);
  }

  /** A patient who was ready to proceed has left. */
  void proceeded(long sinceReady) {
    ledger.add(overAnHourAfterReady, sinceReady > HOUR ? 1 : 0, 1);
  }

  void admitted(boolean toOvernightBed) {
    ledger.add(admissions, 1);
    if (toOvernightBed) {
      ledger.add(admissionsOvernight, 1);
    }
  }

  void leftAdmitted(long timeInDepartment, long sinceDecision) {
    ledger.add(stayAdmitted, timeInDepartment / 60.0, 1);
    boolean over12 = sinceDecision >= TWELVE_HOURS;
    ledger.add(over12hFromDecision, over12 ? 1 : 0);
    ledger.add(from4To12hFromDecision, !over12 && sinceDecision > FOUR_HOURS ? 1 : 0);
  }
}
