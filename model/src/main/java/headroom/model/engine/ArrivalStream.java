package headroom.model.engine;

import java.util.Arrays;

/**
 * The arrivals of one source: a Poisson process whose rate is constant within each hour, in which
 * raising a rate adds arrivals and renumbers none.
 *
 * <p>Each hour is a cell. Its candidates are the points of a Poisson process of unit intensity over
 * (time within the hour) × (mark from 0 upwards), in order of their mark: candidate j has the sum
 * of j + 1 keyed exponentials as its mark, and a keyed uniform as its time. Those with a mark up to
 * the hour's expected number arrive. So the number in an hour is exactly Poisson, hours are
 * independent, no fixed majorant is needed, an arrival costs one block of draws (and each hour one
 * more), and a candidate's number, time and mark do not depend on the rate.
 *
 * <p>The draws of candidate j of hour h are those of number {@code h << 16 | j}. Arrivals come in
 * order of their whole second, ties in order of the candidate number. Nothing is allocated once the
 * busiest hour has been seen.
 */
public final class ArrivalStream {
  private static final int SECONDS_PER_HOUR = 3600;
  private static final int CANDIDATE_BITS = 16;
  private static final int CANDIDATES = 1 << CANDIDATE_BITS;

  /** Up to so many arrivals an hour are sorted one by one; more are first counted into spans. */
  private static final int FEW = 64;

  /** A span has two to the power of so many seconds. */
  private static final int SPAN_BITS = 6;

  private final Draws draws;
  private final int purpose;
  private final int source;
  private final HourlyRate rate;
  private final long firstSecond;
  private final long lastSecondExclusive;

  /** The current hour's arrivals, second of the hour above candidate number, ascending. */
  private long[] cell = new long[FEW];

  /** Room to sort a busy hour. */
  private long[] unsorted = new long[0];

  private final PoissonMarks marks = new PoissonMarks();
  private final int[] startOfSpan = new int[(SECONDS_PER_HOUR >> SPAN_BITS) + 2];
  private int inCell;
  private int place;
  private int hour;
  private int nextHour;
  private long time = -1;
  private long number = -1;

  /**
   * The arrivals from {@code firstSecond} up to, not including, {@code lastSecondExclusive}.
   *
   * @param purpose the purpose of the draws that make arrivals
   * @param source whose arrivals they are
   */
  public ArrivalStream(
      Draws draws,
      int purpose,
      int source,
      HourlyRate rate,
      long firstSecond,
      long lastSecondExclusive) {
    if (firstSecond < 0 || lastSecondExclusive < firstSecond) {
      throw new IllegalArgumentException(
          "found " + firstSecond + " to " + lastSecondExclusive + " s, expected 0 ≤ first ≤ last");
    }
    this.draws = draws;
    this.purpose = purpose;
    this.source = source;
    this.rate = rate;
    this.firstSecond = firstSecond;
    this.lastSecondExclusive = lastSecondExclusive;
    this.nextHour = Math.toIntExact(firstSecond / SECONDS_PER_HOUR);
  }

  /** Steps to the next arrival; false when there is none left. */
  public boolean next() {
    while (true) {
      while (place < inCell) {
        long entry = cell[place++];
        long at = (long) hour * SECONDS_PER_HOUR + (entry >>> CANDIDATE_BITS);
        if (at >= firstSecond && at < lastSecondExclusive) {
          time = at;
          number = (long) hour << CANDIDATE_BITS | (entry & (CANDIDATES - 1));
          return true;
        }
      }
      if ((long) nextHour * SECONDS_PER_HOUR >= lastSecondExclusive) {
        return false;
      }
      hour = nextHour++;
      fillCell();
    }
  }

  /** The second of the arrival last stepped to. */
  public long time() {
    return time;
  }

  /** The identity of the arrival within its source: its hour, shifted by 16 bits, and candidate. */
  public long number() {
    return number;
  }

  private void fillCell() {
    inCell = 0;
    place = 0;
    double expected = rate.expectedInHour(hour);
    if (!(expected >= 0) || expected == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException(
          "hour " + hour + ": found a rate of " + expected + ", expected 0 or more");
    }
    if (expected == 0) {
      return;
    }
    long base = (long) hour << CANDIDATE_BITS;
    marks.begin(expected);
    for (int candidate = 0; ; candidate++) {
      if (candidate == CANDIDATES) {
        throw new IllegalStateException(
            "hour " + hour + ": more than " + CANDIDATES + " arrivals expected of one source");
      }
      draws.at(purpose, source, base | candidate, 0);
      if (!marks.counts(draws.first())) {
        break;
      }
      if (inCell == cell.length) {
        cell = Arrays.copyOf(cell, 2 * cell.length);
      }
      long second = (long) (draws.second() * SECONDS_PER_HOUR);
      cell[inCell++] = second << CANDIDATE_BITS | candidate;
    }
    if (inCell > FEW) {
      sortIntoSpans();
    }
    sortOneByOne();
  }

  private void sortOneByOne() {
    for (int i = 1; i < inCell; i++) {
      long entry = cell[i];
      int at = i;
      for (; at > 0 && cell[at - 1] > entry; at--) {
        cell[at] = cell[at - 1];
      }
      cell[at] = entry;
    }
  }

  /**
   * Puts the arrivals into spans of a minute or so, after which hardly any is far from its place.
   * ({@link Arrays#sort(long[])} looks for runs first, and allocates for that every hour.)
   */
  private void sortIntoSpans() {
    if (unsorted.length < cell.length) {
      unsorted = new long[cell.length];
    }
    Arrays.fill(startOfSpan, 0);
    for (int i = 0; i < inCell; i++) {
      unsorted[i] = cell[i];
      startOfSpan[span(cell[i]) + 1]++;
    }
    for (int span = 1; span < startOfSpan.length; span++) {
      startOfSpan[span] += startOfSpan[span - 1];
    }
    for (int i = 0; i < inCell; i++) {
      cell[startOfSpan[span(unsorted[i])]++] = unsorted[i];
    }
  }

  private static int span(long entry) {
    return (int) (entry >>> CANDIDATE_BITS + SPAN_BITS);
  }
}
