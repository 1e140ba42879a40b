package headroom.model.flow;

/**
 * The cells of a patient on a referral-to-treatment pathway, and what they mean. One row is {@value
 * #WIDTH} cells; days are halves of a cell, short facts are bits.
 */
abstract class PathwayFields {
  /** Stages of a pathway. */
  public static final int GONE = 0;

  /** Waits for the first outpatient appointment. */
  public static final int FIRST_APPOINTMENT = 1;

  /** Waits for theatre, without a date. */
  public static final int THEATRE = 2;

  /** Has a date for theatre. */
  public static final int BOOKED = 3;

  /** Kept aside: declined a date, or waits by choice. */
  public static final int DEFERRED = 4;

  /** Waits for a procedure room or endoscopy. */
  public static final int PROCEDURE_ROOM = 5;

  /** Waits for a diagnostic test. */
  public static final int DIAGNOSTICS = 6;

  /** Waits for a follow-up appointment. */
  public static final int FOLLOW_UP = 7;

  /** Waits for a treatment that needs no theatre: drugs, radiotherapy. */
  public static final int OTHER_TREATMENT = 8;

  /** Told that it is cancer, waits for the decision to treat. */
  public static final int CANCER_DECISION = 9;

  /** Stages are numbered below this. */
  static final int STAGES = 10;

  /** Urgency of the referral: how soon the first appointment is wanted. */
  public static final int ROUTINE = 0;

  public static final int URGENT = 1;

  public static final int SUSPECTED_CANCER = 2;

  /** A day that does not come before a run ends: the latest that is told apart. */
  public static final int NEVER = Short.MAX_VALUE;

  static final int WIDTH = 8;
  static final int NUMBER = 0;
  static final int SOURCE = 1;
  static final int LIST_AND_REMOVAL = 2;
  static final int STAGE = 3;
  static final int CLOCK_START_AND_DUE = 4;
  static final int SINCE_AND_PERSON = 5;
  static final int PLANNED = 6;
  static final int SESSION = 7;

  // The cell of the stage also holds, in bits from the right: stage 4, priority 3, day case 1,
  // choice 1, procedure 6, simple 1, declined 2, attempts 5, offers 5; four are free.
  static final int STAGE_BITS = 0xf;
  static final int PRIORITY_SHIFT = 4;
  private static final int DAY_CASE = 1 << 7;
  private static final int CHOICE = 1 << 8;
  private static final int PROCEDURE_SHIFT = 9;
  private static final int PROCEDURES = 0x3f;
  private static final int SIMPLE = 1 << 15;
  private static final int DECLINED_SHIFT = 16;
  private static final int ATTEMPTS_SHIFT = 18;
  private static final int OFFERS_SHIFT = 23;
  private static final int MOST_TRIES = 0x1f;

  // What is known of the person, in the high half of a cell, from its right: urgency 2, cancer 1,
  // told 1, deprivation quintile 3, ethnic group 3, missed appointments 2, visits 3; one is free.
  private static final int URGENCY_SHIFT = 16;
  private static final int CANCER = 1 << 18;
  private static final int TOLD = 1 << 19;
  private static final int DEPRIVATION_SHIFT = 20;
  private static final int ETHNICITY_SHIFT = 23;
  private static final int MISSED_SHIFT = 26;
  private static final int VISITS_SHIFT = 28;
  private static final int MOST_VISITS = 0x7;

  /** All rows, one after another. */
  int[] cells = {};

  static int halves(int low, int high) {
    return low & 0xffff | high << 16;
  }

  private int lowHalf(int row, int cell) {
    return (short) cells[row * WIDTH + cell];
  }

  private int highHalf(int row, int cell) {
    return cells[row * WIDTH + cell] >> 16;
  }

  /**
   * A number that means nothing, from both ends of a row, which may lie in two lines of memory:
   * reading it brings the row into the cache.
   */
  int glance(int row) {
    return cells[row * WIDTH] + cells[row * WIDTH + WIDTH - 1];
  }

  /** The number within the source. */
  public int number(int row) {
    return cells[row * WIDTH + NUMBER];
  }

  /** The source whose numbering it is. */
  public int source(int row) {
    return cells[row * WIDTH + SOURCE];
  }

  /** The list the patient is on. */
  public int list(int row) {
    return lowHalf(row, LIST_AND_REMOVAL);
  }

