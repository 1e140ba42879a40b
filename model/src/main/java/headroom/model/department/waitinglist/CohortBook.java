package headroom.model.department.waitinglist;

import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;

/**
 * People on each list by the day of their clock start, kept up to date for those who ask between
 * the ends of periods how many have waited how long.
 */
final class CohortBook {
  private final Pathways pathways;
  private final int firstDay;
  private final int days;

  /** By list, then day of the clock start. */
  private final int[] people;

  CohortBook(ElectiveRun run) {
    pathways = run.pathways();
    firstDay = run.firstDay();
    days = run.endDay() - firstDay + 1;
    people = new int[pathways.lists() * days];
  }

  /** A patient comes onto the list that the row says (1), or leaves it (-1). */
  void add(int row, int more) {
    people[pathways.list(row) * days + pathways.clockStart(row) - firstDay] += more;
  }

  /** People on a list whose clock has run for more than so many days on a day. */
  int over(int list, int day, int over) {
    int from = list * days;
    int to = from + Math.max(0, Math.min(days, day - over - firstDay));
    int sum = 0;
    for (int i = from; i < to; i++) {
      sum += people[i];
    }
    return sum;
  }
}
