package headroom.model.department.theatre;

import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;
import headroom.model.scenario.Theatre;
import headroom.model.scenario.Theatre.Suite;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The timetable: how many sessions each suite plans on a day, and whose they are.
 *
 * <p>Sessions a week are spread evenly over Monday to Friday, and a bank holiday loses its own; a
 * suite that runs every day spreads them over seven days. Specialties take sessions in turn so that
 * each is always within one session of its share; trusts take a specialty's sessions in turn,
 * passing when they have nobody waiting.
 */
final class Suites {
  private static final double WEEKDAYS = 7.0 / 5;

  private final ElectiveRun run;
  private final List<String> ids;
  private final Suite[] suites;
  private final double staffed;
  private final int[][] trusts;
  private final double[][] share;
  private final double[][] credit;
  private final int[][] turn;
  private final double[] carried;

  Suites(ElectiveRun run, Theatre theatre) {
    this.run = run;
    Pathways pathways = run.pathways();
    ids = List.copyOf(theatre.suites().keySet());
    suites = theatre.suites().values().toArray(Suite[]::new);
    staffed = theatre.staffed();
    int n = suites.length;
    trusts = new int[n][];
    share = new double[n][];
    credit = new double[n][];
    turn = new int[n][];
    carried = new double[n];
    for (int suite = 0; suite < n; suite++) {
      String[] codes = suites[suite].trusts();
      trusts[suite] = new int[codes.length];
      for (int i = 0; i < codes.length; i++) {
        trusts[suite][i] = pathways.trusts().indexOf(codes[i]);
        if (trusts[suite][i] < 0) {
          throw new IllegalArgumentException(
              "theatre.suites."
                  + ids.get(suite)
                  + ".trusts: found "
                  + codes[i]
                  + ", expected one of "
                  + pathways.trusts());
        }
      }
      share[suite] = shares(suites[suite].bySpecialty(), pathways.specialties());
      if (Arrays.stream(share[suite]).sum() == 0) {
        throw new IllegalArgumentException(
            "theatre.suites."
                + ids.get(suite)
                + ".by-specialty: found no share above 0%, expected"
                + " one of "
                + pathways.specialties());
      }
      credit[suite] = new double[share[suite].length];
      turn[suite] = new int[share[suite].length];
    }
  }

  private static double[] shares(Map<String, Double> bySpecialty, List<String> specialties) {
    double[] shares = new double[specialties.size()];
    double sum = 0;
    for (int s = 0; s < shares.length; s++) {
      shares[s] = bySpecialty.getOrDefault(specialties.get(s), 0.0);
      sum += shares[s];
    }
    for (int s = 0; s < shares.length && sum > 0; s++) {
      shares[s] /= sum;
    }
    return shares;
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

  boolean needsBed(int suite) {
    return !suites[suite].pool().isEmpty();
  }

  double share(int suite, int specialty) {
    return share[suite][specialty];
  }

  /** Sessions a day of the suite's own week, on average. */
  double perDay(int suite, int day) {
    double perDay =
        suites[suite].sessions().on(run.calendar().date(day)) * staffed / run.standsFor();
    return suites[suite].everyDay() ? perDay : perDay * WEEKDAYS;
  }

  /** The most sessions that a suite can plan on one day. */
  int most(int suite) {
    double most = suites[suite].sessions().before();
    for (double value : suites[suite].sessions().values()) {
      most = Math.max(most, value);
    }
    return (int) StrictMath.ceil(most * staffed * WEEKDAYS) + 1;
  }

  /** Sessions planned for a day; call once for each day, in order. */
  int planned(int suite, int day) {
    if (!suites[suite].everyDay() && !run.calendar().isWorkingDay(day)) {
      return 0;
    }
    carried[suite] += perDay(suite, day);
    int whole = (int) StrictMath.floor(carried[suite] + 1e-9);
    carried[suite] -= whole;
    return whole;
  }

  /** The specialty group whose turn it is. */
  int nextSpecialty(int suite) {
    double[] owed = credit[suite];
    int best = 0;
    for (int s = 0; s < owed.length; s++) {
      owed[s] += share[suite][s];
      if (owed[s] > owed[best] + 1e-9) {
        best = s;
      }
    }
    owed[best] -= 1;
    return best;
  }

  /** The list whose turn it is, of those with someone waiting; the first when nobody waits. */
  int nextList(int suite, int specialty, TheatreQueues queues) {
    int n = trusts[suite].length;
    for (int i = 0; i < n; i++) {
      int at = (turn[suite][specialty] + i) % n;
      int list = run.pathways().list(trusts[suite][at], specialty);
      if (queues.longest(list) >= 0) {
        turn[suite][specialty] = (at + 1) % n;
        return list;
      }
    }
    return run.pathways().list(trusts[suite][0], specialty);
  }
}
