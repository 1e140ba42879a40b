package headroom.model.flow;

/**
 * What a random number is for. Together with the source and the patient's number within it, the
 * purpose addresses the draw, so that no draw depends on who asked first.
 */
public final class Purpose {
  private Purpose() {}

  public static final int ED_ARRIVAL = 1;
  public static final int ED_ACUITY = 2;
  public static final int ED_CARE = 3;
  public static final int ED_INVESTIGATION = 4;
  public static final int ED_PATIENCE = 5;
  public static final int ADMISSION = 6;
  public static final int STAY = 7;
  public static final int DISCHARGE = 8;
  public static final int LEAVES_TODAY = 9;
  public static final int VIRTUAL_WARD = 10;
  public static final int COVID = 11;
  public static final int BED_TURNAROUND = 12;
  public static final int DIRECT_ARRIVAL = 13;
  public static final int OPENING_BEDS = 14;
  public static final int RUN_IN_ELECTIVE = 15;
  public static final int RTT_START = 20;
  public static final int RTT_PATHWAY = 21;
  public static final int RTT_REMOVAL = 22;
  public static final int RTT_DECISION = 23;
  public static final int RTT_PRIORITY = 24;
  public static final int RTT_CHOICE = 25;
  public static final int RTT_OPENING = 26;
  public static final int THEATRE_CASE = 30;
  public static final int THEATRE_SESSION = 31;
  public static final int THEATRE_CANCELLATION = 32;
  public static final int THEATRE_TURNAROUND = 33;
  public static final int ED_ASSESSMENT = 40;
  public static final int ED_STREAMING = 41;
  public static final int ED_SAME_DAY = 42;
  public static final int ED_111 = 43;
  public static final int ED_DIVERSION = 44;
  public static final int DEATH = 50;
  public static final int LAST_LEG = 51;
  public static final int INTERMEDIATE_CARE = 52;
  public static final int SLOT_START = 53;
  public static final int HOME_VISIT = 60;
  public static final int HOME_REFERRAL = 61;
  public static final int URGENT_REFERRAL = 62;
  public static final int URGENT_RESPONSE = 63;
  public static final int BAY = 70;
  public static final int OUTBREAK = 71;
  public static final int CRITICAL_CARE = 72;
  public static final int RTT_REFERRAL = 80;
  public static final int RTT_PERSON = 81;
  public static final int RTT_REVIEW = 82;
  public static final int RTT_TRANSFER = 83;
  public static final int RTT_MONITORING = 84;
  public static final int CLINIC_APPOINTMENT = 85;
  public static final int CLINIC_ROUTE = 86;
  public static final int FOLLOW_UP_INTERVAL = 87;
  public static final int LATER_FOLLOW_UP = 88;
  public static final int FOLLOW_UP_FROM_BEFORE = 89;
  public static final int LATER_APPOINTMENT = 90;
  public static final int CANCER = 91;
  public static final int OTHER_TREATMENT = 92;
  public static final int TEST_REQUEST = 93;
  public static final int TEST = 94;
  public static final int TEST_APPOINTMENT = 95;
  public static final int TEST_OPENING = 96;
  public static final int CANCER_DECISION = 97;
  public static final int THEATRE_SIMPLE = 100;
  public static final int THEATRE_SHORT_NOTICE = 101;
}
