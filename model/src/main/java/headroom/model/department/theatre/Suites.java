package headroom.model.department.theatre;

import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;
import headroom.model.scenario.Beds;
import headroom.model.scenario.Distribution;
import headroom.model.scenario.Steps;
import headroom.model.scenario.Theatre;
import headroom.model.scenario.Theatre.Suite;
import headroom.model.time.EnglishCalendar;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What kind of theatres each suite has, whom they take, and their timetables. */
final class Suites {
  /** Kinds of suites, for results. */
  enum Kind {
    MAIN,
    HUB,
    WEEKEND,
    LONG_WAITS,
    INDEPENDENT
  }

  private static final int[] EVERY_DAY = {0, 1, 2, 3, 4, 5, 6};
  private static final int SATURDAY = 5;

  private final ElectiveRun run;
  private final Theatre theatre;
  private final List<String> ids;
  private final Suite[] suites;
  private final Timetable[] timetables;
  private final Steps[] casesPerWeek;
  private final int[][] days;
  private final int[] onlyOver;
  private final double[] filled;
  private final int[][] trusts;
  private final double[][] share;
  private final int[][] turn;
  private final Kind[] kind;

  Suites(ElectiveRun run, Theatre theatre) {
    this.run = run;
    this.theatre = theatre;
    List<String> specialties = run.pathways().specialties();
    ids = List.copyOf(theatre.suites().keySet());
    suites = theatre.suites().values().toArray(Suite[]::new);
    int n = suites.length;
    timetables = new Timetable[n];
    casesPerWeek = new Steps[n];
    days = new int[n][];
    onlyOver = new int[n];
    filled = new double[n];
    trusts = new int[n][];
    share = new double[n][];
    turn = new int[n][specialties.size()];
    kind = new Kind[n];
    for (int suite = 0; suite < n; suite++) {
      Suite its = suites[suite];
      days[suite] = days(its);
      onlyOver[suite] =
          its.onlyOver().map(o -> (int) (o / EnglishCalendar.SECONDS_PER_DAY)).orElse(-1);
      filled[suite] = its.fill().orElse(theatre.fill()) * theatre.session();
      trusts[suite] = trusts(suite, run.pathways());
      share[suite] = shares(suite, specialties);
      kind[suite] = kind(suite, run.scenario().beds());
      if (its.cases().isPresent()) {
        casesPerWeek[suite] = its.cases().get().times(MasterSchedule.DAYS);
      } else {
        timetables[suite] = new Timetable(its, run, theatre.staffed(), days[suite], share[suite]);
      }
    }
  }

  private static int[] days(Suite its) {
    return its.everyDay()
        ? EVERY_DAY
        : Arrays.stream(its.days()).mapToInt(Suite.week()::indexOf).sorted().toArray();
  }

  private int[] trusts(int suite, Pathways pathways) {
    String[] codes = suites[suite].trusts();
    int[] its = new int[codes.length];
    for (int i = 0; i < codes.length; i++) {
      its[i] = pathways.trusts().indexOf(codes[i]);
      if (its[i] < 0) {
        throw wrong(suite, "trusts", codes[i] + ", expected one of " + pathways.trusts());
      }
    }
    return its;
  }

  private IllegalArgumentException wrong(int suite, String key, String found) {
    return new IllegalArgumentException(
        "theatre.suites." + ids.get(suite) + "." + key + ": found " + found);
  }

  private double[] shares(int suite, List<String> specialties) {
    Map<String, Double> split = suites[suite].bySpecialty();
    double[] shares = new double[specialties.size()];
    double sum = 0;
    for (int s = 0; s < shares.length; s++) {
      shares[s] = split.getOrDefault(specialties.get(s), 0.0);
      sum += shares[s];
    }
    if (sum == 0 && suites[suite].timetable().isEmpty()) {
      throw wrong(suite, "by-specialty", "no share above 0%, expected one of " + specialties);
    }
    for (int s = 0; s < shares.length && sum > 0; s++) {
      shares[s] /= sum;
    }
    return shares;
  }

  private Kind kind(int suite, Optional<Beds> beds) {
    Suite its = suites[suite];
    if (its.independent()) {
      return Kind.INDEPENDENT;
    } else if (its.onlyOver().isPresent()) {
      return Kind.LONG_WAITS;
    } else if (its.timetable().isEmpty()
        && Arrays.stream(days[suite]).min().orElse(0) >= SATURDAY) {
      return Kind.WEEKEND;
    }
    boolean ownBeds =
        !its.pool().isEmpty()
            && beds.map(all -> all.sites().get(its.site()))
                .map(site -> site.pools().values().stream().allMatch(Beds.Pool::elective))
                .orElse(false);
    return ownBeds ? Kind.HUB : Kind.MAIN;
  }

  List<String> ids() {
    return ids;
  }

  int count() {
    return suites.length;
  }

  String site(int suite) {
    return suites[suite].site();
  }

  Kind kind(int suite) {
    return kind[suite];
  }

  boolean needsBed(int suite) {
    return !suites[suite].pool().isEmpty();
  }

  /** Whether it takes simple cases only. */
  boolean independent(int suite) {
    return suites[suite].independent();
  }

  /** How late its lists start. */
  Distribution lateStart(int suite) {
    return suites[suite].lateStart().orElse(theatre.lateStart());
  }

  /** Seconds of a half-day session that are filled by expected times. */
  double filled(int suite) {
    return filled[suite];
  }

  /** Days that its patients have waited for longer; -1 when it takes anybody. */
  int onlyOver(int suite) {
    return onlyOver[suite];
  }

  double share(int suite, int specialty) {
    return share[suite][specialty];
  }

  /** The trusts it serves. */
  int[] trusts(int suite) {
    return trusts[suite];
  }

  /** Its timetable; null when it counts cases in place of sessions. */
  Timetable timetable(int suite) {
    return timetables[suite];
  }

  /** Cases that a suite without sessions takes on a day; 0 on days when it does not work. */
  double cases(int suite, int day) {
    if (!suites[suite].everyDay() && run.calendar().isBankHoliday(day)) {
      return 0;
    }
    for (int weekday : days[suite]) {
      if (weekday == run.calendar().weekday(day)) {
        return casesPerWeek[suite].on(run.calendar().date(day))
            / (days[suite].length * run.standsFor());
      }
    }
    return 0;
  }

  /** The most lists that a suite can have on one day. */
  int most(int suite) {
    return timetables[suite] == null ? share[suite].length : timetables[suite].mostOnADay();
  }

  /** A specialty's list of the first trust that a suite serves. */
  int firstList(int suite, int specialty) {
    return run.pathways().list(trusts[suite][0], specialty);
  }

  /** The list whose turn it is, of those with someone waiting; the first when nobody waits. */
  int nextList(int suite, int specialty, TheatreQueues queues) {
    int n = trusts[suite].length;
    for (int i = 0; i < n; i++) {
      int at = (turn[suite][specialty] + i) % n;
      int list = run.pathways().list(trusts[suite][at], specialty);
      if (queues.anybody(list)) {
        turn[suite][specialty] = (at + 1) % n;
        return list;
      }
    }
    return firstList(suite, specialty);
  }
}