  /** The day the clock started; negative before the run. */
  public int clockStart(int row) {
    return lowHalf(row, CLOCK_START_AND_DUE);
  }

  /** Days waited on a day. */
  public int waited(int row, int day) {
    return day - clockStart(row);
  }

  /** The stage. */
  public int stage(int row) {
    return cells[row * WIDTH + STAGE] & STAGE_BITS;
  }

  /** Enters a stage on a day. */
  public void enter(int row, int newStage, int day) {
    move(row, newStage);
    int at = row * WIDTH + SINCE_AND_PERSON;
    cells[at] = cells[at] & ~0xffff | day & 0xffff;
  }

  /** Moves within a stage: waiting, booked, deferred. */
  public void move(int row, int newStage) {
    int at = row * WIDTH + STAGE;
    cells[at] = cells[at] & ~STAGE_BITS | newStage;
  }

  /** The day the stage was entered. */
  public int since(int row) {
    return lowHalf(row, SINCE_AND_PERSON);
  }

  /** The day the patient is due at the present stage. */
  public int due(int row) {
    return highHalf(row, CLOCK_START_AND_DUE);
  }

  /** Sets the day the patient is due; one later than {@link #NEVER} is never. */
  public void setDue(int row, int day) {
    int at = row * WIDTH + CLOCK_START_AND_DUE;
    cells[at] = halves(cells[at], Math.min(day, NEVER));
  }

  /** The day on which the patient is removed if still waiting, or {@link #NEVER}. */
  public int removal(int row) {
    return highHalf(row, LIST_AND_REMOVAL);
  }

  /** Sets the day of removal. */
  public void setRemoval(int row, int day) {
    int at = row * WIDTH + LIST_AND_REMOVAL;
    cells[at] = halves(cells[at], Math.min(day, NEVER));
  }

  /** Clinical priority: 2 within 28 days, 3 within 84, 4 later. */
  public int priority(int row) {
    return cells[row * WIDTH + STAGE] >> PRIORITY_SHIFT & 0x7;
  }

  /** Sets the clinical priority. */
  public void setPriority(int row, int priority) {
    int at = row * WIDTH + STAGE;
    cells[at] = cells[at] & ~(0x7 << PRIORITY_SHIFT) | priority << PRIORITY_SHIFT;
  }

  /** The procedure group within the specialty. */
  public int procedure(int row) {
    return cells[row * WIDTH + STAGE] >> PROCEDURE_SHIFT & PROCEDURES;
  }

  /** Whether a day case. */
  public boolean dayCase(int row) {
    return (cells[row * WIDTH + STAGE] & DAY_CASE) != 0;
  }

  /** Planned touch time, seconds. */
  public int planned(int row) {
    return cells[row * WIDTH + PLANNED];
  }

  /** Says what will be done. */
  public void plan(int row, int procedure, boolean asDayCase, int seconds) {
    int at = row * WIDTH;
    cells[at + STAGE] |= procedure << PROCEDURE_SHIFT | (asDayCase ? DAY_CASE : 0);
    cells[at + PLANNED] = seconds;
  }

  /** Whether the patient waits by choice. */
  public boolean choice(int row) {
    return (cells[row * WIDTH + STAGE] & CHOICE) != 0;
  }

  /** Codes the patient as waiting by choice. */
  public void codeChoice(int row) {
    cells[row * WIDTH + STAGE] |= CHOICE;
  }

  /** The day on which one who is kept aside returns to the queue; never booked meanwhile. */
  public int returnDay(int row) {
    return cells[row * WIDTH + SESSION];
  }

  /** Sets the day of return. */
  public void setReturnDay(int row, int day) {
    cells[row * WIDTH + SESSION] = day;
  }

  /** Which test a patient waits for; the cell is a session's or a day's at other stages. */
  public int test(int row) {
    return cells[row * WIDTH + SESSION];
  }

  /** Says which test. */
  public void setTest(int row, int number) {
    cells[row * WIDTH + SESSION] = number;
  }

  /** The booked session. */
  public int session(int row) {
    return cells[row * WIDTH + SESSION];
  }

  /** Books a session. */
  public void book(int row, int ofSession) {
    move(row, BOOKED);
    cells[row * WIDTH + SESSION] = ofSession;
  }

  /** Counts an offer of a date; returns how many came before it, at most 31. */
  public int offer(int row) {
    return count(row, STAGE, OFFERS_SHIFT, MOST_TRIES);
  }

