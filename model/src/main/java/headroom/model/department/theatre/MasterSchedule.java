package headroom.model.department.theatre;

import headroom.model.scenario.Theatre.Day;
import headroom.model.scenario.Theatre.Suite;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Whose lists a suite has, day by day over a cycle of four weeks: written by a planner, or laid out
 * by the rule.
 */
final class MasterSchedule {
  static final int WEEKS = 4;
  static final int DAYS = 7;

  /** A list that goes to whichever specialty is most owed when its week comes. */
  static final int OPEN = -1;

  static final int MORNING = 0;
  static final int AFTERNOON = 1;
  static final int ALL_DAY = 2;

  /**
   * A list of the cycle.
   *
   * @param week 0 to 3
   * @param day 0 for Monday
   * @param slot number of theatre, weekday and half among the suite's; the same in every week
   * @param specialty number of the specialty group, or {@link #OPEN}
   */
  record Cell(int week, int day, int theatre, int half, int slot, int specialty) {
    /** In half days. */
    int sessions() {
      return half == ALL_DAY ? 2 : 1;
    }
  }

  private final Cell[][] byDay = new Cell[WEEKS * DAYS][];
  private final int slots;
  private final double perWeek;

  private MasterSchedule(List<Cell> cells, int slots) {
    this.slots = slots;
    double sum = 0;
    for (int day = 0; day < byDay.length; day++) {
      int at = day;
      byDay[day] =
          cells.stream()
              .filter(cell -> cell.week * DAYS + cell.day == at)
              .sorted(Comparator.comparingInt(Cell::theatre).thenComparingInt(Cell::half))
              .toArray(Cell[]::new);
      for (Cell cell : byDay[day]) {
        sum += cell.sessions();
      }
    }
    perWeek = sum / WEEKS;
  }

  /** As written. */
  static MasterSchedule written(Collection<Map<String, Day>> theatres, List<String> specialties) {
    List<Cell> cells = new ArrayList<>();
    int theatre = 0;
    for (Map<String, Day> week : theatres) {
      for (int day = 0; day < DAYS; day++) {
        Day lists = week.get(Suite.week().get(day));
        if (lists != null) {
          write(cells, lists.am(), day, theatre, MORNING, specialties);
          write(cells, lists.pm(), day, theatre, AFTERNOON, specialties);
          write(cells, lists.allDay(), day, theatre, ALL_DAY, specialties);
        }
      }
      theatre++;
    }
    return new MasterSchedule(cells, slot(theatre, 0, 0));
  }

  private static void write(
      List<Cell> cells, String[] lists, int day, int theatre, int half, List<String> specialties) {
    int slot = slot(theatre, day, half);
    for (int week = 0; week < WEEKS && lists.length > 0; week++) {
      String whose = lists[week % lists.length];
      if (!whose.equals(Day.CLOSED)) {
        cells.add(new Cell(week, day, theatre, half, slot, specialties.indexOf(whose)));
      }
    }
  }

  /**
   * Laid out by the rule: theatres fill up one after another, each over all days, all-day lists
   * first, then mornings, then afternoons; whose they are, {@link ScheduleShares} says.
   *
   * @param sessions half days a week, whole
   * @param days weekdays, 0 for Monday
   * @param share of each specialty, adding up to 1
   */
  static MasterSchedule byRule(int sessions, double allDay, int[] days, double[] share) {
    List<int[]> week = new ArrayList<>();
    int allDays = (int) StrictMath.rint(allDay * sessions / 2);
    int halfDays = sessions - 2 * allDays;
    for (int i = 0; i < allDays; i++) {
      week.add(new int[] {days[i % days.length], i / days.length, ALL_DAY});
    }
    for (int theatre = allDays / days.length; halfDays > 0; theatre++) {
      for (int half = MORNING; half <= AFTERNOON; half++) {
        for (int d = 0; d < days.length && halfDays > 0; d++) {
          if (theatre * days.length + d >= allDays) {
            week.add(new int[] {days[d], theatre, half});
            halfDays--;
          }
        }
      }
    }
    week.sort(
        Comparator.<int[]>comparingInt(list -> list[0])
            .thenComparingInt(list -> list[1])
            .thenComparingInt(list -> list[2]));
    ScheduleShares shares = new ScheduleShares(share, WEEKS * sessions);
    List<Cell> cells = new ArrayList<>();
    int theatres = 0;
    for (int w = 0; w < WEEKS; w++) {
      for (int[] list : week) {
        int whose = shares.next(list[2] == ALL_DAY ? 2 : 1);
        int slot = slot(list[1], list[0], list[2]);
        cells.add(new Cell(w, list[0], list[1], list[2], slot, whose));
        theatres = Math.max(theatres, list[1] + 1);
      }
    }
    return new MasterSchedule(cells, slot(theatres, 0, 0));
  }

  private static int slot(int theatre, int day, int half) {
    return (theatre * DAYS + day) * 3 + half;
  }

  /** The lists of a day of the cycle. */
  Cell[] on(int week, int day) {
    return byDay[week * DAYS + day];
  }

  /** Theatres, weekdays and halves told apart. */
  int slots() {
    return slots;
  }

  /** Half days a week, on average. */
  double sessionsPerWeek() {
    return perWeek;
  }

  /** Half days of a cycle that are a specialty's. */
  int sessionsOf(int specialty) {
    int sum = 0;
    for (Cell[] day : byDay) {
      for (Cell cell : day) {
        sum += cell.specialty == specialty ? cell.sessions() : 0;
      }
    }
    return sum;
  }

  /** The most lists of one day. */
  int mostOnADay() {
    int most = 0;
    for (Cell[] day : byDay) {
      most = Math.max(most, day.length);
    }
    return most;
  }
}
