package headroom.model.department.diagnostics;

/**
 * Requests that are alike but for trust, kind of test and day of request: counted, and taken in the
 * order of their days.
 */
final class Requests {
  private final int firstDay;
  private final int days;
  private final int[] requested;
  private final int[] waiting;
  private final int[] earliest;
  private long added;
  private long taken;

  /**
   * @param firstDay the earliest day of request
   * @param lastDay the latest
   */
  Requests(int queues, int firstDay, int lastDay) {
    this.firstDay = firstDay;
    days = lastDay - firstDay + 1;
    requested = new int[queues * days];
    waiting = new int[requested.length];
    earliest = new int[queues];
  }

  void add(int queue, int day, int people) {
    int d = day - firstDay;
    requested[queue * days + d] += people;
    waiting[queue * days + d] += people;
    earliest[queue] = Math.min(earliest[queue], d);
    added += people;
  }

  /** The earliest day of a request that waits, when by a day; else a day that never comes. */
  int first(int queue, int by) {
    int d = earliest[queue];
    int last = Math.min(by - firstDay, days - 1);
    while (d <= last && waiting[queue * days + d] == 0) {
      d++;
    }
    earliest[queue] = d;
    return d <= last ? firstDay + d : Integer.MAX_VALUE;
  }

  /** Takes a request of a day out; returns its place among those of the day. */
  int take(int queue, int day) {
    int at = queue * days + day - firstDay;
    taken++;
    return requested[at] - waiting[at]--;
  }

  /** Requests of a queue that wait since so many days or longer at a day's end. */
  int waiting(int queue, int day, int atLeast) {
    int sum = 0;
    int last = Math.min(day - atLeast - firstDay, days - 1);
    for (int d = earliest[queue]; d <= last; d++) {
      sum += waiting[queue * days + d];
    }
    return sum;
  }

  /**
   * Compares what came and went with what is left.
   *
   * @throws IllegalStateException when they do not agree
   */
  void check() {
    long left = 0;
    for (int people : waiting) {
      left += people;
    }
    if (added - taken != left) {
      throw new IllegalStateException(
          "requests for tests: " + added + " came - " + taken + " went, but " + left + " are left");
    }
  }
}
