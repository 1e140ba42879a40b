package headroom.model.flow;

/**
 * Everything that can happen, with its rank among events of the same second: releases before
 * requests, requests before censuses.
 */
public enum EventKind {
  /** A bed has been cleaned and may be used. */
  BED_READY(1),
  /** A patient leaves a bed. */
  BED_DEPARTURE(1),
  /** A patient on a virtual ward goes home, or back to hospital. */
  VIRTUAL_WARD_DEPARTURE(1),
  /** A patient no longer needs critical care. */
  CRITICAL_CARE_DUE(1),
  /** A critical care bed has been left. */
  CRITICAL_CARE_BED_LEFT(1),
  /** A ward patient comes to need critical care. */
  CRITICAL_CARE_NEEDED(4),
  /** A patient in a bed becomes fit to step down to a virtual ward. */
  STEP_DOWN_DUE(2),
  /** A clinician finishes with a patient. */
  CLINICIAN_DONE(2),
  /** An attendance leaves the department or gets a decision to admit after work-up. */
  WORK_UP_DONE(3),
  /** A patient waiting for a bed may now be taken by other pools. */
  OVERFLOW_DUE(4),
  /** A patient has waited so long for a bed as to go first. */
  PROMOTION_DUE(4),
  /** A patient's time in an assessment unit is over. */
  ASSESSMENT_DUE(4),
  /** An ambulance crew has handed its patient over. */
  HANDED_OVER(2),
  /** The next patient of an arrival stream comes. */
  ARRIVAL(5),
  /** A patient on the way arrives: in a slot booked by 111, or diverted by ambulance. */
  EXPECTED_ARRIVAL(5),
  /** A place in same-day emergency care falls free. */
  SAME_DAY_DONE(1),
  /** The next direct admission of a stream comes. */
  DIRECT_ADMISSION(5),
  /** The next candidate of a virtual ward's referral stream comes. */
  VIRTUAL_WARD_REFERRAL(5),
  /** Visiting ends for the day: which visits were made. */
  VISITS_END(8),
  /** An urgent referral to the community team comes. */
  URGENT_REFERRAL(5),
  /** A crew of the community team has finished with a patient. */
  URGENT_RESPONSE_DONE(2),
  /** The community team opens for the day. */
  COMMUNITY_OPENS(2),
  /** Clinician numbers change with the rota. */
  ROTA(6),
  /** Clock starts and removals of the day. */
  ELECTIVE_DAY(6),
  /** Outpatient clinics of the day. */
  CLINICS(7),
  /** Theatre sessions of a half day. */
  SESSIONS(7),
  /** 08:00 census, and what is decided on it. */
  MORNING_CENSUS(8),
  /** 18:00 census. */
  EVENING_CENSUS(8),
  /** 24:00: the day closes. */
  DAY_END(9),
  /** A patient in a bed is infected with COVID. */
  INFECTED(2);

  private final int priority;

  EventKind(int priority) {
    this.priority = priority;
  }

  private static final EventKind[] ALL = values();

  /** Rank at the same second; smaller first. */
  public int priority() {
    return priority;
  }

  /** The kind with that ordinal. */
  public static EventKind of(int ordinal) {
    return ALL[ordinal];
  }

  /** How many kinds there are. */
  public static int count() {
    return ALL.length;
  }
}
