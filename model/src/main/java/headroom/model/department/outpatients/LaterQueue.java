package headroom.model.department.outpatients;

/**
 * Follow-ups after the clock that are due, alike but for list, due day and whether one was missed
 * before: counted, and taken in the order of due days.
 */
final class LaterQueue {
  static final int FIRST_TRY = 0;

  /** After one that was missed; if this is missed too, the patient is discharged. */
  static final int SECOND_TRY = 1;

  private static final int TRIES = 2;

  private final int startDay;
  private final int days;

  /** How many were scheduled, by queue and day. */
  private final int[] scheduled;

  /** By queue, the first day of which anybody may wait: of those before it nobody does. */
  private final int[] earliest;

  /** By queue, how many of that first day were taken: of those behind it nobody was. */
  private final int[] takenOfEarliest;

  private long added;
  private long taken;
  private int takenTry;
  private int takenDay;
  private int takenIndex;

  LaterQueue(int lists, int startDay, int days) {
    this.startDay = startDay;
    this.days = days;
    scheduled = new int[TRIES * lists * days];
    earliest = new int[TRIES * lists];
    takenOfEarliest = new int[TRIES * lists];
  }

  /**
   * Adds people who are due on a day; later than the run's last day they never come up.
   *
   * @throws IllegalArgumentException when people were already taken who were due later
   */
  void add(int attempt, int list, int day, int number) {
    int d = day - startDay;
    if (d < days) {
      int of = list * TRIES + attempt;
      if (d < earliest[of]) {
        throw new IllegalArgumentException("a follow-up is due on a day that has been passed");
      }
      scheduled[of * days + d] += number;
      added += number;
    }
  }

  /** Takes who is due first, by a day; false when there is nobody. */
  boolean take(int list, int by) {
    int first = firstDay(list * TRIES, by);
    int second = firstDay(list * TRIES + 1, by);
    if (Math.min(first, second) == days) {
      return false;
    }
    takenTry = second < first ? SECOND_TRY : FIRST_TRY;
    takenDay = Math.min(first, second) + startDay;
    takenIndex = takenOfEarliest[list * TRIES + takenTry]++;
    taken++;
    return true;
  }

  /** The first day up to a day on which somebody waits, or the number of days. */
  private int firstDay(int of, int by) {
    int d = earliest[of];
    int last = Math.min(days - 1, by - startDay);
    while (d <= last && scheduled[of * days + d] == takenOfEarliest[of]) {
      takenOfEarliest[of] = 0;
      d++;
    }
    earliest[of] = d;
    return d <= last ? d : days;
  }

  /** Whether the one just taken had missed one before. */
  int takenTry() {
    return takenTry;
  }

  /** The due day of the one just taken. */
  int takenDay() {
    return takenDay;
  }

  /** The place of the one just taken among those of the same list, try and due day. */
  int takenIndex() {
    return takenIndex;
  }

  /** People of a list who are due by a day and wait. */
  int overdue(int list, int by) {
    int sum = 0;
    for (int of = list * TRIES; of < (list + 1) * TRIES; of++) {
      sum += waiting(of, Math.min(days - 1, by - startDay));
    }
    return sum;
  }

  private int waiting(int of, int last) {
    int sum = 0;
    for (int d = earliest[of]; d <= last; d++) {
      sum += scheduled[of * days + d];
    }
    return earliest[of] <= last ? sum - takenOfEarliest[of] : sum;
  }

  /**
   * Compares what was added and taken with what is left.
   *
   * @throws IllegalStateException when they do not agree
   */
  void check() {
    long left = 0;
    for (int of = 0; of < earliest.length; of++) {
      left += waiting(of, days - 1);
    }
    if (added - taken != left) {
      throw new IllegalStateException(
          "follow-ups after the clock: "
              + added
              + " added - "
              + taken
              + " held, but "
              + left
              + " are left");
    }
  }
}