  /** Counts an attempt to operate; returns how many came before it, at most 31. */
  public int attempt(int row) {
    return count(row, STAGE, ATTEMPTS_SHIFT, MOST_TRIES);
  }

  /** Counts a declined offer; returns how many came before it, at most 3. */
  public int decline(int row) {
    return count(row, STAGE, DECLINED_SHIFT, 0x3);
  }

  /** Whether the case is simple enough for an independent provider or a hub without backup. */
  public boolean simple(int row) {
    return (cells[row * WIDTH + STAGE] & SIMPLE) != 0;
  }

  /** Says that the case is simple. */
  public void setSimple(int row) {
    cells[row * WIDTH + STAGE] |= SIMPLE;
  }

  /** Urgency of the referral: {@link #ROUTINE}, {@link #URGENT} or {@link #SUSPECTED_CANCER}. */
  public int urgency(int row) {
    return cells[row * WIDTH + SINCE_AND_PERSON] >> URGENCY_SHIFT & 0x3;
  }

  /** Sets the urgency; a suspicion of cancer that is ruled out becomes routine. */
  public void setUrgency(int row, int urgency) {
    int at = row * WIDTH + SINCE_AND_PERSON;
    cells[at] = cells[at] & ~(0x3 << URGENCY_SHIFT) | urgency << URGENCY_SHIFT;
  }

  /** Whether cancer has been found. */
  public boolean cancer(int row) {
    return (cells[row * WIDTH + SINCE_AND_PERSON] & CANCER) != 0;
  }

  /** Cancer has been found. */
  public void findCancer(int row) {
    cells[row * WIDTH + SINCE_AND_PERSON] |= CANCER;
  }

  /** Whether the patient has been told that it is cancer or that it is not. */
  public boolean told(int row) {
    return (cells[row * WIDTH + SINCE_AND_PERSON] & TOLD) != 0;
  }

  /** The patient has been told. */
  public void setTold(int row) {
    cells[row * WIDTH + SINCE_AND_PERSON] |= TOLD;
  }

  /**
   * Deprivation quintile (IMD) of where the patient lives, 1 most deprived to 5; 0 not modelled.
   */
  public int deprivation(int row) {
    return cells[row * WIDTH + SINCE_AND_PERSON] >> DEPRIVATION_SHIFT & 0x7;
  }

  /** Ethnic group, by its place in the scenario; 0 when not modelled. */
  public int ethnicity(int row) {
    return cells[row * WIDTH + SINCE_AND_PERSON] >> ETHNICITY_SHIFT & 0x7;
  }

  /** Says who the patient is: quintile 1 to 5, ethnic group 0 to 7. */
  public void describe(int row, int deprivation, int ethnicity) {
    cells[row * WIDTH + SINCE_AND_PERSON] |=
        deprivation << DEPRIVATION_SHIFT | ethnicity << ETHNICITY_SHIFT;
  }

  /** Counts an appointment not attended; returns how many came before it, at most 3. */
  public int miss(int row) {
    return count(row, SINCE_AND_PERSON, MISSED_SHIFT, 0x3);
  }

  /** Appointments not attended so far, at most 3. */
  public int missed(int row) {
    return cells[row * WIDTH + SINCE_AND_PERSON] >> MISSED_SHIFT & 0x3;
  }

  /** Counts a visit or test; returns how many came before it, at most 7. */
  public int visit(int row) {
    return count(row, SINCE_AND_PERSON, VISITS_SHIFT, MOST_VISITS);
  }

  /** Visits and tests so far, at most 7. */
  public int visits(int row) {
    return cells[row * WIDTH + SINCE_AND_PERSON] >>> VISITS_SHIFT & MOST_VISITS;
  }

  /** The clock starts anew on a day: a missed first appointment is made again. */
  public void restartClock(int row, int day) {
    int at = row * WIDTH + CLOCK_START_AND_DUE;
    cells[at] = halves(day, cells[at] >> 16);
  }

  /** Puts a patient, who is in no queue, on another list; the identity stays. */
  public void transfer(int row, int toList) {
    int at = row * WIDTH + LIST_AND_REMOVAL;
    cells[at] = halves(toList, cells[at] >> 16);
  }

  private int count(int row, int cell, int shift, int most) {
    int at = row * WIDTH + cell;
    int before = cells[at] >>> shift & most;
    if (before < most) {
      cells[at] += 1 << shift;
    }
    return before;
  }
}
