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

  /** For each queue and day how many were scheduled and how many of them wait, side by side. */
  private final int[] people;

  private final int[] earliest;
  private long added;
  private long taken;
  private int takenTry;
  private int takenDay;
  private int takenIndex;

  LaterQueue(int lists, int startDay, int days) {
    this.startDay = startDay;
    this.days = days;
    people = new int[2 * TRIES * lists * days];
    earliest = new int[TRIES * lists];
  }

  /** Adds people who are due on a day; later than the run's last day they never come up. */
  void add(int attempt, int list, int day, int number) {
    int d = day - startDay;
    if (d < days) {
      int of = list * TRIES + attempt;
      int at = 2 * (of * days + d);
      people[at] += number;
      people[at + 1] += number;
      earliest[of] = Math.min(earliest[of], d);
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
    int at = 2 * ((list * TRIES + takenTry) * days + Math.min(first, second));
    takenDay = Math.min(first, second) + startDay;
    takenIndex = people[at] - people[at + 1];
    people[at + 1]--;
    taken++;
    return true;
  }

  private int firstDay(int of, int by) {
    int d = earliest[of];
    int last = Math.min(days - 1, by - startDay);
    while (d <= last && people[2 * (of * days + d) + 1] == 0) {
      d++;
    }
    // Days passed over may be scheduled again only by those who are due then or later.
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
      for (int d = earliest[of]; d <= by - startDay && d < days; d++) {
        sum += people[2 * (of * days + d) + 1];
      }
    }
    return sum;
  }

  /**
   * Compares what was added and taken with what is left.
   *
   * @throws IllegalStateException when they do not agree
   */
  void check() {
    long left = 0;
    for (int at = 1; at < people.length; at += 2) {
      left += people[at];
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
