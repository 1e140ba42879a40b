package headroom.model.department.waitinglist;

import headroom.model.engine.Draws;
import headroom.model.engine.PoissonMarks;
import headroom.model.flow.AnnualRates;
import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;
import headroom.model.flow.Purpose;
import headroom.model.scenario.Steps;
import headroom.model.scenario.WaitingList;
import headroom.model.scenario.WaitingList.Spread;

/**
 * Clock starts of a day, list by list.
 *
 * <p>Random starts are Poisson by marks: candidate {@code j} of a day has as its mark the sum of
 * {@code j + 1} keyed exponentials, and those with a mark within the day's expected number start.
 * So a higher rate adds candidates behind the others, and renumbers nobody.
 */
final class ClockStarts {
  /** Candidates of one day on one list are numbered in this many bits. */
  private static final int CANDIDATE_BITS = 17;

  private static final int MOST_DAY_BITS = 14;

  private final AnnualRates rates;
  private final Draws draws;
  private final PoissonMarks marks = new PoissonMarks();
  private final int startDay;
  private final double growth;
  private final double standsFor;
  private final boolean even;
  private final Steps[] ofTrust;
  private final double[] share;
  private final int[] source;
  private final double[] carried;

  ClockStarts(ElectiveRun run, WaitingList waitingList, Specialties specialties) {
    Pathways pathways = run.pathways();
    rates = run.rates();
    draws = run.draws();
    startDay = run.startDay();
    growth = waitingList.growth();
    standsFor = run.standsFor();
    even = waitingList.starts() == Spread.EVEN;
    int lists = pathways.lists();
    ofTrust = new Steps[lists];
    share = new double[lists];
    source = new int[lists];
    carried = new double[lists];
    for (int list = 0; list < lists; list++) {
      String trust = pathways.trusts().get(pathways.trustOf(list));
      String specialty = pathways.specialties().get(pathways.specialtyOf(list));
      ofTrust[list] = waitingList.trusts().get(trust).starts();
      share[list] = specialties.starts(pathways.specialtyOf(list)) / standsFor;
      source[list] = run.sources().number("starts/" + trust + "/" + specialty);
    }
  }

  /** Where a patient starts a clock. */
  interface Reception {
    void start(int list, int source, int number, int day);
  }

  /** Starts the clocks of a day. */
  void of(int day, Reception reception) {
    double days = rates.daysOf(day);
    if (days == 0) {
      return;
    }
    double grown = StrictMath.pow(1 + growth, rates.calendar().yearsSince(day, startDay));
    for (int list = 0; list < share.length; list++) {
      double expected = ofTrust[list].on(rates.calendar().date(day)) * share[list] * days * grown;
      if (even) {
        startEvenly(list, expected, day, reception);
      } else {
        startByMarks(list, expected, day, reception);
      }
    }
  }

  /**
   * Clock starts a calendar day on a list that the opening list grew from: the rate before the
   * first dated step, so that a change from the first day on does not change those who wait
   * already.
   */
  double perDayBefore(int list) {
    double before = ofTrust[list].before();
    double rate = before > 0 ? before : ofTrust[list].on(rates.calendar().date(startDay));
    return rate * share[list];
  }

  private void startEvenly(int list, double expected, int day, Reception reception) {
    carried[list] += expected;
    // A hair's breadth forgives sums such as ten times 0.1.
    int n = (int) StrictMath.floor(carried[list] + 1e-9);
    carried[list] -= n;
    for (int j = 0; j < n; j++) {
      reception.start(list, source[list], number(day, j), day);
    }
  }

  private void startByMarks(int list, double expected, int day, Reception reception) {
    marks.begin(expected);
    for (int j = 0; marks.counts(draws.uniform(Purpose.RTT_START, source[list], day, j)); j++) {
      reception.start(list, source[list], number(day, j), day);
    }
  }

  private static int number(int day, int candidate) {
    if (candidate >> CANDIDATE_BITS != 0 || day >> MOST_DAY_BITS != 0) {
      throw new IllegalArgumentException(
          "clock start " + candidate + " of day " + day + ": too many to be numbered");
    }
    return day << CANDIDATE_BITS | candidate;
  }
}
