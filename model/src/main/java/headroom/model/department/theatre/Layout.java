package headroom.model.department.theatre;

import headroom.model.department.theatre.MasterSchedule.Cell;

/** Lays out the sessions of a day as the suites' timetables say, once for each day. */
final class Layout {
  /** A theatre's half day may be planned more than once; its times are drawn apart. */
  private static final int REPEAT = 1 << 13;

  private static final double ROUNDING = 1e-9;

  private final Suites suites;
  private final Sessions sessions;
  private final Room room;
  private final int specialties;
  private final double[] cases;

  Layout(Suites suites, Sessions sessions, Room room, int specialties) {
    this.suites = suites;
    this.sessions = sessions;
    this.room = room;
    this.specialties = specialties;
    cases = new double[suites.count() * specialties];
  }

  void day(int day) {
    for (int suite = 0; suite < suites.count(); suite++) {
      Timetable timetable = suites.timetable(suite);
      if (timetable == null) {
        cases(suite, day);
      } else {
        for (Cell cell : timetable.lists(day)) {
          int times = timetable.planned(cell.slot(), day);
          for (int i = 0; i < times; i++) {
            list(suite, cell, i, day, timetable);
          }
        }
      }
    }
  }

  private void list(int suite, Cell cell, int repeat, int day, Timetable timetable) {
    boolean staffed = timetable.staffed(cell.slot());
    int specialty = cell.specialty();
    if (specialty == MasterSchedule.OPEN) {
      specialty = timetable.mostOwed(cell.sessions());
    }
    int list = suites.firstList(suite, specialty);
    int key = cell.slot() + repeat * REPEAT;
    room.empty(sessions.add(day, suite, key, cell.half(), list, staffed));
  }

  /** A day's cases of each specialty, in place of sessions; fractions are carried. */
  private void cases(int suite, int day) {
    double number = suites.cases(suite, day);
    for (int s = 0; s < specialties && number > 0; s++) {
      int at = suite * specialties + s;
      cases[at] += number * suites.share(suite, s);
      int whole = (int) StrictMath.floor(cases[at] + ROUNDING);
      cases[at] -= whole;
      if (whole > 0) {
        int list = suites.firstList(suite, s);
        int session = sessions.add(day, suite, s, MasterSchedule.MORNING, list, true);
        sessions.setPlaces(session, whole);
        room.empty(session);
      }
    }
  }
}
